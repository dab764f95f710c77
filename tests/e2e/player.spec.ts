import type { Page } from '@playwright/test';
import { asWritten } from '../../src/content/as-written';
import { expect, hearSound, openApp, position, seekTo, test, trackBytes } from './app';
import { cuesIn } from './packs';

test.use({ worker: 'is awaited' });

test.beforeEach(async ({ page, served }) => {
  await openApp(page, served);
});

async function start(page: Page, title = 'Drink or snack'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Start ${title}`) }).click();
  await hearSound(page);
}

const control = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const title of ['Cuddle', 'Injury check']) {
  test(`shows at ten places of ${title} the words that sound there`, async ({ page }) => {
    await start(page, title);
    await control(page, 'Pause').click();
    const cues = cuesIn(await trackBytes(page), 'ember');
    expect(cues.length).toBeGreaterThanOrEqual(10);
    for (let i = 0; i < 10; i += 1) {
      const cue = cues[Math.floor((i * (cues.length - 1)) / 9)];
      if (!cue) throw new Error('no cue');
      for (const at of [cue.start + 0.05, (cue.start + cue.end) / 2, cue.end - 0.05]) {
        await seekTo(page, at);
        await expect(page.getByTestId('caption')).toHaveText(asWritten(cue.text));
        await expect(page.getByTestId('caption')).toHaveAttribute('data-speaking', 'true');
      }
    }
  });
}

test('a refused sound turns the whole screen into the button', async ({ context, served }) => {
  await context.addInitScript(() => {
    // The policy of a browser that has seen no tap. Not by `userActivation`: merely looking at the
    // page from a test counts as one there.
    let tapped = false;
    addEventListener('click', () => (tapped = true), true);
    const play = HTMLAudioElement.prototype.play;
    HTMLAudioElement.prototype.play = function (this: HTMLAudioElement) {
      if (tapped) return play.call(this);
      return Promise.reject(new DOMException('no tap yet', 'NotAllowedError'));
    };
  });
  const tab = await context.newPage();
  await tab.goto(`${served.url}#/start/water`);
  await tab
    .getByRole('button', { name: 'Tap anywhere to begin' })
    .click({ position: { x: 20, y: 800 } });
  await expect(tab.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Tap anywhere to begin' })).toBeHidden();
});

test('pauses and goes on from the same place', async ({ page }) => {
  await start(page);
  await control(page, 'Pause').click();
  const stood = await position(page);
  await expect(control(page, 'Play')).toBeVisible();
  expect(await position(page)).toBe(stood);
  await control(page, 'Play').click();
  await page.waitForFunction((at) => (window.sound.track?.currentTime ?? 0) > at, stood);
});

test('goes on, back and again by steps, by button and by key', async ({ page }) => {
  await start(page);
  const first = await heading(page).textContent();
  await control(page, 'Next step').click();
  await expect(heading(page)).not.toHaveText(first ?? '');
  const second = (await heading(page).textContent()) ?? '';
  const secondStart = await position(page);
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).not.toHaveText(second);
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText(second);
  await seekTo(page, secondStart + 8);
  await control(page, 'Repeat this step').click();
  await expect.poll(() => position(page)).toBeLessThan(secondStart + 4);
  await control(page, 'Previous step').click();
  await expect(heading(page)).toHaveText(first ?? '');
  await page.keyboard.press('k');
  await expect(control(page, 'Play')).toBeVisible();
});

test('stays a minute longer without losing its place', async ({ page }) => {
  await start(page);
  const seconds = () => page.evaluate(() => window.sound.track?.duration ?? 0);
  // At first there may be only the beginning of it.
  await expect.poll(seconds, { timeout: 60_000 }).toBeCloseTo(5 * 60, 0);
  const before = await seconds();
  const cues = cuesIn(await trackBytes(page), 'ember');
  await seekTo(page, (cues[1]?.start ?? 0) + 0.2);
  await page.getByRole('button', { name: 'One more minute' }).click();
  await expect
    .poll(() => page.evaluate(() => window.sound.track?.duration ?? 0), { timeout: 20_000 })
    .toBeCloseTo(before + 60, 1);
  await hearSound(page);
  expect(await position(page)).toBeLessThan((cues[2]?.start ?? 0) + 1);
  const longer = cuesIn(await trackBytes(page), 'ember');
  expect(longer.map(({ id }) => id)).toEqual(cues.map(({ id }) => id));
  expect(longer.at(-1)?.start).toBeCloseTo((cues.at(-1)?.start ?? 0) + 60, 2);
});

