// Saying lines in one's own voice, from the microphone to the track.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { decode } from '../../audio/decode';
import { openMeter } from '../../audio/loudness';
import type { CueId } from '../../src/catalogue/cue-id';
import { clipIn, readVoice } from '../audio/packs';
import { expect, hearSound, openApp, readyOffline, type Served, test, trackBytes } from './app';
import { BROKEN } from './faults';
import { installMicrophone, openMicrophones } from './own-ear';
import {
  button,
  FRAME,
  heardAt,
  keptTakes,
  likeness,
  openRecording,
  recordLine,
  records,
  say,
  speech,
  stage,
} from './recording';
import { settled } from './touch';

const HELLO: CueId = 'cuddle.settle.hello';
const OTHER: CueId = 'cuddle.settle.hello-plain';

const alert = (page: Page) => page.getByRole('alert');

async function begin(page: Page, served: Served): Promise<void> {
  await page.addInitScript(installMicrophone, '');
  await openApp(page, served);
}

/** Starts the routine whose lines are recorded, and has the track that plays. */
async function trackOf(page: Page): Promise<Uint8Array> {
  await page
    .getByRole('link', { name: 'Back' })
    .or(page.getByRole('button', { name: 'Back' }))
    .first()
    .click();
  await settled(page);
  await button(page, 'Start').click();
  await hearSound(page);
  return trackBytes(page);
}

test.describe('by touch, offline', () => {
  test.use({ hasTouch: true });

  test('a line is recorded and heard in its place in the track, as loud as the voice', async ({
    page,
    served,
  }) => {
    await begin(page, served);
    await readyOffline(page);
    await served.stop();
    await page.goto(`${served.url}#/routine/rest`);
    await page.getByRole('link', { name: 'Say it in your own voice' }).tap();
    const said = await speech('hush', HELLO, { gain: 0.3 });
    await settled(page);
    await button(page, 'Record').tap();
    await records(page);
    await say(page, said);
    await settled(page);
    await button(page, 'Done').tap();
    await expect(stage(page)).toHaveAttribute('data-kind', 'made');
    expect(await openMicrophones(page)).toBe(0);
    await settled(page);
    await button(page, 'Keep it').tap();
    await expect(page.getByText('Kept.')).toBeVisible();

    const [take, ...others] = await keptTakes(page);
    if (!take) throw new Error('it is kept');
    expect(others).toEqual([]);
    const track = Buffer.from(await trackOf(page));
    const at = track.indexOf(take.frames);
    expect(at % FRAME).toBe(0);
    // Not the voice's own, in the place of which it is.
    expect(track.indexOf(clipIn(readVoice('ember'), HELLO))).toBe(-1);
    const first = at / FRAME;
    const heard = await heardAt(track, first, take.frames.length / FRAME);
    const original = (await decode(clipIn(readVoice('hush'), HELLO))).samples;
    expect(likeness(heard, original)).toBeGreaterThan(0.6);
    const another = (await decode(clipIn(readVoice('hush'), OTHER))).samples;
    expect(likeness(heard, another)).toBeLessThan(0.4);
    const meter = await openMeter();
    const ofVoice = meter.loudness((await decode(clipIn(readVoice('ember'), HELLO))).samples);
    expect(Math.abs(meter.loudness(heard) - ofVoice)).toBeLessThan(1);
  });
});

