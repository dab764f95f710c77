import { describe, expect, it } from 'vitest';
import { URGENT_PLANS } from '../../../src/catalogue/urgent-plans';
import { adviceById } from '../../../src/content/worded-advice';
import { english } from '../../english';

describe('what the emergency screen leaves to its heading and its call', () => {
  const first = (id: (typeof URGENT_PLANS)[number]['id']) => adviceById(id).steps[0]?.cues[0]?.text;

  it('is a first line that says to stop and call, and no more', () => {
    const calls = URGENT_PLANS.filter(({ to }) => to === 'call').map(({ id }) => first(id) ?? '');
    for (const said of english.saidByTheCall) {
      expect(calls).toContain(said);
      expect(said).toMatch(/^Please stop here, and call your emergency number now\.$/);
    }
  });

  it('is nothing of what sends elsewhere', () => {
    const others = URGENT_PLANS.filter(({ to }) => to !== 'call').map(({ id }) => first(id));
    expect(others.filter((said) => said && english.saidByTheCall.includes(said))).toEqual([]);
  });
});
