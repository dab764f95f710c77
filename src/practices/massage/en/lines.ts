// The words of massage, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'For easing bodies that are tight or tired, when hands feel welcome. Without touch, everyone soothes their own hands, shoulders and feet, together or alone.',
  claims: {
    touch: 'Massage and other caring touch may ease pain and worry for a while.',
    'own-hands': "Soothing yourself with your own hands may lower the body's response to stress.",
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
    'wide-awake-massage': 'For a body still wide awake, slow and easy hands.',
    'any-massage': 'Slow hands, for a body that has done a lot.',
  },
  steps: {
    ready: {
      title: 'Get ready',
      cues: {
        hello: 'Hello. This is a slow massage, taking turns, with hands that ask first.',
        'hello-own': 'Hello. This is a slow massage with your own hands, at your own pace.',
        'lead-in': 'Next, a slow massage, if you like. Or skip this part.',
        'lead-in-own': 'Next, slow care from your own hands, if you like. Or skip this part.',
        choice: 'Skip any part, pause, or stop, whenever you like.',
        'leave-out': 'Leave out bruises, broken skin, and veins that stand out.',
        calf: 'A swollen, painful calf is not for rubbing. See a doctor today.',
        'light-only':
          'If pregnant, on blood thinners, or after surgery: stay very light, or ask a doctor.',
        'warm-hands': 'Now rub your hands together until they are warm.',
        oil: 'Oil is nice, but it weakens latex. Keep it away from condoms.',
        ending: 'Take one slow breath before you begin.',
        onward: 'Let us begin.',
      },
    },
    'how-to-press': {
      title: 'How to press',
      cues: {
        lie: 'Whoever is first can lie face down, or sit and lean on a pillow.',
        'keep-away': 'Keep away from the throat, the spine itself, and the backs of the knees.',
        ask: 'Start light. Then ask: from one to ten, how firm is good?',
        turns: 'With more than two of you, take turns in any order.',
        'a-help': 'To say softer, or stop, is a help, not a complaint.',
        ending: 'Lay both hands on the back, and let them rest.',
        onward: 'Now let them move.',
      },
    },
    'first-back': {
      title: 'Long slow strokes',
      cues: {
        up: 'Stroke up both sides of the spine, from the waist to the shoulders.',
        down: 'Glide back down along the sides, with hardly any weight.',
        'ask-again': 'Ask again: from one to ten, how is it now?',
        slow: 'Slower than you think. Almost lazy.',
        circles: 'Make wide circles with your palms, over the shoulder blades.',
        stay: 'Where it feels tight, stay a while. No need to push.',
        squeeze: 'Squeeze the tops of the shoulders, softly, like dough.',
        'low-back': 'Low on the back, on either side, be soft.',
        ending: 'A few last strokes, growing lighter.',
        onward: 'Let your hands come to rest.',
      },
    },
    change: {
      title: 'Change places',
      cues: {
        change: 'Time to change places, if you like. Or stay, and have more.',
        'goes-round': 'Let the turn go round, to whoever has waited longest.',
        slowly: 'Get up slowly. Sit for a breath first.',
        ask: 'Warm your hands, and ask: from one to ten, how firm?',
        'share-time': 'If several still wait, share the time, or pause me between turns.',
        'nothing-owed': 'Nothing is owed here. One turn can be enough.',
        ending: 'Settle in, as soft as you can.',
        onward: 'And the slow strokes begin again.',
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
        neck: 'You can hold the back of the neck. Leave the front and sides alone.',
        'no-talk': 'Nobody has to talk. A sigh says plenty.',
        ending: 'A little lighter now, with each stroke.',
        onward: 'Let your hands grow still.',
      },
    },
    hands: {
      title: 'Hands and arms',
      cues: {
        offer: 'Sit up now, and take turns with your hands. One offers, one holds.',
        own: 'Take one hand in the other. How firm would be good, from one to ten?',
        palm: 'Press slow circles into the palm with a thumb.',
        change: 'Then the other hand, with no more hurry.',
        wrist: 'If a wrist was tied or held, be very light there.',
        ring: 'In a ring, everyone can hold a hand, and have one held.',
        fingers: 'Draw along each finger, from the palm to the tip.',
        arm: 'Stroke up the arm, from the wrist to the shoulder.',
        'your-turn': 'Whoever was holding may like a turn as well.',
        'may-settle': 'Your own touch may help to settle stress.',
        ending: 'Hold the hand quite still for a breath.',
        onward: 'Lay it down softly.',
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
        roll: 'Roll your shoulders back, slow as honey.',
        cup: 'Cup the back of your neck in both hands, and let it get warm.',
        embrace: 'Fold your arms around yourself, and stay for a while.',
        ending: 'Let both arms hang loose.',
        onward: 'Let that sink in.',
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
        ending: 'Smooth your brow one last time.',
        onward: 'Let your face be soft.',
      },
    },
    'own-feet': {
      title: 'Your feet',
      cues: {
        foot: 'Take a foot in your hands, or rub it with the other foot.',
        sole: 'Press along the sole, from heel to toes.',
        'other-foot': 'The other foot, when you are ready.',
        toes: 'Give each toe a small turn.',
        reach: 'Leave out what is hard to reach. Comfort comes first.',
        company: 'Share a look, if you like, or the quiet.',
        carry: 'Hold a foot in both hands. It has carried you all day.',
        ending: 'Let your feet find the blanket.',
        onward: 'And rest.',
      },
    },
    'let-settle': {
      title: 'Let it settle',
      cues: {
        still: 'Stop here, and let your hands lie still.',
        notice: 'Notice what feels different.',
        thanks: 'Say thank you, with or without words.',
        'thanks-own': 'Thank your own hands, if that is not too silly.',
        warm: 'Cover up and keep warm.',
        sore: 'If something new hurts, let it rest, and watch it.',
        stages: 'Get up in stages. Sit, wait, then stand.',
        ending: 'That brings us to the end.',
        'ending-here': 'A last still moment.',
        onward: 'Rest for as long as you like. Take care.',
        'to-next': 'That was the massage.',
      },
    },
  },
};
