import { expect, hearSound, openApp, seekTo, test } from './app';

test('the screen is kept on while the player shows a routine that plays, and again on return', async ({
  page,
  context,
  served,
}) => {
  await context.addInitScript(() => {
    const held = new Set<object>();
    Object.assign(window, { held });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        async request() {
          const lock = new EventTarget();
          held.add(lock);
          return Object.assign(lock, {
            async release() {
              held.delete(lock);
              lock.dispatchEvent(new Event('release'));
            },
          });
        },
      },
    });
  });
  const held = () => page.evaluate(() => (window as unknown as { held: Set<object> }).held.size);
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  await expect.poll(held).toBe(1);
  // Hidden, the system takes the lock away.
  await page.evaluate(() => {
    const { held: locks } = window as unknown as { held: Set<EventTarget & { release(): void }> };
    for (const lock of locks) lock.release();
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(held).toBe(1);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(held).toBe(0);
});

test('new steps and the end are felt, only by those who switched it on', async ({
  page,
  context,
  served,
}) => {
  await context.addInitScript(() => {
    const felt: unknown[] = [];
    Object.assign(window, { felt });
    navigator.vibrate = (pattern) => felt.push(pattern) > 0;
  });
  const felt = () => page.evaluate(() => (window as unknown as { felt: unknown[] }).felt);
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(page.getByText('Step 2 of 6')).toBeVisible();
  expect(await felt()).toEqual([]);

  await page.getByRole('link', { name: /Keep playing/ }).click();
  await page.getByRole('link', { name: 'Settings and about' }).click();
  await page
    .getByRole('group', { name: 'Vibration at a new step and at the end' })
    .getByLabel('On')
    .check();
  await page.goBack();
  await page.getByRole('link', { name: /left$/ }).click();
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect.poll(felt).toEqual([[35]]);
  await seekTo(page, -1);
  await expect.poll(felt).toContainEqual([50, 120, 50]);
});
