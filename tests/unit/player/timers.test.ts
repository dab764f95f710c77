import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timersOfPage } from '../../../src/player/timers';

/** A page as far as it matters here: someone has it before them, or not. */
let page: EventTarget & { hidden: boolean; focused: boolean; hasFocus(): boolean };
let view: EventTarget;

beforeEach(() => {
  page = Object.assign(new EventTarget(), {
    hidden: false,
    focused: true,
    hasFocus: () => page.focused,
  });
  view = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', view.addEventListener.bind(view));
});
afterEach(() => vi.unstubAllGlobals());

it('timers can be relied on in a page that is seen and in use, and in no other', () => {
  const told: boolean[] = [];
  timersOfPage((ring) => told.push(ring));
  expect(told).toEqual([true]);

  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(told).toEqual([true, false, true]);

  // A phone that locks without hiding it.
  page.focused = false;
  view.dispatchEvent(new Event('blur'));
  page.focused = true;
  view.dispatchEvent(new Event('focus'));
  expect(told).toEqual([true, false, true, false, true]);
});

it('nor in one that begins out of sight', () => {
  page.hidden = true;
  const told: boolean[] = [];
  timersOfPage((ring) => told.push(ring));
  expect(told).toEqual([false]);
});
