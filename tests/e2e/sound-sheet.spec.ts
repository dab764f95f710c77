// Voice and sound, changed while a routine plays: without a network, without losing the place, unheard.
import type { Page } from '@playwright/test';
import {
  expect,
  hearSound,
  openApp,
  position,
  readyOffline,
  seekTo,
  test,
  trackBytes,
} from './app';
import { button, heading } from './injury-check';
import { smallTargets, wrongInAnyShape } from './look';
import { cuesIn } from './packs';
import { fingerOn, middleOf, settled } from './touch';
import { chooseVoice, voiceDot } from './voices';

const opener = (page: Page) => page.getByRole('button', { name: /Steps and sound$/ });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Voice and sound' });

/** What the element was told, and where it was. */
interface Swap {
  readonly from: number;
  readonly at: number;
  /** Between the last of the one track and the first of the other, in milliseconds. */
  readonly took: number;
}

declare global {
  interface Window {
    swaps: Swap[];
  }
}

/** Notes from now on when a track takes the place of another, and where both are. */
async function watchSwaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const audio = window.sound.track;
    const own = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src');
    if (!audio || !own) throw new Error('nothing plays');
    window.swaps = [];
    Object.defineProperty(audio, 'src', {
      get: () => own.get?.call(audio),
      set(url: string) {
        const [from, since] = [audio.currentTime, performance.now()];
        own.set?.call(audio, url);
        const sounds = () => {
          window.swaps.push({ from, at: audio.currentTime, took: performance.now() - since });
        };
        audio.addEventListener('playing', sounds, { once: true });
      },
    });
  });
}

async function openSound(page: Page): Promise<void> {
  // The face may be dim by now.
  await page.keyboard.press('Shift');
  await opener(page).press('Enter');
  await settled(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Voice and sound' }).click();
  await settled(page);
}

test.describe('by finger, offline', () => {
  test.use({ hasTouch: true });

  test('another voice goes on at the same place, in a quiet that only grows', async ({
    page,
    served,
  }) => {
    test.setTimeout(400_000);
    await openApp(page, served);
    await readyOffline(page);
    await page.goto(`${served.url}#/routine/ease`);
    await chooseVoice(page, 'Rowan');
    await chooseVoice(page, 'Ember');
    await served.stop();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await hearSound(page);
    const before = await trackBytes(page);
    const cues = cuesIn(before, 'ember');
    const cue = cues[5];
    if (!cue) throw new Error('no cue');
    await page.keyboard.press('Tab');
    const finger = await fingerOn(page);
    await settled(page);
    await finger.tap(await middleOf(opener(page)));
    await settled(page);
    const into = page.getByRole('dialog').getByRole('button', { name: 'Voice and sound' });
    await finger.tap(await middleOf(into));
    await settled(page);
    await watchSwaps(page);
    await seekTo(page, cue.start + 0.2);
    await finger.tap(await middleOf(voiceDot(page, 'Rowan')));
    await expect.poll(() => page.evaluate(() => window.swaps.length)).toBe(1);
    await expect(voiceDot(page, 'Rowan')).toBeChecked();
    const [swap] = await page.evaluate(() => window.swaps);
    if (!swap) throw new Error('no swap');
    test.info().annotations.push({ type: 'took', description: `${swap.took} ms of quiet more` });
    const after = cuesIn(await trackBytes(page), 'rowan');
    // Nothing sounded at either end, so nothing was cut.
    const sounds = (all: typeof cues, at: number) =>
      all.some(({ start, end }) => at > start + 0.05 && at < end - 0.05);
    expect(sounds(cues, swap.from)).toBe(false);
    expect(sounds(after, swap.at)).toBe(false);
    // All that was said has been, once, and what comes next is what would have come.
    const said = (all: typeof cues, at: number) =>
      all.filter(({ start }) => start < at - 0.05).map(({ id }) => id);
    const behind = said(cues, swap.from);
    expect(behind).toContain(cue.id);
    expect(said(after, swap.at)).toEqual(behind);
    await hearSound(page);
    expect(await position(page)).toBeGreaterThanOrEqual(swap.at);

    // It is kept with the place, too.
    await finger.tap(await middleOf(sheet(page).getByRole('button', { name: 'Close' })));
    await button(page, 'Pause').click();
    await page.reload();
    await page.getByRole('button', { name: /^Carry on/ }).click();
    await hearSound(page);
    expect(cuesIn(await trackBytes(page), 'rowan').length).toBe(after.length);

    // One that is not here does not come without a network, and nothing is lost by that.
    await page.context().setOffline(true);
    await openSound(page);
    await voiceDot(page, 'Hush').click();
    await expect(page.getByText('there’s no connection to download it')).toBeVisible();
    await expect(voiceDot(page, 'Rowan')).toBeChecked();
    await hearSound(page);
  });
});

test.describe('by keys', () => {
  test.use({ worker: 'is awaited' });

  test('the sound underneath changes at once, and stays chosen', async ({ page, served }) => {
    await openApp(page, served);
    await page.getByRole('button', { name: /^Start Massage/ }).click();
    await hearSound(page);
    await openSound(page);
    const src = await page.evaluate(() => window.sound.track?.src);
    const none = page.getByRole('radio', { name: 'Quiet', exact: true });
    await none.focus();
    await page.keyboard.press('ArrowDown');
    const playing = () =>
      page.evaluate(() => window.sound.others.filter(({ paused }) => !paused).length);
    await expect.poll(playing).toBe(1);
    await expect(sheet(page).getByRole('group', { name: 'How loud it is' })).toBeVisible();
    expect(await page.evaluate(() => window.sound.track?.src)).toBe(src);
    expect(await page.evaluate(() => window.sound.track?.paused)).toBe(false);
    await none.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(playing).toBe(1);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await page.goto(`${served.url}#/routine/ease`);
    await expect(heading(page)).toHaveText('Massage');
    await expect(none).not.toBeChecked();
    await expect(page.getByRole('group', { name: 'How loud it is' })).toBeVisible();
  });

  test('the sheet shows whole in every size, and axe finds nothing', async ({ page, served }) => {
    await openApp(page, served);
    await page.getByRole('button', { name: /^Start Massage/ }).click();
    await hearSound(page);
    await openSound(page);
    const tooSmall = async (text: number) =>
      // A label takes the touch for its dot.
      text === 100
        ? (await smallTargets(page)).filter((each) => !each.includes('type="radio"'))
        : [];
    expect(await wrongInAnyShape(page, tooSmall)).toEqual([]);
  });
});
