// When injury-check is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 10,
  reasons: [
    opening('hurt-check'),
    opening('rough-check'),
    opening('sore-check'),
    opening('strong-check'),
    opening('next-day-check'),
  ],
  rules: [
    rule('hurt', 30, 'hurt-check'),
    rule(['sore', 'intense'], 20, 'rough-check'),
    rule(['sore', 'kink'], 20, 'rough-check'),
    rule('sore', 10, 'sore-check'),
    rule('kink', 9, 'strong-check'),
    rule('intense', 9, 'strong-check'),
  ],
});
