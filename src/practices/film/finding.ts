// When film is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 100,
  reasons: [opening('tender-film'), opening('any-film')],
  rules: [
    rule('tired', 7, 'any-film'),
    rule('low', 6, 'tender-film'),
    rule('anxious', 6, 'any-film'),
    rule('raw', 5, 'tender-film'),
    rule('floaty', 2, 'any-film'),
    rule('hurt', 3, 'any-film'),
    rule('wide-awake', 2, 'any-film'),
    rule('any', 0, 'any-film'),
  ],
});