test('all that is said can be read along, and a minute more is confirmed in sight', async ({
  page,
}) => {
  await start(page);
  await control(page, 'Pause').click();
  const cues = cuesIn(await trackBytes(page), 'ember');
  await control(page, 'Read along').click();
  await expect(page.getByTestId('picture')).toBeHidden();
  const text = page.getByTestId('whole-text');
  const here = text.locator('[aria-current]');
  for (const cue of [cues[1], cues.at(-1), cues[4]]) {
    if (!cue) throw new Error('no cue');
    await seekTo(page, (cue.start + cue.end) / 2);
    await expect(here).toHaveText(asWritten(cue.text));
    await expect(here).toBeInViewport({ ratio: 1 });
  }
  // Of two sentences the one that sounds stands out, there and in the line alone.
  const two = cues.find(({ text: said }) => /^[^.?!]+[.?!] [^.?!]+[.?!]$/.test(said));
  const [first, second] = asWritten(two?.text ?? '').split(/(?<=[.?!]) /) ?? [];
  if (!two || !first || !second) throw new Error('no line of two sentences');
  for (const box of [text, page.getByTestId('caption')]) {
    if ((await box.count()) === 0) await control(page, 'Read along').click();
    const now = box.locator('[data-now="true"]');
    await seekTo(page, two.start + 0.1);
    await expect(now).toHaveText(first);
    await seekTo(page, two.end - 0.2);
    await expect(now).toHaveText(second);
  }
  await control(page, 'Read along').click();
  await seekTo(page, ((cues[4]?.start ?? 0) + (cues[4]?.end ?? 0)) / 2);
  await control(page, 'Read along').click();
  await expect(page.getByTestId('picture')).toBeVisible();
  await expect(page.getByTestId('caption')).toHaveText(asWritten(cues[4]?.text ?? '-'));

  await page.getByRole('button', { name: 'One more minute' }).click();
  await expect(page.getByText('One minute added to this step.')).toBeVisible();
  await page.getByRole('button', { name: 'One more minute' }).click();
  await expect(page.getByText('2 minutes added to this step.')).toBeVisible();
});

test('asks before it stops, and stands still meanwhile', async ({ page }) => {
  await start(page);
  await control(page, 'Stop').click();
  const dialog = page.getByRole('dialog', { name: 'Stop here?' });
  await expect(dialog).toBeVisible();
  expect(await page.evaluate(() => window.sound.track?.paused)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await hearSound(page);
  await control(page, 'Stop').click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(heading(page)).toHaveText('What would feel good now?');
  expect(await page.evaluate(() => window.sound.track?.paused)).toBe(true);
});

test('plays on while someone looks around, and leads back', async ({ page }) => {
  await start(page);
  await page.getByRole('link', { name: /Keep playing/ }).click();
  await expect(heading(page)).toHaveText('What would feel good now?');
  expect(await page.evaluate(() => window.sound.track?.paused)).toBe(false);
  await page.getByRole('link', { name: /Drink or snack, \d+ min left/ }).click();
  await expect(page.getByRole('region', { name: 'Player' })).toBeVisible();
});

test('notices when the system pauses it, and says so', async ({ page }) => {
  await start(page);
  await page.evaluate(() => window.sound.track?.pause());
  await expect(page.getByText('Something else paused this.')).toBeVisible();
  await control(page, 'Play').click();
  await hearSound(page);
  await expect(page.getByText('Something else paused this.')).toBeHidden();
});

test('finishes on its last step, and can be played again', async ({ page }) => {
  await start(page);
  await seekTo(page, -3);
  await expect(heading(page)).toHaveText('All done. Rest easy.');
  await page.getByRole('button', { name: 'Play it again' }).click();
  await expect.poll(() => position(page)).toBeLessThan(5);
  await hearSound(page);
});

test('pauses and shows help from the player, and leads back', async ({ page }) => {
  await start(page, 'Injury check');
  await control(page, 'Get help').click();
  await expect(heading(page)).toHaveText('Getting help');
  expect(await page.evaluate(() => window.sound.track?.paused)).toBe(true);
  await page.getByRole('link', { name: 'Back to the routine' }).click();
  await control(page, 'Play').click();
  await hearSound(page);
});

test('says nothing intimate in the tab or the address', async ({ page }) => {
  const words = /cuddle|massage|sex|touch|injur/i;
  for (const [index, title] of ['Cuddle', 'Massage', 'Injury check'].entries()) {
    await page.getByRole('link', { name: `Look inside ${title}` }).click();
    await expect(heading(page)).toHaveText(title);
    expect(`${await page.title()} ${page.url()}`).not.toMatch(words);
    await page.getByRole('button', { name: 'Start' }).click();
    // The one before is still under way.
    if (index > 0) await page.getByRole('button', { name: `Start ${title}` }).click();
    await expect(page.getByRole('region', { name: 'Player' })).toBeVisible();
    await hearSound(page);
    expect(`${await page.title()} ${page.url()}`).not.toMatch(words);
    await page.goBack();
    await page.goBack();
  }
});

test('stands where it was, also in a browser that forgets a place set before the track is known', async ({
  page,
}) => {
  await page.evaluate(() => {
    // As Safari does it: no metadata, no position.
    const time = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'currentTime');
    if (!time?.set || !time.get) throw new Error('no currentTime');
    const { set, get } = time;
    Object.defineProperty(HTMLMediaElement.prototype, 'currentTime', {
      get(this: HTMLMediaElement) {
        return this.readyState === 0 ? 0 : get.call(this);
      },
      set(this: HTMLMediaElement, to: number) {
        if (this.readyState > 0) set.call(this, to);
      },
    });
  });
  await start(page);
  const cues = cuesIn(await trackBytes(page), 'ember');
  const quiet = (cues[0]?.end ?? 0) + 0.3;
  await seekTo(page, quiet);
  await page.getByRole('button', { name: 'One more minute' }).click();
  await expect
    .poll(() => page.evaluate(() => window.sound.track?.duration ?? 0))
    .toBeGreaterThan(350);
  await hearSound(page);
  expect(await position(page)).toBeGreaterThanOrEqual(quiet);
});
