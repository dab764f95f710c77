// When shower is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 30,
  reasons: [opening('sore-shower'), opening('cold-shower'), opening('any-shower')],
  rules: [
    rule('cold', 7, 'cold-shower'),
    rule('sore', 3, 'sore-shower'),
    rule('thirsty', 3, 'any-shower'),
    rule('intense', 1, 'any-shower'),
    rule('any', 0, 'any-shower'),
  ],
  leads: [['cold']],
  // A head that floats or is far away may faint: it stays where it is, and warm water waits. Nobody
  // showers with a phone.
  against: [['floaty'], ['far-away'], ['uneasy'], ['hurt'], ['apart']],
});
