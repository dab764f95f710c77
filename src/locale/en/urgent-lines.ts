// The words of advice that ends the routine, spoken and shown.
import type { URGENT_PLANS } from '../../catalogue/urgent-plans';
import type { StepsWords } from '../../catalogue/words';

type Plans = (typeof URGENT_PLANS)[number];

/** Each advice's lines, so that a missing one fails the build. */
type UrgentWords = {
  readonly [Id in Plans['id']]: StepsWords<Extract<Plans, { readonly id: Id }>['steps'][number]>;
};

const STOP = 'Please stop here, and call your emergency number now.';
const GO = 'Please stop here, and go to an emergency department now.';
const CANNOT = "If you can't get there safely, call your emergency number now.";
const DOOR = 'Unlock the door, if you can, and keep the phone with you.';
const TOGETHER = 'Stay together until help is there.';
const RIGHT = "You're right to call. You don't have to be sure.";
const NO_SHAME = "It's a medical matter, and nothing to be ashamed of.";
const SPEAKER = "If breathing stops, or isn't normal, put the phone on speaker.";
const PUSH = 'Then push hard and fast in the middle of the chest, until help comes.';
const QUIET_NOW = "I'll be quiet now, so you can call.";
const QUIET_GO = "I'll be quiet now, so you can go.";

/** What heading and call of its screen say already: spoken, and not shown once more. */
export const saidByTheCall: readonly string[] = [STOP];

