import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, test } from './app';
import { fingerOn, middleOf, settled } from './touch';

test.use({ hasTouch: true });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const face = (page: Page) => page.getByTestId('dim-face');
const paused = (page: Page) => page.evaluate(() => window.sound.track?.paused);

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start Drink or snack/ }).tap();
  await hearSound(page);
  await settled(page);
}

/** Nobody touches anything for a while; the element's own clock is not moved by this. */
async function leaveAlone(page: Page): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(9000);
    await expect(face(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await settled(page);
}

test.describe('a touch on the dim face', () => {
  for (const over of ['Pause', 'Stop', 'Next step', 'One more minute', 'Get help']) {
    test(`over ${over} does what the face says, and nothing of what lies beneath`, async ({
      page,
      served,
    }) => {
      await openApp(page, served);
      await start(page);
      const length = await page.evaluate(() => window.sound.track?.duration);
      const at = await middleOf(page.getByRole('button', { name: over }));
      const finger = await fingerOn(page);
      const nothingElse = async () => {
        await settled(page);
        await expect(page.getByRole('dialog')).toBeHidden();
        await expect(page.getByText('Step 1 of 6')).toBeVisible();
        expect(await page.evaluate(() => window.sound.track?.duration)).toBe(length);
      };
      await page.clock.install();
      await page.clock.fastForward(1000);
      await page.touchscreen.tap(60, 300);

      await leaveAlone(page);
      await finger.tap(at);
      await expect(face(page)).toBeHidden();
      await nothingElse();
      await expect(button(page, 'Play')).toBeVisible();
      expect(await paused(page)).toBe(true);

      await button(page, 'Play').tap();
      await hearSound(page);
      await leaveAlone(page);
      await finger.down(at);
      await page.clock.fastForward(650);
      await expect(face(page)).toBeHidden();
      await finger.up();
      await nothingElse();
      expect(await paused(page)).toBe(false);

      // Held on, until what lies beneath would take another touch.
      await leaveAlone(page);
      await finger.down(at);
      await page.clock.fastForward(650);
      await expect(face(page)).toBeHidden();
      await settled(page);
      await finger.up();
      await nothingElse();
      expect(await paused(page)).toBe(false);
    });
  }
});

test('two quick taps on Stop leave the question standing', async ({ page, served }) => {
  await openApp(page, served);
  await start(page);
  const at = await middleOf(button(page, 'Stop'));
  const finger = await fingerOn(page);
  await finger.tap(at);
  const dialog = page.getByRole('dialog', { name: 'Stop here?' });
  await expect(dialog).toBeVisible();
  // Wherever in the question the second one falls.
  await finger.tap(at);
  for (const answer of ['Carry on', 'Stop']) {
    await finger.tap(await middleOf(dialog.getByRole('button', { name: answer })));
  }
  await settled(page);
  await expect(dialog).toBeVisible();
  expect(await paused(page)).toBe(true);
  await dialog.getByRole('button', { name: 'Stop' }).tap();
  await expect(heading(page)).toHaveText('What would feel good now?');
});
