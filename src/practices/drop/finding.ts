// When the drop guide is found for a moment, and what is said for it.
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 85,
  reasons: [
    opening('low-guide'),
    opening('off-plan-guide'),
    opening('strong-guide', { sources: ['drop'] }),
  ],
  rules: [
    rule('low', 6, 'low-guide'),
    rule('off-plan', 5, 'off-plan-guide'),
    rule('kink', 1, 'strong-guide'),
  ],
  leads: [['low']],
});