test.describe('what is kept', () => {
  test.use({ worker: 'is awaited' });

  test('the earlier take stays until another one is kept, through reloads', async ({
    page,
    served,
  }) => {
    await begin(page, served);
    await openRecording(page, served);
    await recordLine(page, await speech('hush', HELLO));
    await button(page, 'Keep it').click();
    await expect(page.getByText('Kept.')).toBeVisible();
    const [first] = await keptTakes(page);

    // Said once more, and not kept.
    await recordLine(page, await speech('rowan', OTHER), 'Record again');
    await expect(page.getByText('stays until you keep this one')).toBeVisible();
    expect(await keptTakes(page)).toEqual([first]);
    await button(page, 'Don’t keep it').click();
    // Given up while speaking.
    await settled(page);
    await button(page, 'Record again').click();
    await records(page);
    await button(page, 'Cancel').click();
    await expect(stage(page)).toHaveAttribute('data-kind', 'idle');
    expect(await openMicrophones(page)).toBe(0);
    await page.reload();
    await expect(button(page, 'Record again')).toBeVisible();
    expect(await keptTakes(page)).toEqual([first]);

    await recordLine(page, await speech('rowan', OTHER), 'Record again');
    await button(page, 'Keep it').click();
    await expect(page.getByText('Kept.')).toBeVisible();
    const [second, ...others] = await keptTakes(page);
    expect(others).toEqual([]);
    expect(second?.text).toBe(first?.text);
    expect(second?.frames.equals(first?.frames ?? Buffer.alloc(0))).toBe(false);
  });

  test('one that is removed can be brought back', async ({ page, served }) => {
    await begin(page, served);
    await openRecording(page, served);
    await recordLine(page, await speech('hush', OTHER));
    await button(page, 'Keep it').click();
    await expect(page.getByText('Kept.')).toBeVisible();
    const before = await keptTakes(page);
    await button(page, 'Remove').click();
    await expect(page.getByText('The recording is removed.')).toBeVisible();
    expect(await keptTakes(page)).toEqual([]);
    await settled(page);
    await button(page, 'Bring it back').click();
    await expect(button(page, 'Record again')).toBeVisible();
    expect(await keptTakes(page)).toEqual(before);
  });

  test('a full disk says so, keeps the earlier one, and lets the new one be kept later', async ({
    page,
    served,
  }) => {
    await begin(page, served);
    await openRecording(page, served);
    await recordLine(page, await speech('hush', OTHER));
    await button(page, 'Keep it').click();
    await expect(page.getByText('Kept.')).toBeVisible();
    const before = await keptTakes(page);
    await recordLine(page, await speech('rowan', HELLO), 'Record again');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(window, { freeDisk: () => (IDBObjectStore.prototype.put = put) });
    });
    await button(page, 'Keep it').click();
    await expect(alert(page)).toContainText('device is full');
    expect(await keptTakes(page)).toEqual(before);
    await page.evaluate(() => (window as unknown as { freeDisk(): void }).freeDisk());
    await settled(page);
    await button(page, 'Keep it').click();
    await expect(page.getByText('Kept.')).toBeVisible();
    expect(await keptTakes(page)).not.toEqual(before);
  });
});

test.describe('what goes wrong', () => {
  test.use({ worker: 'is awaited' });

  for (const [state, sentence] of [
    ['refused', 'isn’t allowed to use the microphone'],
    ['missing', 'There’s no microphone here'],
  ] as const) {
    test(`a microphone that is ${state} is a sentence`, async ({ page, served }) => {
      await begin(page, served);
      await openRecording(page, served);
      await page.evaluate((how) => {
        window.mic.state = how;
      }, state);
      await button(page, 'Record').click();
      await expect(alert(page)).toContainText(sentence);
      await page.evaluate(() => {
        window.mic.state = 'allowed';
      });
      await settled(page);
      await button(page, 'Record').click();
      await records(page);
    });
  }

  test('one that goes while someone speaks leaves the earlier take as it is', async ({
    page,
    served,
  }) => {
    await begin(page, served);
    await openRecording(page, served);
    await recordLine(page, await speech('hush', OTHER));
    await button(page, 'Keep it').click();
    await expect(page.getByText('Kept.')).toBeVisible();
    const before = await keptTakes(page);
    await settled(page);
    await button(page, 'Record again').click();
    await records(page);
    await page.evaluate(() => window.mic.lose());
    await expect(alert(page)).toContainText('went away while you spoke');
    await expect(alert(page)).toContainText('Your earlier recording is still there.');
    expect(await keptTakes(page)).toEqual(before);
  });

  for (const [what, sentence, words] of [
    ['nothing', 'Nothing was heard', () => speech('hush', OTHER, { gain: 0 })],
    ['a shout', 'too loud for the microphone', () => speech('hush', OTHER, { gain: 9 })],
    ['a whisper from next door', 'too soft', () => speech('hush', OTHER, { gain: 0.006 })],
  ] as const) {
    test(`${what} is not taken, and it says why`, async ({ page, served }) => {
      await begin(page, served);
      await openRecording(page, served);
      await recordLine(page, await words());
      await expect(alert(page)).toContainText(sentence);
      expect(await keptTakes(page)).toEqual([]);
    });
  }

  test('an encoder that cannot be loaded is a sentence', async ({ page, served }) => {
    await begin(page, served);
    const encoder = readdirSync(join(served.folder, 'assets')).find((name) => /^maker-/.test(name));
    served.faults.set(`assets/${encoder}`, BROKEN);
    await openRecording(page, served);
    await recordLine(page, await speech('hush', OTHER));
    await expect(alert(page)).toContainText('couldn’t be loaded');
  });
});
