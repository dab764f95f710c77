// When kiss is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 60,
  reasons: [
    opening('way-back-kiss', { only: 'together' }),
    opening('closeness-kiss', { only: 'together' }),
  ],
  rules: [
    rule('role-play', 3, 'way-back-kiss'),
    rule('intense', 3, 'way-back-kiss'),
    rule('kink', 3, 'way-back-kiss'),
    rule('close', 3, 'closeness-kiss'),
    rule('gentle', 3, 'closeness-kiss'),
    rule('any', 0, 'closeness-kiss'),
  ],
  // Whoever is far away, in doubt, or wants some room is not to be asked for that.
  against: [['far-away'], ['uneasy'], ['differ']],
});
