// The words of massage, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'For easing bodies that are tight or tired, when hands feel welcome. Without touch, everyone soothes their own hands, shoulders and feet, together or alone.',
  claims: {
    touch: 'Massage and other caring touch may ease pain and worry for a while.',
    'own-hands': 'Soothing yourself with your own hands may lower the body’s response to stress.',
  },
  cautions: {
    'leave-out': 'Leave out bruises, broken, burnt or infected skin, and bulging veins.',
    calf: 'A swollen, painful calf may be a blood clot: do not rub it, and see a doctor today.',
    'light-only':
      'Pregnant, on blood thinners, or after recent surgery: light touch only, or ask a doctor first.',
    oil: 'Oil weakens latex. Keep it away from condoms, or use a water-based lotion.',
    'keep-away':
      'Nothing on the throat or the sides of the neck, the spine itself, the backs of the knees or the groin.',
  },
  reasons: {
    'wide-awake-massage': 'Being wide awake is fine. A body can still rest.',
    'any-massage': "Slow hands, for a body that's done a lot.",
  },
  steps: {
    ready: {
      title: 'Get ready',
      cues: {
        hello: 'Hello. This is a slow massage, taking turns, with hands that ask first.',
        'hello-playful':
          "Hello. A slow massage, in turns, with hands that ask first. Purring's allowed.",
        'hello-own': 'Hello. This is a slow massage with your own hands, at your own pace.',
        'lead-in': 'Would slow hands feel good now? You can take turns, or skip this.',
        'lead-in-own': 'Would your own slow hands feel good now? You can also skip this.',
        choice: 'Skip any part, pause, or stop, whenever you like.',
        'leave-out': 'Leave out bruises, broken skin, and veins that stand out.',
        calf: 'Do not rub a swollen, painful calf. See a doctor today.',
        'light-only':
          'If pregnant, on blood thinners, or after surgery: stay very light, or ask a doctor.',
        'warm-hands': "Rub your hands together until they're warm.",
        oil: 'Oil is nice, but it weakens latex. Keep it away from condoms.',
      },
    },
    'how-to-press': {
      title: 'How to press',
      cues: {
        lie: "Whoever's first can lie face down, or sit and lean on a pillow.",
        'keep-away': 'Keep away from the throat, the spine itself, and the backs of the knees.',
        ask: 'Start light. Then ask: from one to ten, how firm is good?',
        turns: 'With more than two of you, take turns in any order.',
        'a-help': "Saying softer, or stop, helps. It isn't a complaint.",
      },
    },
    'first-back': {
      title: 'Long slow strokes',
      cues: {
        up: 'From the waist up to the shoulders, stroke along both sides of the spine.',
        down: 'Glide back down along the sides, with hardly any weight.',
        'ask-again': 'Ask again: from one to ten, how is it now?',
        slow: 'Slower than you think. Almost lazy.',
        'slow-playful': 'Slower than you think. Think of a snail on holiday.',
        circles: 'Make wide circles with your palms, over the shoulder blades.',
        stay: 'Where it feels tight, stay a while. No need to push.',
        squeeze: 'Squeeze the tops of the shoulders, softly, like dough.',
        'low-back': 'Go softly low on the back, on either side of the spine.',
        'out-along': 'Stroke out over a shoulder, and down the arm to the hand.',
        ending: 'A few last strokes, growing lighter.',
      },
    },
    change: {
      title: 'Change places',
      cues: {
        change: 'Time to change places, if you like. Or stay, and have more.',
        'goes-round': 'Let the turn go round. Pause me if several are waiting.',
        slowly: 'Get up slowly. Sit for a breath first.',
        ask: 'Warm your hands, and ask: from one to ten, how firm?',
        'nothing-owed': "Nothing's owed here. One turn can be enough.",
      },
    },
    'second-back': {
      title: 'Slow strokes again',
      cues: {
        up: 'From the waist up to the shoulders, beside the spine, never on it.',
        flow: 'And lightly down the sides. Let one stroke flow into the next.',
        'ask-again': 'How firm is it now, from one to ten?',
        lean: 'Lean in with your body, so that your arms can be easy.',
        between: 'Rest a warm hand between the shoulder blades, and stay.',
        neck: 'You could cup the back of the neck. Leave the front and sides alone.',
        'no-talk': 'Nobody has to talk. A sigh says plenty.',
        'one-is-there': 'Let one hand follow the other, so one is always there.',
        lighter: 'Make each stroke a little lighter than the last.',
      },
    },
    'own-shoulders': {
      title: 'Your shoulders',
      cues: {
        reach: 'Reach one hand over to the other shoulder, and squeeze the top of it.',
        drop: 'Hold, breathe out, and let the shoulder drop.',
        other: 'Then change sides.',
        'ask-again': 'How firm is it now, from one to ten?',
        along: 'Wander out along the shoulder to the arm. Leave the throat alone.',
        'one-breath': "Where it's tight, press, and wait for one slow breath.",
        roll: 'Roll your shoulders back, slow as honey.',
        cup: 'Cup the back of your neck in both hands, and let it get warm.',
        embrace: 'Fold your arms around yourself, and stay for a while.',
      },
    },
    'own-arms': {
      title: 'Your arms',
      cues: {
        'down-one': 'Stroke down one arm, from the shoulder to the wrist.',
        again: 'And again, slower, with the whole of a warm hand.',
        'other-arm': 'Then down the other arm.',
        elbow: 'Circle the elbow, and the soft place inside it.',
        squeeze: 'Squeeze your way down, a little at a time.',
        'lower-arm': 'Press along the lower arm with a thumb, towards the hand.',
        hang: 'Let your arms hang, and feel how heavy they are.',
      },
    },
    hands: {
      title: 'Hands and arms',
      cues: {
        offer: 'You could sit up now. One of you offers a hand, and someone holds it.',
        own: 'Take one hand in the other. How firm would be good, from one to ten?',
        palm: 'With a thumb, press into the palm in slow circles.',
        change: 'Then the other hand, in no hurry.',
        wrist: 'If a wrist was tied or held, be very light there.',
        ring: 'In a ring, everyone can hold a hand, and have one held.',
        fingers: 'Draw along each finger, from the palm to the tip.',
        arm: 'Stroke up the arm, from the wrist to the shoulder.',
        'your-turn': 'Whoever was holding might like a turn now.',
        'may-settle': 'Your own touch may help to settle stress.',
      },
    },
    feet: {
      title: 'Feet',
      cues: {
        welcome: 'Ask if feet would be welcome. Ticklish ones like a firm hand.',
        hold: "Hold one foot in your hands until it's warm.",
        sole: 'Press along the sole with your thumbs, from heel to toes.',
        'other-foot': 'Then the other foot, as slowly.',
        toes: 'Give each toe a small turn.',
        ankle: 'Circle the ankle, softly, around the bones.',
        'change-over': 'Change over, if someone else would like warm feet.',
      },
    },
    head: {
      title: 'Head and face',
      cues: {
        lap: 'A head could rest in a lap now, or on a pillow, if that sounds good.',
        scalp: 'Spread your fingers into the hair, and move the scalp in slow circles.',
        forehead: 'Smooth the forehead, from the middle out.',
        jaw: 'Draw small circles where the jaw hinges.',
        eyes: 'Lay warm palms over the eyes, without pressing.',
        ears: 'Rub the ears, softly, all the way round.',
      },
    },
    'own-face': {
      title: 'Face and head',
      cues: {
        eyes: 'Lay warm hands over your eyes, without pressing.',
        forehead: 'Smooth your forehead, from the middle out.',
        scalp: 'Spread your fingers, and move your scalp, as if washing your hair.',
        jaw: 'Small circles where your jaw hinges. Let your mouth fall open.',
        ears: 'Give your ears a gentle rub.',
      },
    },
    'own-feet': {
      title: 'Your feet',
      cues: {
        foot: 'Take a foot in your hands, or rub it with the other foot.',
        sole: 'Press along the sole, from heel to toes.',
        'other-foot': "The other foot, when you're ready.",
        toes: 'Give each toe a small turn.',
        reach: "Leave out what's hard to reach. Comfort comes first.",
        company: 'Share a look, if you like, or the quiet.',
        'between-toes': 'Slide a fingertip between the toes, one by one.',
        carry: "Take a foot in your hands. It's carried you all day.",
      },
    },
    'own-belly': {
      title: 'Your belly',
      cues: {
        'lay-a-hand': 'Lay a warm hand on your belly, unless it hurts there.',
        circle: 'Circle slowly, the way a clock goes.',
        wider: 'A little wider now, and a little lighter.',
        rumbles: 'If it rumbles, let it.',
        'rest-there': 'Then leave your hand there, and let it rise and fall.',
      },
    },
    'own-scan': {
      title: 'What has changed',
      cues: {
        'where-warm': 'Let your hands rest, and find the places that are warm now.',
        'feet-up': 'Start at your feet, and go up through your legs, as slowly as you like.',
        arms: 'Then your hands, your arms, your shoulders.',
        face: 'Your jaw, your forehead, the top of your head.',
        'still-tight': "Somewhere that's still tight? Lay a hand there, and breathe out.",
        'let-be': "Or leave it. It doesn't all have to let go.",
      },
    },
    breathe: {
      title: 'A quiet hand',
      cues: {
        'hand-down': "Rest a hand on a back or a belly, wherever it's welcome.",
        'hand-down-own': 'Rest a hand on your belly.',
        follow: 'Follow the breath there. In, and out a little longer.',
        easy: 'Keep it easy. If you get dizzy, any breath will do.',
        'warm-under': 'Feel how warm it gets under your palm.',
        'next-one': 'Wait for the next breath. It comes by itself.',
      },
    },
    'let-settle': {
      title: 'Let it settle',
      cues: {
        still: 'Let your hands come to rest, and leave them there.',
        notice: 'Notice what feels different.',
        thanks: 'Say thank you, with or without words.',
        'thanks-own': "Thank your own hands, if that isn't too silly.",
        warm: 'Cover up and keep warm.',
        sore: 'If something new hurts, let it rest, and keep an eye on it.',
        stages: 'Get up in stages. Sit, wait, then stand.',
        onward: 'Rest for as long as you like. Take care.',
        'onward-playful': 'Stay as long as you like. Not another word from me.',
      },
    },
  },
};