export const urgentLines: UrgentWords = {
  'call-breath': {
    'call-breath': {
      title: 'Chest, breath, waking',
      cues: {
        stop: STOP,
        sit: "Sit down, lean back, and rest, however breathing is easiest. Loosen what's tight.",
        tell: 'Tell them about pills for erections, poppers, or anything else that was taken.',
        'no-spray': 'After such a pill, take no poppers, and no heart spray.',
        'on-the-side': "If someone won't wake, but is breathing normally, lay them on their side.",
        speaker: SPEAKER,
        push: PUSH,
        door: DOOR,
        right: RIGHT,
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-waking': {
    'call-waking': {
      title: 'Hard to wake',
      cues: {
        stop: STOP,
        side: 'Lay them on their side, with the head tipped back. Stay, and watch the breath.',
        alone: 'Unlock the door, lie down on your side, and keep the phone on speaker.',
        cool: 'If the skin is very hot: somewhere cool, clothes off, wet cloths, and moving air.',
        say: 'Say what was taken, and if there was a knock to the head.',
        'no-sleep': 'Do not sleep it off. No coffee, no cold shower, no throwing up on purpose.',
        speaker: SPEAKER,
        push: PUSH,
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-stroke': {
    'call-stroke': {
      title: 'Face, speech, weakness',
      cues: {
        stop: STOP,
        rest: 'Sit or lie down, so that nobody falls.',
        began: 'Note when it began, and say so on the phone.',
        passed: 'Call even if it has passed again.',
        door: DOOR,
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-headache': {
    'call-headache': {
      title: 'Sudden bad headache',
      cues: {
        stop: STOP,
        still: 'Keep still, and do not drive yourself.',
        say: 'Say that it came all at once, and what you were doing.',
        tell: "Only a doctor can tell if it's harmless.",
        together: TOGETHER,
        door: DOOR,
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-seizure': {
    'call-seizure': {
      title: 'A seizure',
      cues: {
        stop: STOP,
        clear: 'Clear some space, put something soft under the head, and hold nobody down.',
        side: 'Nothing in the mouth. As soon as the jerking allows, lay them on their side.',
        alone: 'Lie down on your side, on something soft, with the door unlocked.',
        say: 'Say how long it was, and if it was the first.',
        food: 'No food and no drink until fully awake.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-faint': {
    'call-faint': {
      title: 'A faint to be seen',
      cues: {
        stop: STOP,
        lie: 'Lie flat with the legs up, or on the side if pregnant.',
        say: 'Say what came right before, and how long it took to wake.',
        together: TOGETHER,
        door: DOOR,
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-allergy': {
    'call-allergy': {
      title: 'Swelling and rash',
      cues: {
        stop: STOP,
        'stop-alone':
          'Please stop here. If you have an adrenaline pen, use it, and call your emergency number now.',
        pen: "If there's an adrenaline pen, one of you uses it, while another calls.",
        thigh: 'The pen goes into the outer thigh, also through clothes.',
        second: "If it's no better after five minutes, use a second pen.",
        lie: 'Lie flat with the legs up. If breathing is hard, sit on the floor.',
        'stay-down': 'Do not stand up or walk, even if it gets better.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-bleeding': {
    'call-bleeding': {
      title: 'Heavy bleeding',
      cues: {
        stop: STOP,
        look: 'First look if something is stuck in it. If so, leave it, and press beside it.',
        press: 'If not, press firmly on the spot with a clean cloth, and do not peek.',
        soaked: 'If it soaks through, put more cloth on top, and keep pressing.',
        lie: 'Lie down, and keep warm.',
        speaker: 'Keep pressing while you call, with the phone on speaker.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-object': {
    'call-object': {
      title: 'Something stuck in it',
      cues: {
        stop: STOP,
        leave: 'Leave in what is stuck. Do not pull it out.',
        beside: 'If it bleeds, press on both sides of it, never on it.',
        still: 'Keep that part still, with something soft around it.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-inner-bleeding': {
    'call-inner-bleeding': {
      title: 'Bleeding from inside',
      cues: {
        stop: STOP,
        lie: 'Lie down, put a pad on, and keep warm.',
        'nothing-inside': 'Put nothing inside.',
        say: 'Say when the bleeding began, and if there could be a pregnancy.',
        'no-shame': NO_SHAME,
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-belly': {
    'call-belly': {
      title: 'Strong inner pain',
      cues: {
        stop: STOP,
        lie: 'Lie in whatever way hurts least.',
        say: 'Say on the phone where it hurts, and since when.',
        testicle: 'Sudden pain in a testicle cannot wait, even if it eases. Hours matter.',
        right: RIGHT,
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-pregnancy': {
    'call-pregnancy': {
      title: 'Pregnancy: call now',
      cues: {
        stop: STOP,
        lie: 'Lie down on your side, and keep warm.',
        say: 'Say how far along it is, or that there may be a pregnancy.',
        pad: 'Put a pad on, and put nothing inside.',
        right: RIGHT,
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-head': {
    'call-head': {
      title: 'A knock to the head',
      cues: {
        stop: STOP,
        still: 'Lie or sit still until help is there.',
        watch: "Stay with whoever was hurt, and watch how they're doing.",
        door: DOOR,
        'no-aspirin': 'No aspirin and no alcohol, as they can make bleeding worse.',
        say: 'Say when it happened, and what has changed since.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-neck': {
    'call-neck': {
      title: 'Signs from the neck',
      cues: {
        stop: STOP,
        say: 'Say on the phone that the neck was pressed, and what you notice.',
        still: 'Sit or lie as breathing is easiest, and keep the neck still.',
        together: 'Do not leave whoever it was alone, even for a short while.',
        door: DOOR,
        small: 'Call even if it seems small, or seems to fade.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-shock': {
    'call-shock': {
      title: 'An electric shock',
      cues: {
        stop: STOP,
        off: 'First turn the power off, before anything is touched.',
        rest: 'Then sit or lie down, and rest.',
        deeper: 'A burn from current can go deeper than it looks.',
        say: 'Say what device it was, and where it touched.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-head-risk': {
    'call-head-risk': {
      title: 'Have the head seen',
      cues: {
        go: GO,
        cannot: CANNOT,
        'not-alone': "Let someone go with you, and don't drive.",
        'no-aspirin': 'No aspirin and no alcohol, as they can make bleeding worse.',
        say: 'Say which medicines are taken, and what was drunk or taken before.',
        'quiet-go': QUIET_GO,
      },
    },
  },
  'call-erection': {
    'call-erection': {
      title: 'Erection or crack',
      cues: {
        go: GO,
        latest: "Four hours from when it began is the latest to be there, so don't wait.",
        sickle: 'With sickle cell disease, go even sooner.',
        ring: 'Take off a ring, if it comes off easily.',
        still: 'After a crack, keep it still, and leave it alone.',
        cannot: CANNOT,
        'no-shame': NO_SHAME,
        'quiet-go': QUIET_GO,
      },
    },
  },
  'call-ring': {
    'call-ring': {
      title: 'A ring that stays on',
      cues: {
        go: GO,
        hours: "Hours count here, even if it doesn't hurt.",
        'no-cut': 'Do not cut it yourself. A hospital has the tools for that.',
        finger: 'With a finger, hold that hand up on the way.',
        cannot: CANNOT,
        'no-shame': NO_SHAME,
        'quiet-go': QUIET_GO,
      },
    },
  },
  'call-stuck': {
    'call-stuck': {
      title: 'Something stuck inside',
      cues: {
        go: GO,
        leave: 'Do not reach in or pull, except for a tampon that comes easily.',
        nothing: 'Take nothing to bring it out.',
        call: 'With fever, faintness, bleeding, or a sore belly, call your emergency number instead.',
        say: "Say what it is, and how long it's been there.",
        'no-shame': NO_SHAME,
        'quiet-go': QUIET_GO,
      },
    },
  },
  'call-urine': {
    'call-urine': {
      title: 'No urine, or a blow',
      cues: {
        go: GO,
        say: 'Say when you could last go, and what happened before.',
        'no-force': "Don't strain, and put nothing inside.",
        cannot: CANNOT,
        'quiet-go': QUIET_GO,
      },
    },
  },
  'call-blow': {
    'call-blow': {
      title: 'Eye or jaw',
      cues: {
        go: GO,
        eye: 'Do not press or rub the eye.',
        jaw: 'Hold a hurt jaw gently, and do not push it back.',
        breath: 'If breathing gets hard, call your emergency number.',
        cannot: CANNOT,
        'quiet-go': QUIET_GO,
      },
    },
  },
  'call-limb': {
    'call-limb': {
      title: 'Cold, pale, or swollen',
      cues: {
        go: GO,
        off: 'Take off everything that presses there, all the way.',
        'no-cold': 'Put nothing cold or hot on it.',
        say: "Say how long it was pressed, and how long it's been like this.",
        cannot: CANNOT,
        'quiet-go': QUIET_GO,
      },
    },
  },
  'call-burn': {
    'call-burn': {
      title: 'Have the burn seen',
      cues: {
        go: 'Please stop here. Cool it for twenty minutes, then go to an emergency department.',
        large: "If it's very large, or breathing is hard, call your emergency number now.",
        warm: 'Keep the rest of your body warm.',
        cover: 'On the way, cover it loosely with something clean.',
        blisters: 'Leave blisters whole, and leave what sticks to the skin.',
        'quiet-go': QUIET_GO,
      },
    },
  },
  stay: {
    stay: {
      title: 'Not alone with this',
      cues: {
        here: "I'm here. You don't have to say anything.",
        act: "If you might act on it, call your emergency number now. It's there for this.",
        lines:
          'There are people to call or write to, too. The button on the screen helps you find them.',
        someone: 'Or tell one person you trust. You could say: I need someone with me.',
        away: "If there's something near that you could use to hurt yourself, move away from it.",
        'with-you': "I'll stay with you, for as long as you want.",
      },
    },
    staying: {
      title: 'Still here',
      cues: {
        held: 'Feel what holds you up: the bed, the floor, or the chair.',
        breath: "Let a breath out slowly. There's no right way to do it.",
        see: 'Find one thing in the room that keeps still, and rest your eyes on it.',
        'still-here': "I'm still here.",
        warm: 'Maybe something warm around your shoulders, or a sip of water.',
        minute: 'Nothing has to be solved now. This one minute is enough.',
        beside: "Is there someone you'd like beside you? You could ask them now.",
        on: "I'm not going anywhere. In a moment I'll begin again.",
      },
    },
  },
};
