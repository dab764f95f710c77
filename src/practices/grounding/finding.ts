// When grounding is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 5,
  reasons: [opening('anxious-ground'), opening('far-ground'), opening('any-ground')],
  rules: [
    rule('anxious', 9, 'anxious-ground'),
    rule('far-away', 9, 'far-ground'),
    // In words that give nothing away: the routine is kept and shared, and played aloud.
    rule('uneasy', 7, 'any-ground'),
  ],
  leads: [['any']],
});
