// When service is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 90,
  reasons: [opening('wide-awake-act'), opening('any-act')],
  rules: [rule('wide-awake', 6, 'wide-awake-act'), rule('any', 0, 'any-act')],
  leads: [['wide-awake']],
  against: [['floaty'], ['far-away'], ['tired']],
});
