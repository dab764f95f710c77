import { asWritten } from '../../src/content/as-written';
import {
  expect,
  goOffline,
  hearSound,
  hearSoundOfLink,
  openApp,
  readyOffline,
  seekTo,
  test,
  trackBytes,
} from './app';
import { cuesIn } from './packs';
import { chooseVoice } from './voices';

test.use({ worker: 'is awaited' });

test.beforeEach(async ({ page, served }) => {
  await openApp(page, served);
});

test.describe('with its worker', () => {
  test.use({ worker: 'comes' });

  test('compiles what was chosen: length, touch, voice', async ({ page }) => {
    await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
    await page.getByLabel('Short').check();
    await page.getByLabel('Without touch').check();
    await chooseVoice(page, 'Rowan');
    await page.getByRole('button', { name: 'Start' }).click();
    await hearSound(page);
    // At first there may be only the beginning of it.
    const seconds = () => page.evaluate(() => window.sound.track?.duration ?? 0);
    await expect.poll(seconds, { timeout: 60_000 }).toBeCloseTo(5 * 60, 0);
    const track = await trackBytes(page);
    expect(cuesIn(track, 'rowan').length).toBeGreaterThan(5);
    expect(cuesIn(track, 'ember')).toEqual([]);
  });

  test('can be read without a network, word for word as it would be played', async ({
    page,
    served,
  }) => {
    await goOffline(page, served);
    await page.goto(`${served.url}#/routine/landing`);
    await page.getByLabel('Short').check();
    await page.getByText('Everything the voice says').click();
    const text = page.getByTestId('whole-text');
    // By part and step, for whoever goes from heading to heading.
    await expect(text.getByRole('heading', { level: 3 })).toHaveText(['Drink or snack', 'Cuddle']);
    await expect(text.getByRole('heading', { level: 4 }).first()).toHaveText('Get ready');
    const lines = await text
      .getByRole('list')
      .getByRole('list')
      .getByRole('listitem')
      .allTextContents();
    expect(lines.length).toBeGreaterThan(10);

    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await hearSound(page);
    const played = cuesIn(await trackBytes(page), 'ember');
    const own = played.filter(({ id }) => !id.startsWith('hands-free.'));
    expect(own.map((cue) => asWritten(cue.text))).toEqual(lines);
  });

  test('a favourite comes first, survives a reload without a network, and starts as it was kept', async ({
    page,
    context,
    served,
  }) => {
    await readyOffline(page);
    await page.getByRole('link', { name: 'Look inside Drink or snack' }).click();
    await page.getByLabel('Short').check();
    await page.getByRole('button', { name: 'Keep as a favourite' }).click();
    await expect(page.getByRole('button', { name: 'Remove from favourites' })).toBeVisible();
    await page.getByLabel('Standard').check();
    await context.setOffline(true);
    await served.stop();
    await page.goto(served.url);
    const favourites = page.getByRole('region', { name: 'Your favourites' });
    await favourites.getByRole('button', { name: /^Start Drink or snack.*3 min/ }).click();
    await hearSound(page);
    const seconds = await page.evaluate(() => window.sound.track?.duration ?? 0);
    expect(Math.round(seconds / 60)).toBe(3);
    await seekTo(page, -1);
    await page.getByRole('button', { name: 'Remove from favourites' }).click();
    await page.getByRole('button', { name: 'Done for now' }).click();
    await expect(favourites).toBeHidden();
  });

  test('a copied link starts the routine with its settings, and leaves none of them in the address', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await readyOffline(page);
    await page.getByRole('link', { name: 'Look inside Drink or snack' }).click();
    await page.getByLabel('Short').check();
    await chooseVoice(page, 'Rowan');
    await page.getByRole('button', { name: 'Pass it on' }).click();
    await page
      .getByRole('button', { name: 'Copy a link that starts it at once, set as it is here' })
      .click();
    await expect(page.getByText('Copied.')).toBeVisible();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await chooseVoice(page, 'Ember');
    await page.goto(link);
    await hearSoundOfLink(page);
    expect(page.url()).not.toMatch(/start|rowan|short/);
    expect(Math.round((await page.evaluate(() => window.sound.track?.duration ?? 0)) / 60)).toBe(3);
    expect(cuesIn(await trackBytes(page), 'rowan').length).toBeGreaterThan(4);
  });
});

test('keeps the last choices for the next tap', async ({ page }) => {
  await page.getByRole('link', { name: 'Look inside Drink or snack' }).click();
  await page.getByLabel('Long').check();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('button', { name: /^Start Drink or snack.*10 min/ }).click();
  await hearSound(page);
  const seconds = await page.evaluate(() => window.sound.track?.duration ?? 0);
  expect(Math.round(seconds / 60)).toBe(10);
});

test('plays a bed beside the voice at the level chosen for this routine, lower while it speaks', async ({
  page,
}) => {
  const bed = () =>
    page.evaluate(() => {
      const playing = window.sound.others.filter((audio) => !audio.paused);
      return playing.map(({ volume }) => Math.round(volume * 100));
    });
  await page.getByRole('link', { name: 'Look inside Drink or snack' }).click();
  await page.getByRole('radio', { name: 'Soft rain' }).check();
  await page.getByLabel('Faint').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await hearSound(page);
  const cues = cuesIn(await trackBytes(page), 'ember');
  await seekTo(page, (cues[0]?.end ?? 0) + 0.05);
  await expect.poll(bed).toEqual([40]);
  await seekTo(page, (cues[0]?.start ?? 0) + 0.05);
  await expect.poll(bed).toEqual([20]);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(bed).toEqual([]);

  await page.getByRole('link', { name: /Keep playing/ }).click();
  await page.getByRole('link', { name: 'Look inside Drink or snack' }).click();
  await expect(page.getByLabel('Faint')).toBeChecked();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
  await expect(page.getByLabel('Quiet')).toBeChecked();
});

test.describe('without a worker that may have it already', () => {
  test.use({ serviceWorkers: 'block' });

  test('plays the voice when there is no bed to be had', async ({ page }) => {
    await page.route('**/bed-*.mp3', (route) => route.abort());
    await page.getByRole('link', { name: 'Look inside Drink or snack' }).click();
    await page.getByRole('radio', { name: 'Warm hum' }).check();
    await page.getByRole('button', { name: 'Start' }).click();
    await hearSound(page);
    expect(await page.evaluate(() => window.sound.others.length)).toBe(0);
  });
});

test('an address with no routine behind it says so and leads home', async ({ page, served }) => {
  await page.goto(`${served.url}#/routine/nowhere`);
  await expect(page.getByRole('alert')).toContainText('no routine at this address');
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would feel good now?');
});
