// The words of shower, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'When skin is sticky, or when being washed would feel like being looked after. It can be tender or silly, shared, one after the other, or alone.',
  claims: {
    'very-hot':
      'Health services advise people who get light-headed to keep away from very hot baths and showers.',
    'plain-water':
      'Soap and shower gel can irritate intimate skin. Warm water, on the outside only, is gentle.',
    bath: 'If you have a bath, it may do more than a shower: in one small trial, 38 people felt less tired and tense after soaking.',
  },
  cautions: {
    faint:
      'Sit or lie down when you feel light-headed. Nobody who feels faint should shower alone: if no one is near, leave the door unlocked and wait until it has passed.',
    slipping:
      'Wet floors are slippery. Use a mat, hold on to something firm, and keep the phone and anything with a plug away from the water.',
    'ask-first':
      'Nobody has to be seen or washed by anyone. Ask first, and take any answer but yes as no.',
  },
  reasons: {
    'sore-shower': 'For a sore body, warm water, as gentle as you like.',
    'cold-shower': 'Warm water, for anyone who got cold.',
    'any-shower': 'Warm water and a fresh towel, to feel new again.',
  },
  steps: {
    ready: {
      title: 'Get ready',
      cues: {
        hello: 'Hello. Ahead of you: warm water, clean skin, a soft towel, and no hurry.',
        'hello-plain': 'Hello. This is a warm wash, with no hurry.',
        'hello-playful': 'Hello. Warm water, foam, and a soft towel. Singing is welcome.',
        'lead-in': 'Would a warm wash feel good now? Or skip it, and stay put.',
        'lead-in-playful': 'How about a warm wash, with singing? Or skip it, and stay put.',
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        towels: 'Before the water, lay out towels, a mat, and something soft to wear.',
        'light-head': 'Stand up slowly. If your head feels light, sit or lie down until it passes.',
        company: 'Nobody who feels faint showers alone.',
        unlocked: 'If you feel faint, leave the door unlocked, and let the water wait.',
        'not-passing': "If a light head doesn't pass, leave the shower for later, and get help.",
        bowl: 'Too tired to stand? A bowl of warm water and a cloth will do.',
      },
    },
    water: {
      title: 'Warm water',
      cues: {
        warm: 'Make it warm, not hot. Very hot water may make you dizzy.',
        phone: "The phone stays outside, where it's dry. Pause me if the water's loud.",
        'step-in': 'Step in slowly, with a hand on something firm.',
        shoulders: 'Let it run over your shoulders. You can sit down, too.',
        'one-by-one':
          'One after the other is fine. Whoever waits can stay wrapped in something warm.',
        'turn-round': 'Turn round, and let it run down your back.',
      },
    },
    under: {
      title: 'Under the water',
      cues: {
        hang: 'Stay there a while. Let your arms hang, and your head.',
        breathe: 'Breathe in easily, and out a little longer.',
        'light-head': 'If your head goes light, make it cooler, and sit down.',
        'where-it-lands': 'Feel where the water lands, and which way it runs.',
        'tired-place': "Let it fall on whatever's most tired.",
      },
    },
    wash: {
      title: 'Wash slowly',
      cues: {
        offer: "Offer to wash each other's back, and wait for a yes.",
        kindly: "Wash yourself as gently as you'd wash someone dear to you.",
        slowly: 'Begin at the neck and go slowly down, with a soft hand or a cloth.',
        'then-arms': 'Then the arms, from the shoulders to the hands.',
        hair: "Hair, too, if that's wanted. Small circles, and no foam in the eyes.",
        'ask-again': "Ask now and then if that's good, or if softer would be better.",
        'through-the-door': 'Whoever waits outside can talk through the door, or hum along.',
        'all-round': "Let it go round, so that nobody's forgotten.",
        'own-hands': 'Washing yourself is fine, too. Standing there together is company enough.',
        'good-thing': "There's no hurry. Tired skin likes it slow.",
      },
    },
    'down-to-the-feet': {
      title: 'Down to the feet',
      cues: {
        fingers: 'You could wash each finger by itself, one after another.',
        ears: 'Behind the ears, too, where nobody looks.',
        feet: 'And your feet, sitting down, or with a hand on the wall.',
        'between-toes': 'Between the toes, if you can reach.',
        foam: 'Watch the foam run off, all the way down.',
      },
    },
    plain: {
      title: 'Plain water',
      cues: {
        'water-only': 'For the most tender places, plain warm water does well.',
        outside: 'Wash the outside only, with a light hand. Keep soap away from there.',
        'no-scrubbing': 'No need to scrub. Skin gets clean without it.',
        stings: 'If something stings or bleeds, let it be, and try the injury check later.',
      },
    },
    play: {
      title: 'A bit of play',
      cues: {
        'room-for-play': "If the mood's light, this is a good place to be silly.",
        foam: 'Draw on the misty glass, or build a tall hat of foam.',
        guess: 'Draw a letter on a back, if you may, and let them guess.',
        sing: 'You could sing. Every voice sounds good in here.',
      },
    },
    dry: {
      title: 'Dry and wrapped',
      cues: {
        'step-out': 'Turn the water off, and step out slowly. The floor is wet.',
        pat: 'Wrap up before you get cold, and pat yourself dry.',
        'wrap-each-other': "Hold out a towel, and pat each other's shoulders dry, if that's nice.",
        'soft-legs': 'If your legs are soft, sit down to do your feet.',
        clothes: 'Find the soft, dry clothes.',
        'wet-floor': 'A towel on the wet floor saves a slip later.',
      },
    },
    cream: {
      title: 'A little cream',
      cues: {
        'warm-it': "If there's some cream, warm a little between your hands.",
        smooth: 'Smooth it on slowly. Shins, arms, shoulders.',
        'leave-sore': "Leave out anything that's sore or broken.",
        back: 'Backs are hard to reach. Offer, and wait for a yes.',
        hands: "What's left can go on your hands, finger by finger.",
        smell: 'Breathe in the smell of it.',
      },
    },
    wrapped: {
      title: 'Wrapped up warm',
      cues: {
        'lie-down': 'Lie down for a bit, wrapped up, with your eyes shut if you like.',
        'warm-skin': 'Feel the warm skin on your legs, your belly, your back.',
        heavy: 'Let your arms get heavy, and your hands fall open.',
        cloth: 'Feel the towel, the blanket, the air on your face.',
        drift: "If you drift off for a while, that's fine.",
      },
    },
    after: {
      title: 'Warm again',
      cues: {
        'somewhere-warm': 'Get comfortable, with something warm over you.',
        'how-now': 'How is it now? New, sleepy, tender, or a bit wobbly still?',
        'wet-hair': 'Wet hair gets cold. Put a dry towel under your head.',
        onward: "Stay warm, and rest well. I'll be quiet now.",
        'onward-playful': 'Stay as long as you like. Not another word from me.',
      },
    },
  },
};
