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
    rule('close', 6, 'closeness-kiss'),
    rule('tired', 6, 'closeness-kiss'),
    rule('leaving', 6, 'closeness-kiss'),
    rule('gentle', 3, 'closeness-kiss'),
    rule('role-play', 3, 'way-back-kiss'),
    rule('kink', 4, 'way-back-kiss'),
    rule('any', 1, 'closeness-kiss'),
  ],
  leads: [['leaving'], ['tired']],
  // Whoever is far away, in doubt, or wants some room is not to be asked for that.
  against: [['far-away'], ['uneasy'], ['differ']],
});
