// When afar is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  // Last of all: behind it people part.
  natural: 120,
  reasons: [
    opening('leaving-care', { only: 'together' }),
    opening('apart-care', { only: 'together' }),
    opening('parted-care-alone', { only: 'alone' }),
    opening('more-care', { only: 'more' }),
    opening('any-care', { only: 'together' }),
  ],
  rules: [
    rule('leaving', 8, 'leaving-care'),
    rule('apart', 8, 'apart-care'),
    rule('leaving', 8, 'parted-care-alone'),
    rule('apart', 8, 'parted-care-alone'),
    rule('any', 0, 'any-care'),
  ],
});
