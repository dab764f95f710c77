// What can be told of a screen by looking at it, whatever is on it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, by rule and place, once nothing fades any more. */
export async function findings(page: Page): Promise<readonly string[]> {
  await stillness(page);
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    // What a dialog lies over is not there meanwhile, which axe can only guess by points of the window.
    const top = [...document.querySelectorAll('dialog:modal')].at(-1);
    const { violations } = await here.run(top ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

/** Controls too small for a thumb: under 44 px in either direction. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], summary, input, select')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 44 || height < 44;
      })
      .map((element) => element.outerHTML),
  );
}

/**
 * Waits until nothing fades or moves any more but what does so for ever, since colours in the middle of
 * a fade are nobody's. One that is cancelled is over, too.
 */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = () =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => {
          const end = Number(effect?.getComputedTiming().endTime);
          return playState === 'running' && Number.isFinite(end);
        })
        .map(({ finished }) => finished);
    // What ends may set off the next.
    for (let left = passing(); left.length > 0; left = passing()) await Promise.allSettled(left);
  });
}

/** Waits until the picture called `name`, as `dark/cuddle`, shows. */
export async function pictureShown(page: Page, name: string): Promise<void> {
  const picture = page.locator(`img[src$="/pictures/${name}.svg"]`).first();
  await picture.evaluate(async (img) => {
    // Rejects where the file is missing, or is no picture.
    if (img instanceof HTMLImageElement) await img.decode();
  });
}

/** How far a page can be scrolled sideways, in CSS pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Texts that do not show as a whole: they leave the screen sideways, the button that they stand in, or
 * what hides all that leaves it. What is there for screen readers only, and what is scrolled away, is not
 * meant to show.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || !node.textContent?.trim()) continue;
      if (parent.closest('.visually-hidden, noscript, select, script')) continue;
      // Words that give way to their icon, and stay the name of their button.
      if (getComputedStyle(parent).clipPath === 'inset(50%)') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (!isWhole(rect, parent)) found.push(`${node.textContent} in ${parent.outerHTML}`);
      }
    }
    return [...new Set(found)];

    function isWhole(text: DOMRect, parent: Element): boolean {
      let rect = text;
      if (rect.left < -1 || rect.right > innerWidth + 1) return false;
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        // What a list of its own scrolls to is as whole as that list.
        if (overflowY === 'auto' || overflowY === 'scroll') rect = box.getBoundingClientRect();
        const holds =
          box.matches('button, a[href], summary, label') &&
          getComputedStyle(box).display !== 'inline';
        const hides = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
        const edge = box.getBoundingClientRect();
        if (!holds && !hides) continue;
        const isIn = rect.left >= edge.left - 1 && rect.right <= edge.right + 1;
        // The glyphs themselves keep within a line that is a little taller than its box.
        if (!isIn || rect.top < edge.top - 4 || rect.bottom > edge.bottom + 4) return false;
      }
      return true;
    }
  });
}

/** From the smallest phone to a laptop. */
const SIZES = [
  [320, 256],
  [320, 568],
  [390, 844],
  [844, 390],
  [1280, 800],
] as const;

/**
 * What is wrong with what shows, in one theme, size of window or size of text or another: what axe finds, what is
 * cut off, what scrolls sideways, and what `more` finds in text of that many percent.
 */
export async function wrongInAnyShape(
  page: Page,
  more: (text: number) => Promise<readonly string[]> = async () => [],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const note = (where: string, found: readonly string[]) =>
    void wrong.push(...found.map((each) => `${where}: ${each}`));
  for (const theme of ['light', 'dark']) {
    await page.evaluate((to) => (document.documentElement.dataset.theme = to), theme);
    await stillness(page);
    note(theme, await findings(page));
  }
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const text of [100, 200, 300]) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), text);
      await stillness(page);
      const where = `${width} × ${height}, ${text} %`;
      note(where, [...(await cutOff(page)), ...(await more(text))]);
      if ((await sideways(page)) > 0) note(where, ['scrolls sideways']);
    }
  }
  return wrong;
}

/** Texts, shown or said, with words in plain English letters in them, but for `allowed` ones. */
export function inEnglish(page: Page, allowed: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((names) => {
    const SAID = [
      'aria-label',
      'aria-valuetext',
      'aria-description',
      'title',
      'alt',
      'placeholder',
    ];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all: string[] = [document.title];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement?.closest('noscript, script, style')) all.push(textContent ?? '');
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of SAID) all.push(element.getAttribute(name) ?? '');
    }
    const plain = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), text);
    return [...new Set(all.filter((text) => /[a-z]{2}/i.test(plain(text))))];
  }, allowed);
}
