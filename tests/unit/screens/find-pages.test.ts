import { describe, expect, it } from 'vitest';
import type { Wish } from '../../../src/routine/suggest';
import { askedFor, beforeIt, nextTo, pageOf, questionAt } from '../../../src/screens/find/pages';
import { FakeHistory } from '../state/history';

new FakeHistory('');
const { parseRoute, routeHref } = await import('../../../src/state/route');

const QUIET: Wish = {
  how: [],
  feelings: [],
  circumstances: [],
  hurt: false,
  minutes: 15,
  touch: 'touch',
  people: 'two',
};
const ALONE: Wish = { ...QUIET, people: 'one' };
const APART: Wish = { ...QUIET, circumstances: ['apart'] };

describe('the questions of finding a routine', () => {
  it('come one after the other, and lead to what was found', () => {
    for (const wish of [QUIET, ALONE, APART]) {
      const asked = askedFor(wish);
      for (const [at, question] of asked.entries()) {
        expect(nextTo(question, wish)).toBe(asked[at + 1]);
        expect(beforeIt(question, wish)).toBe(asked[at - 1]);
      }
      expect(beforeIt(undefined, wish)).toBe(asked.at(-1));
    }
  });

  it('ask nobody about touch who is alone or elsewhere, also where that was said last', () => {
    expect(askedFor(QUIET)).toContain('touch');
    for (const wish of [ALONE, APART]) {
      expect(askedFor(wish)).toEqual(askedFor(QUIET).filter((each) => each !== 'touch'));
      // Whoever stands at it just then goes on as if it had been asked.
      expect([beforeIt('touch', wish), nextTo('touch', wish)]).toEqual(['now', 'time']);
    }
  });

  it('have an address each, which says nothing of them', () => {
    const all = [...askedFor(QUIET), undefined];
    const hrefs = all.map((question) => routeHref(pageOf(question)));
    expect(new Set(hrefs).size).toBe(all.length);
    expect(hrefs.filter((href) => !/^#\/find(\/(\d|found))?$/.test(href))).toEqual([]);
    for (const [at, href] of hrefs.entries()) {
      const route = parseRoute(href);
      expect(route.screen === 'find' && questionAt(route.at)).toBe(all[at]);
    }
  });
});
