// The whole way by keyboard, from the browser's own microphone on: Chromium takes a file for it.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openMeter } from '../../audio/loudness';
import { MASTERING } from '../../audio/mastering-settings';
import { expect, hearSound, openApp, readyOffline, test, trackBytes } from './app';
import {
  button,
  FRAME,
  heardAt,
  keptTakes,
  openRecording,
  records,
  speech,
  stage,
} from './recording';
import { settled } from './touch';

const file = join(tmpdir(), `afterglow-recording-${process.pid}.wav`);

test.use({
  permissions: ['microphone'],
  // Of the config's own, only what a container needs is needed here.
  launchOptions: async ({ launchOptions }, use) => {
    // Quiet first, so that whenever it is opened something is said that begins and ends.
    writeFileSync(
      file,
      await speech('rowan', 'cuddle.settle.hello-plain', { before: 1, behind: 2 }),
    );
    await use({
      ...launchOptions,
      args: [
        ...(launchOptions.args ?? []),
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-audio-capture=${file}`,
      ],
    });
  },
});

/** Goes on with Tab until the button called `name` has the focus, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  await settled(page);
  await expect(async () => {
    const has = await button(page, name)
      .first()
      .evaluate((element) => element === document.activeElement);
    if (!has) await page.keyboard.press('Tab');
    expect(has).toBe(true);
  }).toPass({ intervals: [0] });
  await page.keyboard.press('Enter');
}

test('by keyboard, offline: a line is recorded, and heard in the track that is started', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await readyOffline(page);
  await served.stop();
  await openRecording(page, served);
  // Counted in, and the meter moves while something is said.
  await press(page, 'Record');
  await expect(page.getByTestId('count')).toBeVisible();
  await records(page);
  const level = page.getByTestId('meter').locator('div');
  await expect(async () => {
    const scale = await level.evaluate((element) =>
      Number(/[\d.]+/.exec(element.style.transform)?.[0]),
    );
    expect(scale).toBeGreaterThan(0.4);
  }).toPass({ intervals: [50] });
  await expect(async () => {
    const scale = await level.evaluate((element) =>
      Number(/[\d.]+/.exec(element.style.transform)?.[0]),
    );
    expect(scale).toBeLessThan(0.1);
  }).toPass({ intervals: [50] });
  // What begins and ends in the middle of a word is a line all the same.
  await press(page, 'Done');
  await expect(stage(page)).toHaveAttribute('data-kind', 'made');
  await press(page, 'Listen');
  await expect(button(page, 'Stop')).toBeVisible();
  await press(page, 'Keep it');
  await expect(page.getByText('Kept.')).toBeVisible();
  await press(page, 'Next line');
  await expect(page.getByTestId('which')).toContainText('Line 2');

  const [take] = await keptTakes(page);
  if (!take) throw new Error('it is kept');
  await page.goto(`${served.url}#/routine/rest`);
  // What a test knows of sound is the first element that plays, which was the recording by itself.
  await page.reload();
  await press(page, 'Start');
  await hearSound(page);
  const track = Buffer.from(await trackBytes(page));
  const at = track.indexOf(take.frames);
  expect(at % FRAME).toBe(0);
  const heard = await heardAt(track, at / FRAME, take.frames.length / FRAME);
  const loudness = (await openMeter()).loudness(heard);
  expect(Math.abs(loudness - MASTERING.loudness)).toBeLessThan(1);
});
