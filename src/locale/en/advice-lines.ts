// The words of the injury check's advice, spoken and shown.
import type { ADVICE_PLANS } from '../../catalogue/advice-plans';
import type { StepsWords } from '../../catalogue/words';

type Plans = (typeof ADVICE_PLANS)[number];

/** Each advice's lines, so that a missing one fails the build. */
type AdviceWords = {
  readonly [Id in Plans['id']]: StepsWords<Extract<Plans, { readonly id: Id }>['steps'][number]>;
};

const STOP = 'Please stop here, and call your emergency number now.';
const DOOR = 'Unlock the door, if you can, and keep the phone with you.';
const QUIET_NOW = 'I will be quiet now, so that you can call.';

export const advice: AdviceWords = {
  'call-breath': {
    'call-breath': {
      title: 'Chest, breath, fainting',
      cues: {
        stop: STOP,
        sit: 'Sit down in whatever way makes breathing easiest, and loosen what is tight.',
        'on-the-side': 'If someone cannot be woken but breathes, lay them on their side.',
        'no-breath': 'If the breath is not normal, say so on the phone, and do as they tell you.',
        together: 'Stay together until help is there.',
        door: DOOR,
        ending: 'You are right to call. You do not have to be sure.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-allergy': {
    'call-allergy': {
      title: 'Swelling and rash',
      cues: {
        stop: STOP,
        pen: 'If there is an adrenaline pen, use it now, as it says on the pen.',
        'lie-down': 'Lie down with the legs raised, or sit up if breathing is hard.',
        'stay-down': 'Do not stand up or walk, even if it gets better.',
        ending: 'You are right to call. You do not have to be sure.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-bleeding': {
    'call-bleeding': {
      title: 'Heavy bleeding',
      cues: {
        stop: STOP,
        press: 'Press on it firmly with a clean cloth, and keep pressing.',
        soaked: 'If it soaks through, leave that cloth, and put another on top.',
        'leave-in': 'If something is stuck in it, leave it in, and press beside it.',
        raise: 'Lie down, and raise an arm or leg that bleeds.',
        ending: 'Keep pressing while you call, or let someone else call.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-inner-bleeding': {
    'call-inner-bleeding': {
      title: 'Bleeding from inside',
      cues: {
        stop: STOP,
        'lie-down': 'Lie down, put a pad on, and keep warm.',
        'nothing-inside': 'Put nothing inside.',
        ending: 'It is a medical matter, and nothing to be ashamed of.',
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
        watch: 'Do not leave whoever was hurt alone, and watch how they are.',
        door: DOOR,
        'no-aspirin': 'No aspirin for it, as that can worsen bleeding.',
        ending: 'Say on the phone when it happened, and what has changed since.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-neck': {
    'call-neck': {
      title: 'Signs after neck pressure',
      cues: {
        stop: STOP,
        'say-neck': 'Say on the phone that a neck was pressed, and what you notice.',
        still: 'Sit or lie as breathing is easiest, and keep the neck still.',
        together: 'Do not leave whoever it was alone, even for a short while.',
        door: DOOR,
        ending: 'Call even if it seems small, or seems to fade.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-weakness': {
    'call-weakness': {
      title: 'Sudden weakness',
      cues: {
        stop: STOP,
        rest: 'Sit or lie down, so that nobody falls.',
        began: 'Note when it began, and say so on the phone.',
        'take-off': 'Take off whatever binds or presses, and put nothing cold or hot there.',
        ending: 'Call even if it seems to fade.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-belly': {
    'call-belly': {
      title: 'Strong inner pain',
      cues: {
        stop: STOP,
        'lie-down': 'Lie in whatever way hurts least.',
        'since-when': 'Say on the phone where it hurts, and since when.',
        'not-wait': 'Strong pain in a testicle cannot wait for another day.',
        ending: 'You are right to call. You do not have to be sure.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-erection': {
    'call-erection': {
      title: 'Erection or crack',
      cues: {
        stop: STOP,
        'not-wait': 'Get help now, even if it does not hurt. Waiting can do lasting harm.',
        ring: 'Take off a ring or anything tight, if it comes off easily.',
        still: 'After a crack, keep it still, and do not bend it.',
        ending: 'It is a medical matter, and nothing to be ashamed of.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-stuck': {
    'call-stuck': {
      title: 'Something stuck inside',
      cues: {
        stop: STOP,
        leave: 'Please do not try to pull it out.',
        'say-what': 'Say on the phone what it is, and since when it is there.',
        department: 'If you can get there safely, an emergency department is right, too.',
        ending: 'It is a medical matter, and nothing to be ashamed of.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  'call-self-harm': {
    'call-self-harm': {
      title: 'Please reach out',
      cues: {
        thanks: 'Thank you for saying so. You matter, and you can have help now.',
        call: 'If you might act on it, call your emergency number now.',
        someone: 'Or call a crisis line, or someone you trust.',
        'not-alone': 'Please do not stay alone with this. Let someone be with you.',
        away: 'Until then, move away from anything you could hurt yourself with.',
        ending: 'You could begin with: I need someone with me.',
        'quiet-now': QUIET_NOW,
      },
    },
  },
  neck: {
    neck: {
      title: 'After neck pressure',
      cues: {
        thanks: 'Good that you said so.',
        'no-safe-amount': 'No amount of pressure is safe there, and harm may show later.',
        check: 'So a medical check is wise, ideally today, even if nothing hurts.',
        watch: 'For the next days, watch for neck pain, headache, or a hoarse voice.',
        'watch-more':
          'Also trouble breathing or swallowing, changed sight, memory gaps, or weakness. For any, call your emergency number.',
        'not-alone': 'For these days, do not stay alone. Let someone you trust be near.',
        ending: 'Now one question about signs.',
        onward: 'A yes to any of them is a yes.',
      },
    },
    'neck-signs': {
      title: 'Signs from the neck',
      cues: {
        throat:
          'Then or since: neck pain or swelling, headache, fainting, or trouble breathing or swallowing.',
        senses:
          'Changed voice, sight, or hearing, confusion, memory gaps, weakness, or loss of bladder control.',
        asked: 'Is there any of that, or was there, even a little?',
      },
    },
  },
  numb: {
    numb: {
      title: 'Numb or tingling',
      cues: {
        'take-off': 'Take off whatever presses there, all the way, not only looser.',
        fade: 'Numbness or tingling should fade within minutes.',
        'ten-minutes': 'If it is still there after about ten minutes, see a doctor today.',
        also: 'The same for weakness, changed colour, swelling, or a hand or foot that will not lift.',
        'not-cold': 'Put nothing cold on skin that is numb.',
        ending: 'Give it a little time, and rest.',
        onward: 'Now the next question.',
      },
    },
  },
  burn: {
    burn: {
      title: 'Cool the burn',
      cues: {
        cool: 'Cool it under cool running water, for twenty minutes in all.',
        'take-off': 'Take off rings or cloth near it, unless they stick to the skin.',
        'nothing-sticky': 'No ice, no cream, nothing sticky.',
        cover: 'After that, cover it loosely with something clean.',
        pause: 'Pause me while the water runs, if you like.',
        ending: 'Now one question about the burn.',
        onward: 'A yes to any part is a yes.',
      },
    },
    'burn-signs': {
      title: 'More about the burn',
      cues: {
        which: 'Large, white or charred, or blistered on the face, hands, or genitals.',
        asked: 'Is the burn any of those?',
      },
    },
  },
  'burn-seen': {
    'burn-seen': {
      title: 'Have the burn seen',
      cues: {
        now: 'Then have it seen now, best in an emergency department.',
        'cool-on': 'Cool it first, and keep the rest of the body warm.',
        blisters: 'Leave blisters whole, and leave what sticks to the skin.',
        call: 'If it is very large or charred, stop here, and call your emergency number.',
        ending: 'The rest of this can wait, if you want to go now.',
        onward: 'If you stay a moment, here is the next question.',
      },
    },
  },
  wound: {
    wound: {
      title: 'Clean and cover',
      cues: {
        press: 'Wash your hands. Then press with a clean cloth until the bleeding stops.',
        rinse: 'Rinse it under running tap water, and pat it dry.',
        cover: 'Cover it with something clean that does not stick.',
        pause: 'Pause me while you do that, if you like.',
        ending: 'Now one more question about it.',
        onward: 'A yes to any part is a yes.',
      },
    },
    'wound-signs': {
      title: 'More about the wound',
      cues: {
        which: 'Deep, gaping, on the face, or with something in it.',
        bite: 'A bite through the skin, or a place that has lost feeling.',
        asked: 'Is it any of those?',
      },
    },
  },
  'wound-seen': {
    'wound-seen': {
      title: 'Have it seen',
      cues: {
        today: 'Then have it seen today, by a doctor or nurse.',
        'leave-in': 'Leave in what is stuck in it, and cover it loosely.',
        bite: 'A bite through the skin can get infected, even a small one.',
        call: 'If it still bleeds after ten minutes of firm pressure, call your emergency number.',
        ending: 'The rest of this can wait, if you want to go now.',
        onward: 'If you stay a moment, here is the next question.',
      },
    },
  },
  bruise: {
    bruise: {
      title: 'Cold and rest',
      cues: {
        cold: 'Something cold can help, wrapped in a cloth, never straight on the skin.',
        ten: 'For about ten minutes, with a break after. Not on skin that is numb.',
        rest: 'Rest it, and raise it, if that feels good.',
        doctor: 'If it will not move or bear weight, or looks crooked, have it seen today.',
        ending: 'Find it a soft place.',
        onward: 'Now the next question.',
      },
    },
  },
  sore: {
    sore: {
      title: 'Soothe what is sore',
      cues: {
        rest: 'Let it rest, and put nothing inside for now.',
        rinse: 'Plain lukewarm water on the outside can feel good.',
        cool: 'So can a cool, damp cloth.',
        own: 'Each person can look at their own.',
        'get-help': 'If it bleeds, or the pain grows, get help.',
        ending: 'A little rest, and soft clothes.',
        onward: 'Now the next question.',
      },
    },
  },
  calf: {
    calf: {
      title: 'See a doctor today',
      cues: {
        leave: 'Leave that leg in peace, and do not rub it.',
        today: 'See a doctor today, as it may be a blood clot.',
        call: 'If breath gets short or the chest hurts, call your emergency number at once.',
        ending: 'You could ring a doctor now, and come back later.',
        onward: 'If you stay a moment, here is the next question.',
      },
    },
  },
  protection: {
    protection: {
      title: 'Advice soon',
      cues: {
        soon: 'That happens. Get advice soon, ideally today.',
        where: 'A pharmacy, a sexual health clinic, or an emergency department can help.',
        pregnancy: 'Where pregnancy is possible, emergency contraception works best early.',
        hiv: 'Treatment that may prevent HIV has to begin within three days. Sooner is better.',
        ending: 'Note when it happened, as they will ask.',
        onward: 'That is all there is to do for now.',
      },
    },
  },
};
