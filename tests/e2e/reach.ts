// What axe does not see: whether everything can be reached without a finger, by keys or a switch that goes
// from one control to the next, in an order that follows the page, and whether it is seen where one is.
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** All controls of the screen, and what is wrong with those that have had the focus. */
    stops: Element[];
    passed: number[];
    unseen: string[];
  }
}

/** Goes through the screen that is open with Tab, once around. What is wrong with that, in a sentence each. */
export async function unreached(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(watchFocus);
  // What scrolls is a stop as well, and so is the page itself.
  for (let pressed = 0; pressed < count + 8; pressed += 1) await page.keyboard.press('Tab');
  return page.evaluate(wrongStops);
}

/** Runs in the page. */
function watchFocus(): number {
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  const all = [
    ...top.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
  ].filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled, [inert] *'),
  );
  // Radio buttons of one name are one stop: the chosen one, or else the first.
  const radios = all.filter(
    (each): each is HTMLInputElement => each instanceof HTMLInputElement && each.type === 'radio',
  );
  const stopOf = (name: string) => {
    const group = radios.filter((each) => each.name === name);
    return group.find(({ checked }) => checked) ?? group[0];
  };
  window.stops = all.filter(
    (each) =>
      !(each instanceof HTMLInputElement) || each.type !== 'radio' || stopOf(each.name) === each,
  );
  window.passed = [];
  window.unseen = [];
  const note = ({ target }: FocusEvent) => {
    const at = target instanceof Element ? window.stops.indexOf(target) : -1;
    if (!(target instanceof Element) || at < 0 || window.passed.includes(at)) return;
    window.passed.push(at);
    // Where it is drawn by what stands beside it, the ring is there.
    const drawn = [target, target.nextElementSibling].some((each) => {
      const ring = each && getComputedStyle(each);
      return ring && ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 2;
    });
    if (!drawn) window.unseen.push(`focus is not seen on ${target.outerHTML}`);
    const { left, top, width, height } = target.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    const isBare = there && (target.contains(there) || there.contains(target));
    if (!isBare) window.unseen.push(`focus is behind ${there?.outerHTML}: ${target.outerHTML}`);
  };
  document.addEventListener('focusin', note);
  setTimeout(() => document.removeEventListener('focusin', note), 60_000);
  return window.stops.length;
}

/** Runs in the page. */
function wrongStops(): readonly string[] {
  const { stops, passed, unseen } = window;
  const wrong = [...unseen];
  const name = (at: number) => stops[at]?.outerHTML.slice(0, 300);
  for (const at of stops.keys()) {
    if (!passed.includes(at)) wrong.push(`is never reached: ${name(at)}`);
  }
  // Once around, from wherever one was.
  const first = passed.indexOf(Math.min(...passed));
  const around = [...passed.slice(first), ...passed.slice(0, first)];
  around.forEach((at, place) => {
    const before = around[place - 1];
    if (before !== undefined && before > at) wrong.push(`comes after ${name(before)}: ${name(at)}`);
  });
  // And the page itself is in the order in which it is seen: nothing leads back up.
  stops.forEach((stop, at) => {
    const before = stops[at - 1];
    const within = 'header, main, footer, dialog';
    if (!before || before.closest(within) !== stop.closest(within)) return;
    const gap = before.getBoundingClientRect().top - stop.getBoundingClientRect().bottom;
    if (gap > 0) wrong.push(`stands above ${name(at - 1)}: ${name(at)}`);
  });
  return wrong;
}
