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
    'any-shower': 'Warm water and a fresh towel, to feel new again.',
  },
  steps: {
    ready: {
      title: 'Get ready',
      cues: {
        hello: 'Hello. Ahead of you: warm water, clean skin, a soft towel, and no hurry.',
        'lead-in': 'Next, a warm wash, if you like. Or skip this part.',
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        towels: 'Before the water, lay out towels, and something soft to wear.',
        'light-head': 'Stand up slowly. If your head feels light, sit or lie down until it passes.',
        company: 'Whoever feels faint is not left alone, wet or dry.',
        unlocked: 'If you feel faint, leave the door unlocked, and let the water wait.',
        'not-passing': 'If it does not pass, leave the shower for later, and get help.',
        bowl: 'Too tired to stand? A bowl of warm water and a cloth will do.',
        'warm-room': 'Warm the bathroom a little, if you can. Towels like a warm radiator.',
        ending: 'Put a mat where your wet feet will land.',
        onward: 'Now for the water.',
      },
    },
    water: {
      title: 'Warm water',
      cues: {
        warm: 'Make it warm, not hot. Very hot water may make you dizzy.',
        phone: 'The phone stays outside, where it is dry. Pause me if the water is loud.',
        'step-in': 'Step in slowly, with a hand on something firm.',
        shoulders:
          'Let it run over your shoulders, sitting down if you like. There is nothing to do yet.',
        'one-by-one':
          'One after the other is fine. Whoever waits can stay wrapped in something warm.',
        ending: 'A little longer in the warm.',
        onward: 'Next, the washing.',
      },
    },
    wash: {
      title: 'Wash slowly',
      cues: {
        offer: "Offer to wash each other's back, and wait for a yes.",
        kindly: 'Wash yourself as gently as you would wash someone dear to you.',
        slowly: 'Begin at the neck and go slowly down, with a soft hand or a cloth.',
        hair: 'Hair, too, if that is wanted. Small circles, and no foam in the eyes.',
        'ask-again': 'Is that good? Softer? Somewhere else? Ask now and then.',
        'through-the-door': 'Whoever waits outside can talk through the door, or hum along.',
        'all-round': 'Let it go round, so that nobody is forgotten.',
        'own-hands': 'Washing yourself is as good. Standing there together is company enough.',
        'good-thing': 'You are doing a good thing for a tired body.',
        ending: 'One last slow rinse.',
        onward: 'Keep the water on you for a while.',
      },
    },
    plain: {
      title: 'Plain water',
      cues: {
        'water-only': 'For the most tender places, plain warm water does well.',
        outside: 'Wash the outside only, with a light hand. Keep soap away from there.',
        'no-scrubbing': 'Nothing has to be scrubbed off. You are fine as you are.',
        stings: 'If something stings or bleeds, let it be, and try the injury check later.',
        ending: 'Rinse once more, from top to toe.',
        onward: 'That was the washing.',
      },
    },
    play: {
      title: 'A bit of play',
      cues: {
        'room-for-play': 'There is time to be silly now, if the mood is light.',
        foam: 'Draw on the misty glass, or build a tall hat of foam.',
        listen: 'Or stand still, and listen to the water fall.',
        sing: 'You may sing. Every voice sounds good in here.',
        ending: 'The last of the warm water.',
        onward: 'Next, the towels.',
      },
    },
    dry: {
      title: 'Dry and wrapped',
      cues: {
        'step-out': 'Turn the water off, and step out slowly. The floor is wet.',
        pat: 'Wrap up before you get cold, and pat yourself dry.',
        'wrap-each-other': "Hold out a towel, and pat each other's shoulders dry, if that is nice.",
        cream: 'A little cream feels good, wherever nothing is sore.',
        'soft-legs': 'If your legs are soft, sit down to do your feet.',
        ending: 'Find the soft, dry clothes.',
        onward: 'Now back to somewhere warm.',
      },
    },
    after: {
      title: 'Warm again',
      cues: {
        'somewhere-warm': 'Sit or lie down, and pull something over you.',
        'how-now': 'How is it now? New, sleepy, tender, or a bit wobbly still?',
        'one-thing': 'Is there one more small thing you would like?',
        'wet-hair': 'Wet hair gets cold. Put a dry towel under your head.',
        ending: 'Nearly done.',
        onward: 'That was all. Stay warm, and rest well.',
        'to-next': 'That was the shower.',
      },
    },
  },
};
