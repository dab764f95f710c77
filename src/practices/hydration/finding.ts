// When hydration is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 20,
  reasons: [
    opening('thirsty-drink'),
    opening('floaty-drink'),
    opening('tender-drink'),
    opening('strong-drink', { warns: true }),
    opening('cold-drink'),
    opening('any-drink'),
  ],
  rules: [
    rule('thirsty', 9, 'thirsty-drink'),
    rule('floaty', 5, 'floaty-drink'),
    rule('cold', 5, 'cold-drink'),
    rule('intense', 6, 'strong-drink'),
    rule('kink', 6, 'strong-drink'),
    rule('hurt', 3, 'any-drink'),
    rule('uneasy', 2, 'any-drink'),
    rule('anxious', 1, 'any-drink'),
    rule('far-away', 1, 'any-drink'),
    rule('low', 1, 'tender-drink'),
    rule('raw', 1, 'tender-drink'),
    rule('any', 2, 'any-drink'),
  ],
  leads: [['thirsty'], ['intense'], ['kink'], ['far-away'], ['uneasy']],
});
