import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, position, type Served, seekTo, test } from './app';
import { fingerOn, middleOf, settled } from './touch';

test.use({ hasTouch: true, worker: 'is awaited' });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const face = (page: Page) => page.getByTestId('dim-face');

/** Goes on by steps until something is asked. */
async function goToQuestion(page: Page): Promise<string> {
  for (let steps = 0; steps < 20 && !(await button(page, 'Yes').isVisible()); steps += 1) {
    const before = await heading(page).textContent();
    await button(page, 'Next step').tap();
    await expect(heading(page)).not.toHaveText(before ?? '');
  }
  return (await heading(page).textContent()) ?? '';
}

/** Locks touches where the check asks first; it is paused, and waits for as long as a test takes. */
async function lockAtQuestion(page: Page, served: Served) {
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Injury check/ }).tap();
  await hearSound(page);
  const asked = await goToQuestion(page);
  await button(page, 'Pause').tap();
  await button(page, 'Lock touches').tap();
  await expect(face(page)).toBeVisible();
  await settled(page);
  return { asked, finger: await fingerOn(page) };
}

test('with touches locked, a question lights the face and unlocks its answers, nothing else', async ({
  page,
  served,
}) => {
  const { asked, finger } = await lockAtQuestion(page, served);
  await expect(face(page)).toContainText('Only Yes and No take a touch');
  const at = await position(page);

  // All of the rest is covered, wherever it lies: only the two answers take a touch.
  for (const name of ['Play', 'Next step', 'Stop', 'Get help']) {
    const taken = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('button')?.textContent,
      await middleOf(button(page, name)),
    );
    expect(['Yes', 'No', undefined]).toContain(taken);
  }
  // A browser lends a finger that comes close to an answer to it; these are far from both.
  for (const name of ['Get help', 'Repeat this step']) {
    const { x, y } = await middleOf(button(page, name));
    await finger.tap({ x, y: Math.min(y, 600) });
  }
  await expect(heading(page)).toHaveText(asked);
  await expect(face(page)).toBeVisible();
  expect(await page.evaluate(() => window.sound.track?.paused)).toBe(true);
  expect(await position(page)).toBe(at);

  for (const answer of ['Yes', 'No']) {
    const { width, height } = (await button(page, answer).boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(88);
    expect(await button(page, answer).evaluate((element) => element.closest('[aria-hidden]'))).toBe(
      null,
    );
  }
  await finger.tap(await middleOf(button(page, 'No')));
  await expect(heading(page)).not.toHaveText(asked);
  // The lock goes on as before.
  await expect(face(page)).toBeVisible();
});

test('with touches locked, the signs can be read where they are said to be, and not tapped', async ({
  page,
  served,
}) => {
  const { asked, finger } = await lockAtQuestion(page, served);
  const sign = await middleOf(
    page.locator('header').getByRole('button', { name: 'Something wasn’t right' }),
  );
  await finger.tap(sign);
  await expect(page.getByRole('dialog')).toBeHidden();
  await finger.tap(await middleOf(button(page, 'No')));
  await expect(heading(page)).not.toHaveText(asked);
  const signs = page.getByTestId('signs-on-face');
  expect(await signs.locator('li').count()).toBeGreaterThan(28);
  await settled(page);
  const shown = (await heading(page).textContent()) ?? '';
  const first = await middleOf(signs.locator('li').first());
  expect(
    await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('ul')?.dataset.testid,
      first,
    ),
  ).toBe('signs-on-face');
  await finger.tap(first);
  await expect(heading(page)).toHaveText(shown);
  await expect(face(page)).toBeVisible();
});

test('what is left goes on by the minute, and behind a dark face nothing else moves either', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Cuddle/ }).tap();
  await hearSound(page);
  const length = await page.evaluate(() => window.sound.track?.duration ?? 0);
  /** Goes to where so many minutes and a third of one are left. */
  const goTo = (minutes: number) => seekTo(page, length - 60 * minutes - 20);
  await goTo(5);
  const left = page.getByText(/^\d+ min left/);
  await expect(left).toHaveText('5 min left');
  const moving = () =>
    page
      .getByTestId('picture')
      .evaluate((picture) => picture.getAnimations({ subtree: true }).length);
  expect(await moving()).toBeGreaterThan(0);
  await left.evaluate((element) => {
    new MutationObserver((records) => {
      const is = element.textContent;
      if (records.some(({ oldValue }) => oldValue !== is)) element.setAttribute('data-drawn', '');
    }).observe(element, { characterData: true, characterDataOldValue: true, subtree: true });
  });
  const playsOn = async () => {
    const at = await position(page);
    await expect.poll(() => position(page)).toBeGreaterThan(at + 2);
  };
  await playsOn();
  await button(page, 'Lock touches').tap();
  await expect(face(page)).toBeVisible();
  expect(await moving()).toBe(0);
  await playsOn();
  await expect(left).not.toHaveAttribute('data-drawn');

  await page.keyboard.press('Shift');
  await expect(face(page)).toHaveCount(0);
  expect(await moving()).toBeGreaterThan(0);
  await goTo(2);
  await expect(left).toHaveText('2 min left');
  await expect(left).toHaveAttribute('data-drawn');
});
