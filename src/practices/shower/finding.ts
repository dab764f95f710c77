// When shower is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 30,
  reasons: [opening('sore-shower'), opening('cold-shower'), opening('any-shower')],
  rules: [
    rule('sore', 3, 'sore-shower'),
    rule('cold', 3, 'cold-shower'),
    rule('intense', 1, 'any-shower'),
    rule('any', 0, 'any-shower'),
  ],
  // A head that floats or is far away may faint: it stays where it is, and warm water waits. Nobody
  // showers with a phone.
  against: [['floaty'], ['far-away'], ['uneasy'], ['hurt'], ['apart']],
});
