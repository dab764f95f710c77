// When date is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 110,
  reasons: [opening('any-date')],
  rules: [
    rule('wide-awake', 5, 'any-date'),
    rule('off-plan', 3, 'any-date'),
    rule('close', 3, 'any-date'),
    rule('first-time', 5, 'any-date'),
    rule('any', 0, 'any-date'),
  ],
  against: [['floaty'], ['far-away'], ['tired']],
});
