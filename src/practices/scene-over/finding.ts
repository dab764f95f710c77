// When the end of a scene is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 25,
  reasons: [opening('after-role-play-over'), opening('kink-over')],
  rules: [rule('role-play', 7, 'after-role-play-over'), rule('kink', 7, 'kink-over')],
  leads: [['role-play'], ['kink']],
});
