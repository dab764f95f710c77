// The player in every size and text: its controls and what is asked are always in view.
import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, test } from './app';
import { cutOff, sideways } from './look';
import { settled } from './touch';

test.use({ worker: 'is awaited' });

const SIZES = [
  [320, 256],
  [320, 568],
  [390, 844],
  [568, 320],
  [540, 480],
  [700, 540],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1280, 800],
  [1920, 1080],
] as const;
const TEXTS = [100, 150, 200, 300];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What is wrong with the screen that is open, in any size and text; `line` is what has to be in sight. */
async function wrongWith(page: Page, buttons: string, line: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const text of TEXTS) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), text);
      await drawn(page);
      const found = [...(await outOfView(page, buttons, line)), ...(await cutOff(page))];
      if ((await sideways(page)) > 0) found.push('scrolls sideways');
      const gap = await apart(page);
      if (gap < 16) found.push(`what locks or stops is ${gap} px from what adds a minute`);
      if (text === 100 || height >= 300) {
        const seen = (await page.locator('[aria-labelledby="signs"]').count()) > 0;
        if (seen && (await firstSign(page)) < 16) found.push('no sign is in sight');
      }
      wrong.push(...found.map((each) => `${width} × ${height}, ${text} %: ${each}`));
    }
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  return wrong;
}

/** Until it is laid out anew, and has scrolled to what is said. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** From what adds a minute to what locks or stops, along the longer way; far where one of them is not shown. */
function apart(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxOf = (name: string) =>
      [...document.querySelectorAll('[data-testid="deck"] button')]
        .find((each) => each.textContent?.includes(name) && each.checkVisibility())
        ?.getBoundingClientRect();
    const from = boxOf('One more minute');
    const found = ['Lock touches', 'Stop'].map(boxOf).map((to) => {
      if (!from || !to || from.width === 0) return Number.POSITIVE_INFINITY;
      const across = Math.max(to.left - from.right, from.left - to.right);
      const down = Math.max(to.top - from.bottom, from.top - to.bottom);
      return Math.max(across, down);
    });
    return Math.min(...found);
  });
}

/** How much of the first sign that can be tapped is in sight, in pixels. */
function firstSign(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sign = document.querySelector('[aria-labelledby="signs"] li');
    const room = sign?.closest('[data-room]')?.getBoundingClientRect();
    const { top = 0, bottom = 0 } = sign?.getBoundingClientRect() ?? {};
    return room ? Math.min(bottom, room.bottom) - Math.max(top, room.top) : 0;
  });
}

/** Which of `all` leaves the screen or lies on another of them, on small screens in large text. */
async function laidOver(page: Page, all: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [width, height] of SIZES.filter((size) => size[1] < 600)) {
    await page.setViewportSize({ width, height });
    for (const text of TEXTS) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), text);
      await drawn(page);
      const found = await page.evaluate((selector) => {
        const shown = [...document.querySelectorAll(selector)].filter((each) =>
          each.checkVisibility(),
        );
        const boxes = shown.map((each) => ({
          name: each.textContent?.slice(0, 20) ?? '',
          box: each.getBoundingClientRect(),
        }));
        return boxes.flatMap(({ name, box }, at) => [
          ...(box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth
            ? [`${name} leaves the screen`]
            : []),
          ...boxes
            .slice(at + 1)
            .filter(
              (other) =>
                other.box.top < box.bottom - 1 &&
                other.box.bottom > box.top + 1 &&
                other.box.left < box.right - 1 &&
                other.box.right > box.left + 1,
            )
            .map((other) => `${name} lies on ${other.name}`),
        ]);
      }, all);
      wrong.push(...found.map((each) => `${width} × ${height}, ${text} %: ${each}`));
    }
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  return wrong;
}

function outOfView(page: Page, buttons: string, line: string): Promise<readonly string[]> {
  return page.evaluate(
    ([all, said]) => {
      const found: string[] = [];
      const shown = [...document.querySelectorAll(all)].filter((each) => each.checkVisibility());
      const boxes = shown.map((each) => ({
        name: each.getAttribute('aria-label') ?? each.textContent ?? '',
        box: each.getBoundingClientRect(),
      }));
      if (boxes.length === 0) found.push(`no ${all}`);
      for (const { name, box } of boxes) {
        const { left, top, right, bottom, width, height } = box;
        if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) {
          found.push(`${name} leaves the screen at ${Math.round(right)}, ${Math.round(bottom)}`);
        }
        if (width < 44 || height < 44) found.push(`${name} is ${width} × ${height}`);
        for (const other of boxes) {
          const apart =
            other.name === name ||
            other.box.left >= right - 0.5 ||
            other.box.right <= left + 0.5 ||
            other.box.top >= bottom - 0.5 ||
            other.box.bottom <= top + 0.5;
          if (!apart) found.push(`${name} lies on ${other.name}`);
        }
      }
      // Of what is said or asked, as much as there is room for, and never less than its first line.
      const text = document.querySelector(said);
      const room = text?.closest('[data-room]') ?? document.body;
      if (!text) return [...found, `no ${said}`];
      const words = text.getBoundingClientRect();
      const there = room.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      if (words.top < there.top - 1 || words.top + size > Math.min(there.bottom, innerHeight)) {
        const at = [words, there].map(({ top, bottom }) => `${top} to ${bottom}`).join(' in ');
        found.push(`${text.textContent} is not in sight: ${at}`);
      }
      return found;
    },
    [buttons, line] as const,
  );
}

