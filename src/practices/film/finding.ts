// When film is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 100,
  reasons: [opening('tender-film'), opening('any-film')],
  rules: [
    rule('wide-awake', 3, 'any-film'),
    rule('low', 2, 'tender-film'),
    rule('raw', 2, 'tender-film'),
    rule('tired', 2, 'any-film'),
    rule('anxious', 2, 'any-film'),
    rule('intense', 1, 'any-film'),
    rule('any', 0, 'any-film'),
  ],
});
