// When pillow-talk is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 80,
  reasons: [
    opening('first-time-talk', { only: 'together' }),
    opening('wide-awake-talk'),
    opening('after-roles-talk'),
    opening('off-plan-talk'),
    opening('any-talk'),
    opening('more-talk', { only: 'more' }),
    opening('next-day-talk'),
  ],
  rules: [
    rule('first-time', 5, 'first-time-talk'),
    rule('wide-awake', 4, 'wide-awake-talk'),
    rule('off-plan', 4, 'off-plan-talk'),
    rule('kink', 2, 'after-roles-talk'),
    rule('role-play', 2, 'after-roles-talk'),
    rule('close', 2, 'any-talk'),
    rule('any', 1, 'more-talk'),
    rule('any', 1, 'any-talk'),
  ],
});