const DECK = '[data-testid="deck"] button, header button, header a';
const CAPTION = '[data-testid="caption"]';

test('a step: every control is in view and large enough, and what is said can be read', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Massage/ }).click();
  await hearSound(page);
  await expect(page.locator(CAPTION)).not.toBeEmpty();
  await button(page, 'Pause').click();
  expect(await wrongWith(page, DECK, CAPTION)).toEqual([]);

  await button(page, 'Read along').click();
  expect(await wrongWith(page, DECK, '[aria-current]')).toEqual([]);
  // What was done is told where it is seen, wherever the words were scrolled to.
  for (const [width, height] of [
    [390, 844],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.locator('[data-room]').evaluate((room) => room.scrollTo(0, room.scrollHeight));
    await settled(page);
    await page.getByRole('button', { name: /One more minute/ }).click();
    const told = page.locator('[data-room] [role="status"]');
    await expect(told).not.toBeEmpty();
    await expect(told).toBeInViewport({ ratio: 1 });
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  await button(page, 'Read along').click();

  // On a phone on its side, the picture stands left of the words, and both above nothing.
  await page.setViewportSize({ width: 844, height: 390 });
  const picture = await page.getByTestId('picture').boundingBox();
  const words = await page.locator(CAPTION).boundingBox();
  expect(picture && words && picture.x + picture.width <= words.x).toBe(true);
  // The picture is the first to go.
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(page.getByTestId('picture')).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);

  await button(page, 'Lock touches').click();
  const FACE = '[data-testid="dim-face"]';
  expect(await wrongWith(page, FACE, `${FACE} p`)).toEqual([]);
  await page.keyboard.press('Shift');

  await settled(page);
  await button(page, 'Stop').click();
  const STOP = 'dialog button:nth-of-type(-n + 2), dialog h2';
  expect(await laidOver(page, STOP)).toEqual([]);
});

test('the word on hands free can be left out in sight, and by key without losing the focus', async ({
  page,
  served,
}) => {
  await page.goto(served.url);
  await page.getByRole('button', { name: 'I am an adult' }).click();
  await page.getByRole('button', { name: /^Start Cuddle/ }).click();
  await hearSound(page);
  await button(page, 'Pause').click();
  const skip = button(page, 'Skip this');
  await expect(skip).toBeVisible();
  expect(await laidOver(page, '[data-room] button, [data-testid="deck"] button')).toEqual([]);
  await settled(page);
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(skip).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // So keys go on acting.
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^Step 3 of/)).toBeVisible();
});

test('what was part of it can be tapped, and said to be all, at every size', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Injury check/ }).click();
  await hearSound(page);
  await button(page, 'Next step').click();
  await settled(page);
  await button(page, 'No').click();
  const asked = page.getByRole('heading', { name: 'What was part of it?' });
  await expect(async () => {
    await button(page, 'Next step').click();
    await settled(page);
    await expect(asked).toBeVisible({ timeout: 500 });
  }).toPass();
  await button(page, 'Pause').click();
  await settled(page);
  await page.getByRole('checkbox', { name: 'Pressure on the neck' }).check();
  await expect(button(page, 'That’s all')).toBeVisible();
  expect(await wrongWith(page, DECK, CAPTION)).toEqual([]);
  await button(page, 'That’s all').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a question: its answers are in view, and so is what is asked', async ({ page, served }) => {
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Injury check/ }).click();
  await hearSound(page);
  await button(page, 'Next step').click();
  await button(page, 'Yes').waitFor();
  await expect(page.locator(CAPTION)).not.toBeEmpty();
  await button(page, 'Pause').click();
  expect(await wrongWith(page, DECK, CAPTION)).toEqual([]);

  await button(page, 'Lock touches').click();
  const FACE = '[data-testid="dim-face"]';
  expect(await wrongWith(page, '[data-testid="answer"] button', `${FACE} p`)).toEqual([]);
  // How to unlock it is said between the question and its answers, and lies under neither.
  expect(await laidOver(page, `${FACE} p, ${FACE} ul, [data-testid="answer"] button`)).toEqual([]);
  await page.keyboard.press('Shift');

  await settled(page);
  await page.getByRole('button', { name: /^Chest pain/ }).click();
  await page.getByRole('heading', { name: 'Stop here, and call' }).waitFor();
  expect(await wrongWith(page, 'header button, a[href^="tel:"], h1 + *', 'h1')).toEqual([]);
});
