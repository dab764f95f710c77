// When massage is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 35,
  reasons: [opening('wide-awake-massage'), opening('any-massage')],
  rules: [
    rule('gentle', 6, 'any-massage'),
    rule('anxious', 6, 'any-massage'),
    rule('tired', 4, 'any-massage'),
    rule('thirsty', 4, 'any-massage'),
    rule('wide-awake', 4, 'wide-awake-massage'),
    rule('any', 0, 'any-massage'),
  ],
  // Wherever being held leads as well: nobody gets up from that again.
  leads: [['gentle'], ['floaty'], ['close']],
  // Nothing is rubbed that may be bruised, numb or torn; nor anyone who is far away, or in doubt.
  against: [['hurt'], ['sore', 'intense'], ['sore', 'kink'], ['far-away'], ['uneasy']],
});
