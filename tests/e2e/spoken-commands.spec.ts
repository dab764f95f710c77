import type { BrowserContext, Page } from '@playwright/test';
import { asWritten } from '../../src/content/as-written';
import { expect, hearSound, openApp, type Served, seekTo, test, trackBytes } from './app';
import { cuesIn } from './packs';
import { type Browser, installEars, LISTENER, listens, say } from './spoken-commands';
import { settled } from './touch';

test.use({ worker: 'is awaited' });

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly served: Served;
}

/** Opens the settings in `browser`. */
async function openSettings({ page, context, served }: Opened, browser: Browser): Promise<void> {
  await context.addInitScript(installEars, browser);
  await openApp(page, served);
  await page.getByRole('link', { name: 'Settings and about' }).click();
}

const choice = (page: Page) => page.getByRole('group', { name: 'Spoken commands' });
const sign = (page: Page) => page.getByText('Listening: pause, go on, next, repeat, longer, stop');
const understood = (page: Page, words: string) => page.getByText(`Understood “${words}”.`);
const control = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
}

async function startListening(opened: Opened): Promise<void> {
  await openSettings(opened, LISTENER);
  await choice(opened.page).getByLabel('On').check();
  await expect(choice(opened.page).getByLabel('On')).toBeChecked();
  await opened.page.goBack();
  await start(opened.page);
  await expect(sign(opened.page)).toBeVisible();
  await expect.poll(() => listens(opened.page)).toBe(true);
}

/** Goes into a pause of the voice, long after one cue and long before the next. */
async function goWhereItIsQuiet(page: Page): Promise<void> {
  const cues = cuesIn(await trackBytes(page), 'ember');
  const before = cues.find(({ end }, i) => (cues[i + 1]?.start ?? 0) - end > 6);
  if (!before) throw new Error('the voice never rests');
  await seekTo(page, before.end + 1.5);
  await expect(page.getByTestId('caption')).toHaveText(asWritten(before.text));
  await expect(page.getByTestId('caption')).toHaveAttribute('data-speaking', 'false');
}

test('every command does what it says, and is told', async ({ page, context, served }) => {
  await startListening({ page, context, served });
  await goWhereItIsQuiet(page);
  await say(page, 'Pause.');
  await expect(control(page, 'Play')).toBeVisible();
  await expect(understood(page, 'pause')).toBeVisible();
  await say(page, 'longer');
  await expect(understood(page, 'longer')).toBeVisible();
  await say(page, 'okay next');
  await expect(page.getByText('Step 2 of 6')).toBeVisible();
  await expect(understood(page, 'next')).toBeVisible();
  await say(page, 'repeat');
  await expect(understood(page, 'repeat')).toBeVisible();
  await expect(page.getByText('Step 2 of 6')).toBeVisible();
  await say(page, 'go on');
  await expect(control(page, 'Pause')).toBeVisible();
  await expect(understood(page, 'go on')).toBeVisible();
  expect(await page.evaluate(() => window.ears.leaked)).toBe(false);
});

test('stop asks whether to stop, and is answered by voice', async ({ page, context, served }) => {
  await startListening({ page, context, served });
  await goWhereItIsQuiet(page);
  await say(page, "don't stop");
  await say(page, 'please stop');
  await expect(page.getByRole('heading', { name: 'Stop here?' })).toBeVisible();
  expect(await page.evaluate(() => window.sound.track?.paused)).toBe(true);
  await say(page, 'go on');
  await expect(page.getByRole('heading', { name: 'Stop here?' })).toBeHidden();
  await hearSound(page);
  await goWhereItIsQuiet(page);
  await say(page, 'stop');
  await expect(page.getByRole('heading', { name: 'Stop here?' })).toBeVisible();
  await say(page, 'stop');
  await expect(page.getByRole('button', { name: /^Start Drink or snack/ })).toBeVisible();
  expect(await listens(page)).toBe(false);
});

