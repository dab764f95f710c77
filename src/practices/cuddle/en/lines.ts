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
    'gentle-rest': 'It was gentle, so here is time to stay in that calm.',
    'strong-rest': 'Something strong can end softly, warm and quiet.',
    'after-role-play-rest': 'After role-play, a slow way back to the body and the room.',
    'closeness-rest': 'For that closeness, some time to stay in it.',
    'floaty-rest': 'Floating is fine. Here is warmth, and time to stay where you are.',
    'tender-rest': 'Warmth and quiet are plenty when everything feels tender.',
    'sore-rest': 'A soft place and some rest, for whatever is sore.',
    'any-rest': 'Warmth and rest are good after almost anything.',
  },
  steps: {
    settle: {
      title: 'Settle in',
      cues: {
        hello: 'Hello. For a while now, you can get warm, be close, and do nothing at all.',
        'hello-apart': 'Hello. For a while now, you can get warm, rest, and do nothing at all.',
        'lead-in': 'Next, a cuddle, if you like. Or skip this part.',
        'lead-in-apart': 'Next, a quiet rest, if you like. Or skip this part.',
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        'lie-down': 'Lie or sit down, wherever is kind to your body.',
        'take-off': 'If anything still presses or pinches, take it off now.',
        'any-feeling': 'Whatever you feel is welcome. Happy, shaky, tearful, or nothing much.',
        ending: 'Find your last bit of comfort.',
        onward: 'Now for some warmth.',
      },
    },
    warm: {
      title: 'Get warm',
      cues: {
        blanket: 'First, something warm. A blanket, a jumper, socks.',
        'warm-enough': 'Are you warm enough? A blanket, a jumper, socks.',
        close: 'Then settle close, if you like. Front to back, or head on shoulder.',
        apart: 'Settle side by side, or on your own, with a blanket or pillow each.',
        'apart-alone': 'Tuck yourself in, with a pillow where you like one.',
        'how-close': "Ask how close feels good. A hand's width apart is close, too.",
        'small-changes': 'Move a pillow, bend a knee, free an arm. Small changes count.',
        ending: 'A moment more to get comfortable.',
        onward: 'Let the warmth do its work.',
      },
    },
    breathe: {
      title: 'Breathe slowly',
      cues: {
        'longer-out': 'Breathe in through the nose, easily, and out a little longer.',
        'no-holding': 'No holding, no counting. If you get dizzy, breathe any way you like.',
        jaw: 'Let your jaw go loose. Let your shoulders drop.',
        sigh: 'If a sigh wants to come, let it.',
        ending: 'One more slow breath, if you like.',
        onward: 'Let your breath find its own way now.',
      },
    },
    hold: {
      title: 'Stay close',
      cues: {
        'only-close': 'This part is only for being close.',
        'nobody-left': 'With more than two of you, let nobody lie at the cold edge.',
        stroke: 'Someone may stroke slowly: a back, an arm, some hair. Ask first.',
        weight: 'Steady weight can be good, too. A whole arm, at rest.',
        'say-so': 'Firmer, softer, somewhere else? Say so.',
        'apart-fine': 'Stay as long as it is good. Moving apart is fine, too.',
        ending: 'This part is ending. You can stay as you are.',
        onward: 'Keep what feels good, and listen on.',
      },
    },
    'own-hand': {
      title: 'A hand on your chest',
      cues: {
        'rest-hand': 'Rest your own hand on your chest, or hug the pillow.',
        rise: 'Feel it rise and fall. You are keeping yourself company.',
        'may-ease': 'Your own hand there may ease stress, much as a hug can.',
        smile: 'If someone is beside you, a look or a smile is enough.',
        alone: 'You are worth this time, with or without company.',
        ending: 'A few moments more, like this.',
        onward: 'Let your hands go where they like.',
      },
    },
    'kind-words': {
      title: 'A kind word',
      cues: {
        'room-for-words': 'If you feel like talking, say one kind thing.',
        liked: 'Something you liked, or something you are glad of.',
        'go-round': 'Let it go round, so that everyone who likes gets a word.',
        listen: 'Let each person finish. A nod is answer enough.',
        'to-yourself': 'Say it out loud to yourself, or only think it.',
        'low-is-common': 'If you feel low or tearful, that is common, even after good sex.',
        ending: 'Say what is on your tongue, or let it be.',
        onward: 'Let the words settle.',
      },
    },
    yourself: {
      title: 'Back to yourself',
      cues: {
        'put-down': 'If you played a part today, you can put it down here.',
        name: 'Say your own name, softly, and the names of any others here.',
        'name-alone': 'Say your own name, softly, or think it.',
        'whoever-led': 'Whoever led deserves care as much as whoever followed.',
        'whoever-led-alone': 'Whether you led or followed, this care is for you.',
        here: 'Feel the sheet, the air, your skin. You are here.',
        ending: 'You are yourself, and that is plenty.',
        onward: 'And gently on from here.',
      },
    },
    'come-up': {
      title: 'Come up slowly',
      cues: {
        stretch: 'Let a little movement back in. Fingers, toes, a slow stretch.',
        'what-next': 'Before you get up, ask yourself what you would like next.',
        'no-hurry': 'Take your time, and keep the blanket as long as you like.',
        tomorrow: 'You might check in tomorrow, and the day after, with each other or yourself.',
        'tomorrow-alone': 'You might check in with yourself tomorrow, and the day after.',
        ending: 'This rest is nearly over.',
        'ending-here': 'One more easy breath, right here.',
        onward: 'Stay as long as you like. I will be quiet now.',
        'to-next': 'That was your time to rest.',
      },
    },
  },
};
