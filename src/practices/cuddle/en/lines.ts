// The words of cuddle, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'For closeness and rest, when being near is all there is strength for. It can also be done without touch, side by side or alone.',
  claims: {
    hugs: 'Hugs between partners are linked to calmer stress responses, in small studies with mixed results.',
    'own-hand':
      'Resting a hand on your own chest may ease stress much as a hug can: one trial with 159 people.',
    'slow-breath': 'Slow breathing may help a body settle.',
    'low-mood': 'Low or tearful moods after wanted, good sex are common.',
  },
  cautions: {
    'ask-first': 'Nobody has to be touched. Ask first, and take any answer but yes as no.',
    'easy-breath':
      'If slow breathing makes someone dizzy or afraid, breathe in any way that is easy.',
  },
  reasons: {
    'gentle-rest': "It was gentle, so here's time to stay in that calm.",
    'strong-rest': 'Something strong can end softly, warm and quiet.',
    'after-role-play-rest': "Nobody has to play anything now, so here's time to rest.",
    'closeness-rest': 'For that closeness, some time to stay in it.',
    'floaty-rest': "Floating is fine. Here's warmth, and time to stay where you are.",
    'tender-rest': 'Warmth and quiet are plenty when everything feels tender.',
    'sore-rest': 'A soft place and some rest, for whatever is sore.',
    'tired-rest': "You're tired, so here's a soft place, and nothing to do.",
    'cold-rest': 'Blankets, socks, and some rest, to get warm again.',
    'any-rest': 'Warmth and rest are good after almost anything.',
  },
  steps: {
    settle: {
      title: 'Settle in',
      cues: {
        hello: "Hello. There's time now to get warm, be close, and do nothing at all.",
        'hello-apart': "Hello. There's time now to get warm, rest, and do nothing at all.",
        'hello-plain': 'Hello. This is time to get warm and rest.',
        'hello-playful': 'Hello. Time to get warm, and be properly lazy.',
        'lead-in': "Whenever you're ready, come and lie down, close together or with some room.",
        'lead-in-apart': "Whenever you're ready, find a soft place to lie and rest.",
        'lead-in-playful': "Whenever you're ready, flop down somewhere soft.",
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        'lie-down': 'Lie or sit down, wherever is kind to your body.',
        'small-changes': 'Move a pillow, bend a knee, free an arm. Small changes count.',
        'small-changes-playful': "Wriggle about until it's right. All pillows are fair game.",
        'take-off': 'If anything still presses or pinches, take it off now.',
        'any-feeling': 'Whatever you feel is welcome. Happy, shaky, tearful, or nothing much.',
      },
    },
    warm: {
      title: 'Get warm',
      cues: {
        close: 'Get as close as feels good. Front to back, or a head on a shoulder.',
        apart: 'Get comfortable side by side, or further apart, with a pillow each.',
        'apart-alone': "Make yourself comfortable, with a pillow wherever you'd like one.",
        blanket: 'Pull something warm over you. A blanket, a jumper, socks.',
        'how-close': "Ask how close feels good. A hand's width apart is close, too.",
        'let-go': "Let whatever's under you take your whole weight.",
      },
    },
    breathe: {
      title: 'Breathe slowly',
      cues: {
        'longer-out': 'Breathe in through the nose, easily, and out a little longer.',
        'no-holding': 'No holding, no counting. If you get dizzy, breathe any way you like.',
        follow: 'You could follow the sound: in as it rises, out as it falls.',
        jaw: 'Let your jaw go loose. Let your shoulders drop.',
        sigh: 'If a sigh wants to come, let it.',
        'no-wrong': "You can't do this wrong. Breathing is enough.",
        'no-wrong-playful': "You can't do this wrong. You've had years of practice.",
      },
    },
    body: {
      title: 'Through the body',
      cues: {
        wander: 'You could wander through your body now, from the feet up.',
        'skip-a-place': "Skip any place you'd rather not feel.",
        feet: 'How are your feet? Warm, cool, heavy, tingly?',
        legs: 'Then your calves, your knees, your thighs. Let them rest.',
        hips: "Your hips and your lower back, held by what's under them.",
        belly: 'Your belly goes up and down without any help from you.',
        hands: 'Your arms, your hands, right out to the fingertips.',
        face: 'Your jaw, your tongue, the skin around your eyes.',
        whole: 'And now all of you at once, lying here, breathing.',
      },
    },
    yourself: {
      title: 'Back to yourself',
      cues: {
        'put-down': 'If you played a part today, you can put it down here.',
        name: "Say your own name, softly, and each other's.",
        'name-alone': 'Say your own name, softly, or think it.',
        here: "Feel the sheet, the air, your skin. You're here, as yourself.",
        'whoever-led': 'Whoever led deserves care as much as whoever followed.',
        'whoever-led-alone': 'Whether you led or followed, this care is for you.',
      },
    },
    hold: {
      title: 'Stay close',
      cues: {
        'only-close': "There's nothing to do now but be close.",
        'nobody-left': 'With more than two of you, let nobody lie at the cold edge.',
        stroke: 'You could stroke a back, an arm, some hair. Slowly, and ask first.',
        weight: 'Or let a whole arm rest there, heavy and still.',
        'say-so': 'Would firmer be better? Or softer? Say so.',
        'where-you-touch': 'Feel where you touch, and how warm it is there.',
        'apart-fine': "Moving apart is fine, too, whenever it's too warm or too much.",
      },
    },
    'own-hand': {
      title: 'A hand on your chest',
      cues: {
        'rest-hand': 'Rest your own hand on your chest, or hug the pillow.',
        rise: 'Feel it rise and fall, and get warm underneath.',
        'may-ease': 'Your own hand there may ease stress, much as a hug can.',
        smile: 'A look across at each other, or a smile, can be plenty.',
        alone: 'Nobody needs anything from you right now.',
        press: 'Press a little, or hardly at all, whichever feels better.',
        cheek: 'Or lay your hand on your cheek, or on the back of your neck.',
      },
    },
    waves: {
      title: 'Like waves',
      cues: {
        'back-to-it': 'Come back to your breath for a bit, and let it slow down by itself.',
        'like-waves': 'In, like a wave coming up the sand. Out, like a wave going back.',
        'only-easy': 'Go only as slow as feels easy. You can stop any time.',
        turns: 'Notice the place where it turns, from in to out, from out to in.',
        'cool-and-warm': 'Feel the air come in cool, and go out warm.',
        'mind-gone':
          "If your mind's gone off somewhere, that's what minds do. Here's the next breath.",
      },
    },
    'good-moment': {
      title: 'One good moment',
      cues: {
        'think-back': 'Think back to one moment that felt good. A small one will do.',
        none: "If none comes, that's fine. Being warm is enough for now.",
        'see-and-hear': 'Where were you? What could you see, or hear, or smell?',
        felt: 'And what did it feel like, in your hands, or your chest, or your skin?',
        tell: 'You could tell it in a few words, or keep it to yourself.',
        'tell-alone': 'You could say it out loud, or keep it to yourself.',
        'stay-in-it': 'Stay in it for a few breaths longer.',
      },
    },
    'kind-words': {
      title: 'A kind word',
      cues: {
        'room-for-words': 'If you feel like talking, say one kind thing.',
        liked: "Something you liked, or something you're glad of.",
        plain: 'It can be as plain as: I like lying here.',
        'go-round': 'Let it go round, so everyone who wants to gets a word.',
        listen: 'Let each person finish. A nod is answer enough.',
        'to-yourself': 'Say it out loud to yourself, or only think it.',
        'low-is-common': "If you feel low or tearful, that's common, even after good sex.",
      },
    },
    sleep: {
      title: 'Towards sleep',
      cues: {
        near: "If you're getting sleepy, let sleep come. You needn't hear the rest of this.",
        heavy: 'Let your eyes get heavy, and your arms, and your legs.',
        sounds: 'Listen for a sound far away. Then for one right here.',
        thoughts: 'If a thought goes by, let it, like a car outside.',
        nowhere: "There's nowhere to be, and nobody to answer.",
        dark: "Behind your eyes it's dark and quiet. You can stay there.",
      },
    },
    'come-up': {
      title: 'In your own time',
      cues: {
        'sleep-or-rise': 'You could sleep now, or lie here, or get up slowly.',
        stretch: 'Let a little movement back in. Fingers, toes, a slow stretch.',
        'keep-covered': 'Keep something warm around you, either way.',
        'no-hurry': 'Take your time, and keep the blanket as long as you like.',
        tomorrow: 'You might check in tomorrow, and the day after, with each other or yourself.',
        'tomorrow-alone': 'You might check in with yourself tomorrow, and the day after.',
        'last-breath': 'One more easy breath, right here.',
        onward: "Stay as long as you like. I'll be quiet now.",
        'onward-playful': 'Stay as long as you like. Not another word from me.',
      },
    },
  },
};
