// Someone who records lines: what they say, and what has become of it.
import type { Page } from '@playwright/test';
import { decode } from '../../audio/decode';
import type { CueId } from '../../src/catalogue/cue-id';
import { SAMPLE_RATE, SAMPLES_PER_FRAME } from '../../src/catalogue/units';
import type { VoiceId } from '../../src/catalogue/voices';
import { clipIn, readVoice } from '../audio/packs';
import { expect, type Served } from './app';
import { settled } from './touch';

export const FRAME = 96;

/** What someone says: a line of another voice, as they would say it in a room, in a WAV file of 24 kHz. */
export async function speech(
  voice: VoiceId,
  id: CueId,
  { gain = 1, before = 0.2, behind = 0.3 } = {},
): Promise<Buffer> {
  const { samples } = await decode(clipIn(readVoice(voice), id));
  const quiet = (seconds: number) => new Int16Array(seconds * SAMPLE_RATE);
  const said = Int16Array.from(samples, (sample) =>
    Math.round(Math.max(-1, Math.min(1, gain * sample)) * 32_767),
  );
  return wav([quiet(before), said, quiet(behind)]);
}

function wav(parts: readonly Int16Array[]): Buffer {
  const sound = Buffer.concat(parts.map((part) => Buffer.from(part.buffer)));
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + sound.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(SAMPLE_RATE, 24);
  header.writeUInt32LE(2 * SAMPLE_RATE, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(sound.length, 40);
  return Buffer.concat([header, sound]);
}

/** Says `what` to the microphone of ./own-ear; resolves once that is said. */
export async function say(page: Page, what: Buffer): Promise<void> {
  await page.evaluate((sound) => window.mic.play(sound), what.toString('base64'));
}

/** Opens the page on which the lines of the routine at `slug` are recorded. */
export async function openRecording(page: Page, served: Served, slug = 'rest'): Promise<void> {
  await page.goto(`${served.url}#/record/${slug}`);
  await expect(page.getByRole('heading', { name: 'In your own voice' })).toBeVisible();
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What the recorder of the line that is up does. */
export const stage = (page: Page) => page.getByTestId('stage');

/** Waits until the microphone takes down what is said. */
export async function records(page: Page): Promise<void> {
  await expect(stage(page)).toHaveAttribute('data-kind', 'recording');
}

/** Records `what`, up to where it can be heard and kept. */
export async function recordLine(page: Page, what: Buffer, name = 'Record'): Promise<void> {
  await settled(page);
  await button(page, name).click();
  await records(page);
  await say(page, what);
  await settled(page);
  await button(page, 'Done').click();
  await expect(stage(page)).toHaveAttribute('data-kind', /made|fault/);
}

/** A recording as it is kept. */
export interface KeptTake {
  readonly text: string;
  readonly who: string;
  readonly frames: Buffer;
}

/** All recordings on the device, seen from behind the app's back. */
export async function keptTakes(page: Page): Promise<readonly KeptTake[]> {
  const kept = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('afterglow');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<{ text: string; who: string; frames: Uint8Array }[]>(
      (resolve, reject) => {
        const asking = database.transaction('takes').objectStore('takes').getAll();
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(asking.error);
      },
    );
    database.close();
    return rows.map(({ text, who, frames }) => ({ text, who, frames: [...frames] }));
  });
  return kept.map(({ frames, ...others }) => ({ ...others, frames: Buffer.from(frames) }));
}

/** Frame `first` of `track` and those behind it, decoded as they sound in it. */
export async function heardAt(
  track: Uint8Array,
  first: number,
  count: number,
): Promise<Float32Array> {
  const { samples } = await decode(track);
  const start = first * SAMPLES_PER_FRAME;
  return samples.subarray(start, start + count * SAMPLES_PER_FRAME);
}

/** How alike `heard` is to `said`, 1 at most, wherever in it that begins. */
export function likeness(heard: Float32Array, said: Float32Array): number {
  let best = 0;
  const most = Math.max(0, heard.length - said.length) + SAMPLE_RATE / 2;
  for (let late = -SAMPLE_RATE / 2; late < most; late++) {
    let [product, one, other] = [0, 0, 0];
    for (let n = 0; n < said.length; n += 7) {
      const [a, b] = [heard[n + late] ?? 0, said[n] ?? 0];
      product += a * b;
      one += a * a;
      other += b * b;
    }
    if (one > 0 && other > 0) best = Math.max(best, product / Math.sqrt(one * other));
  }
  return best;
}
