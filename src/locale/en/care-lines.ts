// The words of advice behind which the questions go on, spoken and shown.
import type { CARE_PLANS } from '../../catalogue/care-plans';
import type { StepsWords } from '../../catalogue/words';

type Plans = (typeof CARE_PLANS)[number];

/** Each advice's lines, so that a missing one fails the build. */
type CareWords = {
  readonly [Id in Plans['id']]: StepsWords<Extract<Plans, { readonly id: Id }>['steps'][number]>;
};

const TETANUS = "Ask about tetanus, if your last shot was over five years ago, or you're not sure.";

export const careLines: CareWords = {
  faint: {
    'faint-signs': {
      title: 'More about the faint',
      cues: {
        slow: 'Not awake within a minute, not quite back yet, chest pain, or a racing heart.',
        how: 'Jerking, odd speech, a bad fall, or it came in the middle of sex, or lying down.',
        asked: 'Was any of that so?',
      },
    },
    faint: {
      title: 'After a faint',
      cues: {
        lie: 'Then lie back, legs up, or on your side if pregnant. Take your time.',
        slowly: 'Get up slowly, and drink some water.',
        doctor: "See a doctor soon, above all if it's the first time.",
      },
    },
  },
  pregnancy: {
    'pregnancy-signs': {
      title: 'More about that',
      cues: {
        heavy: 'A lot of blood, or clots, or strong pain, or pain on one side.',
        faint: 'Or pain at the tip of a shoulder, faintness, or a belly that stays hard.',
        asked: 'Is any of that there?',
      },
    },
    pregnancy: {
      title: 'Pregnancy: ring today',
      cues: {
        ring: 'Then ring the maternity or early pregnancy unit today, even for a little blood.',
        rhesus: 'If your blood group is Rh negative, say so.',
        pad: 'Put a pad on, and put nothing inside.',
        often: 'After sex, a little blood can come from the cervix. They can check.',
      },
    },
  },
  head: {
    'head-signs': {
      title: 'More about the head',
      cues: {
        out: 'Knocked out, even for a moment, a seizure, or throwing up again and again.',
        since:
          'Sleepy, confused, weak, a growing headache, trouble seeing, speaking, or walking, or fluid or blood from ear or nose.',
        asked: 'Is there any of that, or was there?',
      },
    },
    'head-risk': {
      title: 'One more on the head',
      cues: {
        before: 'Blood thinners, a bleeding disorder, or alcohol or drugs before the knock.',
        since: 'Throwing up once, a gap in memory, or a headache that stays.',
        asked: 'Does any of that fit?',
      },
    },
    head: {
      title: 'After a knock',
      cues: {
        near: 'Then let someone stay near for a day, and look in during sleep.',
        'near-alone': 'Then ask someone to be near you for a day, also at night.',
        sleep: 'Sleep is fine. Alcohol, aspirin, and driving can wait a day.',
        watch: 'If any of those signs comes later, call your emergency number.',
        cold: 'Something cold in a cloth can ease it.',
      },
    },
  },
  urine: {
    'no-urine': {
      title: 'More about that',
      cues: {
        asked: 'Does nothing come at all, or was there a blow or a crack before?',
      },
    },
    urine: {
      title: 'Blood in the urine',
      cues: {
        today: 'Then see a doctor today, even if it was only once, and without pain.',
        urgent: 'Say that you saw blood in your urine. They take that seriously.',
      },
    },
  },
  blow: {
    'blow-signs': {
      title: 'Eye or jaw',
      cues: {
        eye: "Changed sight, flashes, strong pain, blood inside the eye, or it won't open.",
        jaw: "A jaw that won't close, teeth that don't meet, or a numb lip.",
        asked: 'Is any of that so?',
      },
    },
    blow: {
      title: 'After a blow',
      cues: {
        eye: "A cool cloth can help an eye. If it's no better in a day, see a doctor.",
        ear: 'If you hear less, or the ear rings or leaks, see a doctor today.',
        dry: 'Keep that ear dry, with nothing in it.',
      },
    },
  },
  blood: {
    blood: {
      title: 'Blood contact',
      cues: {
        wash: "Let it bleed under running water, then wash with soap. Don't scrub or suck.",
        splash: 'Rinse an eye or a mouth with plenty of water.',
        today:
          "Get advice within hours: treatment may prevent HIV, and there's a hepatitis vaccine.",
        days: 'That treatment has to begin within three days. Sooner is better.',
        where: 'An emergency department or a sexual health clinic can judge it with you.',
      },
    },
  },
  inside: {
    'stuck-signs': {
      title: 'More about that',
      cues: {
        hard: "It's in the bottom, or it's hard, sharp, or broken.",
        ill: "Or there's pain, bleeding, fever, a rash, or faintness.",
        asked: 'Is any of that so?',
      },
    },
    inside: {
      title: 'Something left inside',
      cues: {
        'not-lost': "A condom or a tampon can't get lost in there.",
        fingers: 'With clean hands, squat, bear down, and feel for it with two fingers.',
        'no-tools': 'Use fingers only, no tools.',
        clinic: "If it won't come, see a doctor or a clinic today or tomorrow.",
        condom: 'With a condom, ask today about emergency contraception, and about HIV treatment.',
        fever: 'If fever, a rash, or faintness comes, call your emergency number.',
      },
    },
  },
  protection: {
    protection: {
      title: 'Advice soon',
      cues: {
        soon: 'That happens. Get advice soon, ideally today.',
        where: 'A pharmacy, a sexual health clinic, or an emergency department can help.',
        pregnancy:
          'Some emergency pills work for three days, others, and a copper coil, up to five.',
        hiv: 'Treatment that may prevent HIV has to begin within three days. Sooner is better.',
        tests: 'Tests can tell later: after two weeks, seven weeks, and twelve weeks.',
        note: "Note when it happened, as they'll ask.",
      },
    },
  },
  numb: {
    'limb-signs': {
      title: 'More about that',
      cues: {
        asked: 'Is it cold, white, or blue, or swollen with strong pain?',
      },
    },
    numb: {
      title: 'Numb or tingling',
      cues: {
        'take-off': 'Take off whatever presses there, all the way, not only looser.',
        soon: "If feeling doesn't come back soon, see a doctor today.",
        also: "The same if a hand or foot won't lift, or a grip is weak.",
        mend: 'It can take from minutes to months, so be kind to that spot.',
        'no-cold': 'Put nothing cold or hot on skin that is numb.',
      },
    },
  },
  burn: {
    burn: {
      title: 'Cool the burn',
      cues: {
        cool: 'Cool it under cool running water for twenty minutes, even some hours later.',
        'take-off': 'Take off rings or cloth near it, unless they stick to the skin.',
        wax: 'With wax, cool it first. Then lift only what comes easily.',
        'nothing-sticky': 'No ice, no cream, nothing sticky.',
        cover: 'After that, cover it loosely with something clean.',
        pause: 'You can pause me while the water runs.',
      },
    },
    'burn-signs': {
      title: 'More about the burn',
      cues: {
        what: 'Larger than your hand, or white, or charred, or from current.',
        where: 'Or on the face, a hand, a foot, or between the legs.',
        asked: 'Is the burn any of those?',
      },
    },
    'burn-later': {
      title: 'Later, the burn',
      cues: {
        blister: 'A blister wider than two fingers is for a doctor today.',
        tetanus: TETANUS,
      },
    },
  },
  wound: {
    'wound-object': {
      title: 'Something in it?',
      cues: {
        asked: 'Is anything stuck in it, bigger than a splinter?',
      },
    },
    wound: {
      title: 'Clean and cover',
      cues: {
        press: 'Wash your hands. Then press with a clean cloth until the bleeding stops.',
        ten: 'If it still bleeds after ten minutes of firm pressure, call your emergency number.',
        rinse: 'Rinse it under running tap water, and pat it dry.',
        cover: 'Cover it with something clean that does not stick.',
        pause: 'You can pause me while you do that.',
      },
    },
    'wound-signs': {
      title: 'More about the cut',
      cues: {
        which: 'Deep, gaping, dirty, or on the face, a hand, or a joint.',
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
        bite: 'A bite through the skin can get infected, even a small one.',
        tetanus: TETANUS,
        wait: 'The rest of this can wait, if you want to go now.',
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
        doctor: "If it won't move or bear weight, or looks crooked, have it seen today.",
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
        'get-help': 'If it bleeds, or the pain grows, see a doctor today.',
      },
    },
  },
  spotting: {
    spotting: {
      title: 'Light bleeding',
      cues: {
        pad: 'Put a pad on, and put nothing inside.',
        today: 'If it goes on, see a doctor today.',
        call: 'If it gets heavy, or you feel faint, call your emergency number.',
        pregnant: 'If there could be a pregnancy, say so.',
      },
    },
  },
  itch: {
    itch: {
      title: 'Itch or burning',
      cues: {
        wash: 'Wash it off gently with water, and pat the skin dry.',
        watch: 'If it spreads, or breath or voice changes, call your emergency number.',
        without: 'Next time, try a different lubricant, or something without latex.',
      },
    },
  },
  calf: {
    calf: {
      title: 'See a doctor today',
      cues: {
        leave: "Leave that leg in peace, and don't rub it.",
        today: 'See a doctor today, as it may be a blood clot.',
        call: 'If breath gets short or the chest hurts, call your emergency number at once.',
      },
    },
  },
};
