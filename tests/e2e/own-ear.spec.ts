// Led by Afterglow's own ear: a microphone of this test's own, and from there on all of the app's.
import type { Page } from '@playwright/test';
import {
  expect,
  goOffline,
  hearSound,
  openApp,
  type Served,
  seekTo,
  test,
  trackBytes,
} from './app';
import { button, heading, start, urgent } from './injury-check';
import { installMicrophone, openMicrophones, type Said, sayAloud } from './own-ear';
import { cuesIn } from './packs';

const choice = (page: Page) => page.getByRole('group', { name: 'Spoken commands' });
const line = (page: Page) => page.getByTestId('listening').first();
const sign = (page: Page) => page.getByRole('img', { name: 'The microphone listens' });

/** Opens the app with the microphone of this test, and switches spoken commands on. */
async function openListening(page: Page, served: Served): Promise<void> {
  await openApp(page, served);
  await page.getByRole('link', { name: 'Settings and about' }).click();
  await choice(page).getByLabel('On').check();
  await expect.poll(() => openMicrophones(page)).toBe(0);
  await page.getByRole('link', { name: 'Home' }).click();
}

/** Waits until no cue sounds, and none has for so long that a word counts. */
async function voiceRests(page: Page): Promise<void> {
  const quiet = page.locator('[data-testid="caption"][data-speaking="false"]');
  const over = page.getByTestId('checked').or(urgent(page));
  await expect(quiet.or(over).first()).toBeVisible({ timeout: 60_000 });
  const at = await page.evaluate(() => window.sound.track?.currentTime ?? 0);
  await page.waitForFunction((from) => {
    const { track } = window.sound;
    return !track || track.paused || Math.abs(track.currentTime - from) > 1.1;
  }, at);
}

test.describe('in the injury check', () => {
  test('all of it is answered by voice, with no network', async ({ page, context, served }) => {
    test.setTimeout(600_000);
    await context.addInitScript(installMicrophone);
    await openListening(page, served);
    await goOffline(page, served);
    await page.reload();
    await start(page);
    await expect(sign(page)).toBeVisible();
    let asked = 0;
    while (!(await page.getByTestId('checked').isVisible())) {
      await voiceRests(page);
      const step = (await heading(page).textContent()) ?? '';
      if (await button(page, 'No').isVisible()) {
        await expect(line(page)).toContainText(/say yes or no/i);
        await sayNo(page, step);
        asked += 1;
      } else {
        // The looks in between last for minutes. Where the voice goes on meanwhile, it counts for nothing.
        await sayAloud(page, 'next');
      }
    }
    expect(asked).toBeGreaterThan(3);
    await expect(heading(page)).toHaveText('You said no to everything I asked');
  });

  test('a yes to a sign that needs help leads to help', async ({ page, context, served }) => {
    await context.addInitScript(installMicrophone);
    await openListening(page, served);
    await start(page);
    await button(page, 'Next step').click();
    await expect(button(page, 'Yes')).toBeEnabled({ timeout: 60_000 });
    // Behind the first yes each sign is asked about.
    while (!(await urgent(page).isVisible())) {
      await voiceRests(page);
      if (await button(page, 'Yes').isVisible()) await sayAloud(page, 'yes');
    }
    await expect(urgent(page)).toBeVisible();
    await expect(sign(page)).toBeVisible();
  });
});

/**
 * Says no to the question of `step`; once more where it was not sure, and that could keep someone from help.
 * Where the voice went on meanwhile, that was nothing.
 */
async function sayNo(page: Page, step: string): Promise<void> {
  const again = line(page).filter({ hasText: /once more/ });
  const gone = page.locator('h1').filter({ hasNotText: step });
  const speaking = page.locator('[data-testid="caption"][data-speaking="true"]');
  await sayAloud(page, 'no');
  await expect(again.or(gone).or(speaking).first()).toBeVisible();
  if (await again.isVisible()) await sayAloud(page, 'no');
}

test.describe('while a bed and the voice play', () => {
  test.use({ worker: 'is awaited' });

  test('words count in the pauses, and never under the voice', async ({
    page,
    context,
    served,
  }) => {
    await context.addInitScript(installMicrophone);
    await openListening(page, served);
    await page.getByRole('link', { name: 'Look inside Drink or snack' }).click();
    await page.getByRole('radio', { name: 'Soft rain' }).check();
    await page.getByRole('button', { name: 'Start' }).click();
    await hearSound(page);
    await expect(sign(page)).toBeVisible();
    // The microphone hears all that plays, as if nothing took the echo out.
    await page.evaluate(() => {
      const { track, others } = window.sound;
      for (const each of [track, ...others]) if (each) window.mic.hear(each, 0.02);
    });
    const cues = cuesIn(await trackBytes(page), 'ember');
    const [first] = cues;
    const rest = cues.find(({ end }, i) => (cues[i + 1]?.start ?? 0) - end > 6);
    if (!first || !rest) throw new Error('the voice never rests');
    await seekTo(page, first.start + 0.2);
    await expect(page.getByTestId('caption')).toHaveAttribute('data-speaking', 'true');
    await sayAloud(page, 'next');
    await expect(line(page)).not.toContainText('Understood');
    await seekTo(page, rest.end + 1.8);
    const step = await page.getByText(/^Step \d of 6$/).textContent();
    await sayAloud(page, 'pause');
    await expect(line(page)).toContainText('Understood “pause”.');
    await expect(button(page, 'Play')).toBeVisible();
    await expect(page.getByText(/^Step \d of 6$/)).toHaveText(step ?? '');
    for (const [word, understood] of [
      ['longer', 'longer'],
      ['next', 'next'],
      ['repeat', 'repeat'],
      ['go-on', 'go on'],
    ] as const satisfies readonly (readonly [Said, string])[]) {
      await sayAloud(page, word);
      await expect(line(page)).toContainText(`Understood “${understood}”.`);
    }
    await expect(button(page, 'Pause')).toBeVisible();
    await button(page, 'Pause').click();
    await sayAloud(page, 'stop');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Listening: say go on, or stop once more')).toBeVisible();
    await sayAloud(page, 'go-on');
    await expect(dialog).toBeHidden();
    await button(page, 'Pause').click();
    await sayAloud(page, 'help');
    await expect(heading(page)).toHaveText('Getting help');
    await expect(sign(page)).toBeVisible();
  });
});

