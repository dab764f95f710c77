// All that is known of one clip: what was heard in it, and what was measured on it. Kept by the clip's
// bytes, so that after a changed line only that line is listened to.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { Ear } from './ear';
import { type Figures, figuresOf } from './figures';
import { shortHash } from './hash';
import type { Meter } from './loudness';
import { type Pitch, pitchOf } from './pitch';
import { compared } from './words';

export interface Measured extends Figures {
  readonly heard: string;
  /** DNSMOS P.808. */
  readonly opinion: number;
  /** In LUFS and dBTP. */
  readonly loudness: number;
  readonly peak: number;
  readonly pitch: Pitch | undefined;
}

/** Raised when what is measured, or how, changes. */
const VERSION = 1;
const FILE = new URL('.work/heard.json', import.meta.url);
/** Answers between two writings of what is known. */
const EVERY = 25;

/** Something to listen to: what tells it from all others, and how to get its samples (24 kHz). */
export interface Sound {
  readonly bytes: Uint8Array;
  samples(): Promise<Float32Array>;
}

export interface Memory {
  /** Listens to `sound`, which is to say `text`, unless that was done before. */
  measured(sound: Sound, text: string): Promise<Measured>;
  /** How many clips were listened to since. */
  readonly fresh: () => number;
  keep(): Promise<void>;
}

/** What was found earlier, and `ear` and `meter` for the rest. */
export async function openMemory(ear: () => Ear, meter: Meter): Promise<Memory> {
  const known = new Map<string, Measured>(Object.entries(await earlier()));
  let fresh = 0;

  const keep = async () => {
    await mkdir(new URL('.', FILE), { recursive: true });
    const next = new URL('heard.json.next', FILE);
    await writeFile(next, JSON.stringify(Object.fromEntries(known)));
    await rename(next, FILE);
  };
  return {
    async measured(sound, text) {
      const key = shortHash([VERSION, text, Buffer.from(sound.bytes).toString('base64')]);
      const before = known.get(key);
      if (before) return before;
      const samples = await sound.samples();
      const found = {
        ...(await heardIn(samples, text, ear())),
        loudness: meter.loudness(samples),
        peak: meter.truePeak(samples),
        pitch: pitchOf(samples),
        ...figuresOf(samples),
      };
      known.set(key, found);
      fresh += 1;
      if (fresh % EVERY === 0) await keep();
      return found;
    },
    fresh: () => fresh,
    keep,
  };
}

/** Where words differ at first, the recogniser listens once more, in its own window. */
async function heardIn(samples: Float32Array, text: string, ear: Ear) {
  const { heard, opinion = Number.NaN } = await ear.hear(samples, { opinion: true });
  if (compared(text, heard).wrong === 0) return { heard, opinion };
  return { heard: (await ear.hear(samples, { whole: true })).heard, opinion };
}

async function earlier(): Promise<Record<string, Measured>> {
  const json = await readFile(FILE, 'utf8').catch(() => '{}');
  return JSON.parse(json);
}
