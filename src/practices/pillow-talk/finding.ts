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
    rule('off-plan', 5, 'off-plan-talk'),
    rule('apart', 5, 'any-talk'),
    rule('uneasy', 4, 'any-talk'),
    rule('differ', 3, 'any-talk'),
    rule('kink', 2, 'after-roles-talk'),
    rule('role-play', 2, 'after-roles-talk'),
    rule('close', 4, 'any-talk'),
    rule('any', 1, 'more-talk'),
    rule('any', 1, 'any-talk'),
  ],
  leads: [['apart']],
});