test.describe('the microphone', () => {
  test.use({ worker: 'is awaited' });

  test('may be refused, lost and given back, which is said', async ({ page, context, served }) => {
    await context.addInitScript(installMicrophone);
    await openApp(page, served);
    await page.getByRole('link', { name: 'Settings and about' }).click();
    const set = (state: 'refused' | 'missing' | 'allowed') =>
      page.evaluate((to) => {
        window.mic.state = to;
      }, state);
    for (const [state, sentence] of [
      ['refused', /isn’t allowed to use the microphone\. To change that/],
      ['missing', /There’s no microphone here/],
    ] as const) {
      await set(state);
      await choice(page).getByLabel('On').click();
      await expect(page.getByRole('alert')).toHaveText(sentence);
      await expect(choice(page).getByLabel('Off')).toBeChecked();
    }
    await set('allowed');
    await choice(page).getByLabel('On').check();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('link', { name: 'Home' }).click();
    await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
    await hearSound(page);
    await expect(sign(page)).toBeVisible();

    await set('missing');
    await page.evaluate(() => window.mic.lose());
    await expect(line(page)).toContainText('The microphone is gone for now.');
    await expect(page.getByRole('img', { name: 'The microphone is closed' })).toBeVisible();
    await set('allowed');
    await page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
    await expect(sign(page)).toBeVisible();
    await button(page, 'Pause').click();
    await button(page, 'Play').click();
    await button(page, 'Pause').click();
    await sayAloud(page, 'longer');
    await expect(line(page)).toContainText('Understood “longer”.');
    await button(page, 'Stop').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => openMicrophones(page)).toBe(0);
  });

  test('of earbuds opens only at questions, which is said', async ({ page, context, served }) => {
    await context.addInitScript(installMicrophone, 'Hands-Free (AirPods)');
    await openListening(page, served);
    await start(page);
    await expect(line(page)).toContainText('So that your earphones sound as they should');
    await expect.poll(() => openMicrophones(page)).toBe(0);
    await button(page, 'Next step').click();
    await expect(line(page)).toContainText('Listening: say yes or no', { timeout: 60_000 });
    expect(await openMicrophones(page)).toBe(1);
    await button(page, 'Previous step').click();
    await expect.poll(() => openMicrophones(page)).toBe(0);
  });
});

test.describe('trying it', () => {
  test.use({ worker: 'is awaited' });

  test('shows word by word what is heard, and closes the microphone when it is left', async ({
    page,
    context,
    served,
  }) => {
    await context.addInitScript(installMicrophone);
    await openApp(page, served);
    await page.getByRole('link', { name: 'Settings and about' }).click();
    await page.getByRole('link', { name: 'Try it' }).click();
    await expect(heading(page)).toHaveText('Try spoken commands');
    expect(await page.evaluate(() => window.mic.opened)).toBe(0);
    await button(page, 'Start listening').click();
    await expect(page.getByText('Listening. Say one of the words.')).toBeVisible();
    const heard = page.getByTestId('heard').getByRole('listitem');
    for (const [word, shown] of [
      ['yes', 'yes'],
      ['stop', 'stop'],
      ['go-on', 'go on'],
    ] as const satisfies readonly (readonly [Said, string])[]) {
      await sayAloud(page, word);
      await expect(heard.first()).toContainText(`Heard “${shown}”: taken`);
      await expect(page.locator('[data-understood="true"]', { hasText: shown })).toBeVisible();
    }
    await sayAloud(page, 'other');
    await expect(heard.first()).toHaveText(/Something else: left alone/);
    await expect(page.locator('[data-understood="true"]')).toHaveCount(3);

    await page.getByLabel('More careful', { exact: true }).check();
    await expect.poll(() => page.evaluate(() => window.mic.opened)).toBe(2);
    await page.getByRole('link', { name: 'Back' }).click();
    await expect.poll(() => openMicrophones(page)).toBe(0);
    await page.getByRole('link', { name: 'Try it' }).click();
    await expect(page.getByLabel('More careful', { exact: true })).toBeChecked();
    await expect(heard).toHaveText(['Nothing yet']);
    await button(page, 'Start listening').click();
    await expect.poll(() => openMicrophones(page)).toBe(1);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => openMicrophones(page)).toBe(0);
    await expect(button(page, 'Start listening')).toBeVisible();
  });
});
