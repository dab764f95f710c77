import { asWritten } from '../../src/content/as-written';
import { handsFreeStep } from '../../src/content/between';
import { expect, hearSound, openApp, seekTo, test, trackBytes } from './app';
import { cuesIn } from './packs';
import '../english';

test.use({ worker: 'is awaited' });

const HANDS_FREE = handsFreeStep();

test('the very first routine begins with a word on using it hands-free, and no other does', async ({
  page,
  served,
}) => {
  await page.goto(served.url);
  await page.getByRole('button', { name: 'I am an adult' }).click();
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  // It is over soon.
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HANDS_FREE.title);
  const said = cuesIn(await trackBytes(page), 'ember').map(({ text }) => text);
  expect(said.slice(0, HANDS_FREE.cues.length)).toEqual(HANDS_FREE.cues.map(({ text }) => text));
  // The routine itself is as long as it ever is.
  const seconds = await page.evaluate(() => window.sound.track?.duration ?? 0);
  expect(seconds).toBeGreaterThan(300 + 15);
  // And nobody has to listen for long before it, or at all.
  expect(seconds).toBeLessThan(300 + 25);
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expect(page.getByText('Step 2 of 7')).toBeVisible();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await seekTo(page, -1);
  await page.getByRole('button', { name: 'Done for now' }).click();
  await page.reload();
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  await expect(page.getByText('Step 1 of 6')).toBeVisible();
});

test('a first routine that broke off in that word is carried on there', async ({
  page,
  served,
}) => {
  await page.goto(served.url);
  await page.getByRole('button', { name: 'I am an adult' }).click();
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  await seekTo(page, 12);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.reload();
  await page.getByRole('button', { name: /^Carry on from Hands free/ }).click();
  const begin = page.getByRole('button', { name: 'Tap anywhere to begin' });
  await expect(begin.or(page.getByRole('button', { name: 'Pause' })).first()).toBeVisible();
  await expect(page.getByText('Step 1 of 7')).toBeVisible();
});

test('that word can be heard again from settings, in the voice that speaks', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('link', { name: 'Settings and about' }).click();
  for (const { role, text } of HANDS_FREE.cues) {
    if (role === 'guidance') await expect(page.getByText(asWritten(text))).toBeVisible();
  }
  await page.getByRole('button', { name: 'Hear it' }).click();
  await page.waitForFunction(() => (window.sound.track?.currentTime ?? 0) > 0);
  // All of its lines, with their silences.
  expect(await page.evaluate(() => window.sound.track?.duration)).toBeGreaterThan(15);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  expect(await page.evaluate(() => window.sound.track?.paused)).toBe(true);
});

test('an injury check waits for no word on earphones', async ({ page, served }) => {
  await page.goto(served.url);
  await page.getByRole('button', { name: 'I am an adult' }).click();
  await page.getByRole('button', { name: /^Start Injury check/ }).click();
  await hearSound(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(HANDS_FREE.title);
  const [first] = cuesIn(await trackBytes(page), 'ember');
  expect(first?.id).toMatch(/^injury-check\./);
});
