// When hydration is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 20,
  reasons: [
    opening('thirsty-drink'),
    opening('floaty-drink'),
    opening('tender-drink'),
    opening('strong-drink'),
    opening('cold-drink'),
    opening('any-drink'),
  ],
  rules: [
    rule('thirsty', 9, 'thirsty-drink'),
    rule('floaty', 5, 'floaty-drink'),
    rule('cold', 5, 'cold-drink'),
    rule('anxious', 3, 'any-drink'),
    rule('far-away', 3, 'any-drink'),
    rule('uneasy', 3, 'any-drink'),
    rule('low', 3, 'tender-drink'),
    rule('raw', 3, 'tender-drink'),
    rule('intense', 3, 'strong-drink'),
    rule('kink', 3, 'strong-drink'),
    rule('any', 2, 'any-drink'),
  ],
});
