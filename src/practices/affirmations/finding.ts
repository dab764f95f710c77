// When affirmations is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 70,
  reasons: [
    opening('after-role-play-words', { only: 'together' }),
    opening('after-role-play-words-alone', { only: 'alone' }),
    opening('strong-words'),
    opening('tender-words'),
    opening('first-time-words', { only: 'together' }),
    opening('any-words'),
    opening('more-words', { only: 'more' }),
  ],
  rules: [
    rule('intense', 7, 'strong-words'),
    rule('role-play', 6, 'after-role-play-words'),
    rule('role-play', 6, 'after-role-play-words-alone'),
    rule('first-time', 5, 'first-time-words'),
    rule('raw', 6, 'tender-words'),
    rule('leaving', 4, 'any-words'),
    rule('hurt', 4, 'any-words'),
    rule('far-away', 4, 'any-words'),
    rule('apart', 3, 'any-words'),
    rule('floaty', 2, 'any-words'),
    rule('low', 2, 'tender-words'),
    rule('kink', 2, 'strong-words'),
    rule('any', 1, 'more-words'),
    rule('any', 0, 'any-words'),
  ],
  leads: [['role-play'], ['first-time'], ['raw']],
  // Nobody in doubt is to be asked for thanks and praise.
  against: [['uneasy']],
});
