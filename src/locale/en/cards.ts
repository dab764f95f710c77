// What stands on each practice's card.
import type { PracticeId } from '../../catalogue/model';
import type { CardWords } from '../../catalogue/words';

export const cards: Readonly<Record<PracticeId, CardWords>> = {
  cuddle: { title: 'Cuddle', summary: 'Get warm, breathe slowly, be close.' },
  kiss: { title: 'Kiss', summary: 'A soft way down, with hardly a word.' },
  'pillow-talk': { title: 'Pillow talk', summary: 'What felt good, what to change, what next.' },
  affirmations: {
    title: 'Kind words',
    summary: 'Say what you like in each other, or in yourself.',
  },
  massage: { title: 'Massage', summary: 'Slow hands, in turns or on your own.' },
  hydration: { title: 'Drink or snack', summary: 'Water, a bite to eat, a blanket.' },
  shower: { title: 'Shower', summary: 'Warm water, fresh towels, clean skin.' },
  film: { title: 'Watch a film', summary: 'Pick something light, settle in, check in after.' },
  service: { title: 'A kind act', summary: 'Something small and useful, done with care.' },
  date: { title: 'Go on a date', summary: 'Plan a breakfast, a walk, or a café, and talk.' },
  'injury-check': {
    title: 'Injury check',
    summary: 'Calm questions, head to toe, and what helps.',
  },
};
