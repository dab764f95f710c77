// When cuddle is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 40,
  reasons: [
    opening('gentle-rest'),
    opening('strong-rest'),
    opening('after-role-play-rest'),
    opening('closeness-rest'),
    opening('floaty-rest'),
    opening('tender-rest'),
    opening('sore-rest'),
    opening('tired-rest'),
    opening('cold-rest'),
    opening('any-rest'),
  ],
  rules: [
    rule('floaty', 5, 'floaty-rest'),
    rule('raw', 5, 'tender-rest'),
    rule('low', 5, 'tender-rest'),
    rule('tired', 5, 'tired-rest'),
    rule('cold', 4, 'cold-rest'),
    rule('close', 4, 'closeness-rest'),
    rule('intense', 3, 'strong-rest'),
    rule('first-time', 2, 'any-rest'),
    rule('kink', 2, 'strong-rest'),
    rule('role-play', 3, 'after-role-play-rest'),
    rule('anxious', 3, 'any-rest'),
    rule('far-away', 3, 'any-rest'),
    rule('gentle', 3, 'gentle-rest'),
    rule('sore', 3, 'sore-rest'),
    rule('any', 2, 'any-rest'),
  ],
  leads: [['floaty'], ['close']],
  // Whoever is uneasy, perhaps about someone here, is not led into anyone's arms.
  against: [['uneasy']],
});