test('the voice itself commands nothing', async ({ page, context, served }) => {
  await startListening({ page, context, served });
  const [cue] = cuesIn(await trackBytes(page), 'ember');
  if (!cue) throw new Error('no cue');
  await seekTo(page, cue.start + 0.2);
  await expect(page.getByTestId('caption')).toHaveAttribute('data-speaking', 'true');
  await say(page, 'next');
  // Begun under the voice, and settled only when it is long quiet.
  await page.evaluate(() => window.ears.hear('ne', false));
  await goWhereItIsQuiet(page);
  const place = await page.getByText(/^Step \d of 6$/).textContent();
  await say(page, 'next');
  await expect(page.getByText(/^Understood/)).toBeHidden();
  // What is begun in the quiet counts again.
  await say(page, 'pause');
  await expect(understood(page, 'pause')).toBeVisible();
  await expect(page.getByText(/^Step \d of 6$/)).toHaveText(place ?? '');
});

test('nothing listens until it is switched on', async ({ page, context, served }) => {
  await openSettings({ page, context, served }, LISTENER);
  await expect(choice(page).getByLabel('Off')).toBeChecked();
  await page.goBack();
  await start(page);
  await expect(sign(page)).toBeHidden();
  expect(await page.evaluate(() => window.ears.made)).toBe(0);
});

test('it goes on after a silence, rests while hidden, and gives up rather than spin', async ({
  page,
  context,
  served,
}) => {
  await startListening({ page, context, served });
  await page.evaluate(() => window.ears.end('no-speech'));
  expect(await listens(page)).toBe(true);
  const turn = (state: string) =>
    page.evaluate((visibilityState) => {
      Object.defineProperty(document, 'visibilityState', {
        value: visibilityState,
        configurable: true,
      });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await turn('hidden');
  expect(await listens(page)).toBe(false);
  await turn('visible');
  await expect.poll(() => listens(page)).toBe(true);
  await page.evaluate(() => {
    for (let i = 0; i < 10; i += 1) window.ears.end();
  });
  expect(await listens(page)).toBe(false);
  await expect(page.getByText(/Listening stopped and wouldn’t start again/)).toBeVisible();
});

test('a browser that listens by a server says so and is never asked', async ({
  page,
  context,
  served,
}) => {
  await openSettings({ page, context, served }, { ...LISTENER, listens: 'by-server' });
  await expect(page.getByText(/never sends sound to a server/)).toBeVisible();
  await expect(choice(page)).toBeHidden();
  await page.goBack();
  await start(page);
  expect(await page.evaluate(() => window.ears.made)).toBe(0);
});

for (const [microphone, sentence] of [
  ['missing', /There’s no microphone here/],
  ['refused', /isn’t allowed to use the microphone\. To change that/],
] as const) {
  test(`a microphone that is ${microphone} is told, and it stays off`, async ({
    page,
    context,
    served,
  }) => {
    await openSettings({ page, context, served }, { ...LISTENER, microphone });
    await choice(page).getByLabel('On').click();
    await expect(page.getByRole('alert')).toHaveText(sentence);
    await expect(choice(page).getByLabel('Off')).toBeChecked();
    await choice(page).getByLabel('On').click();
    await expect(choice(page).getByLabel('Off')).toBeChecked();
  });
}

test('speech files are downloaded when asked for, and not before', async ({
  page,
  context,
  served,
}) => {
  await openSettings({ page, context, served }, { ...LISTENER, pack: 'downloadable' });
  await expect(choice(page)).toBeHidden();
  await page.getByRole('button', { name: 'Download the speech files' }).click();
  await expect(page.getByText(/^Downloading the speech files/)).toBeVisible();
  await page.evaluate(() => window.ears.fetched(false));
  await expect(page.getByText(/couldn’t be downloaded/)).toBeVisible();
  // It has just come back, and takes no touch at once.
  await settled(page);
  await page.getByRole('button', { name: 'Download the speech files' }).click();
  await expect(page.getByText(/^Downloading the speech files/)).toBeVisible();
  await page.evaluate(() => window.ears.fetched(true));
  await expect(choice(page).getByLabel('Off')).toBeChecked();
});
