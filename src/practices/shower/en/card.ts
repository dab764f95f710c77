// What stands on the card of shower.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Shower',
  summary: 'Warm water, fresh towels, clean skin.',
};
