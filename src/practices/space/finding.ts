// When space is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  // Before all that holds a body: who wants that is asked first.
  natural: 32,
  reasons: [
    opening('differ-space', { only: 'together' }),
    opening('any-space', { only: 'together' }),
  ],
  leads: [['differ'], ['uneasy']],
  rules: [
    rule('differ', 8, 'differ-space'),
    rule('uneasy', 5, 'any-space'),
    rule('any', 0, 'any-space'),
  ],
});
