// What it costs to make a clip of a line that someone has said: all of it, and the encoder's part beside that of
// the one that makes the packs, which is compiled for this machine and cannot be had in a browser.
import { encodeClip } from '../audio/encode';
import { MASTERING } from '../audio/mastering-settings';
import { chance } from '../audio/noise';
import { SAMPLE_RATE } from '../src/catalogue/units';
import { encoded } from '../src/takes/encode';
import { makeClip } from '../src/takes/make';
import type { Row } from './table';

const SECONDS = 10;
const RATE = 48_000;
const RUNS = 3;
/** A phone is so much slower. */
const SLOWER = 4;

export async function measureTakes(): Promise<readonly Row[]> {
  const recording = talk(RATE);
  const cut = talk(SAMPLE_RATE);
  const whole = await best(async () => void makeClip(recording, RATE));
  const alone = await best(async () => void encoded(cut));
  const compiled = await best(async () => {
    await encodeClip(cut, MASTERING.encoding);
  }).catch(() => undefined);
  return [
    { what: `a line of ${SECONDS} s, from the microphone to its clip`, figure: figureOf(whole) },
    { what: 'of that, encoding', figure: figureOf(alone) },
    {
      what: 'the same by ffmpeg’s LAME, with its start',
      figure: compiled === undefined ? 'no ffmpeg here' : `${compiled.toFixed(0)} ms`,
    },
  ];
}

function figureOf(ms: number): string {
  return `${ms.toFixed(0)} ms (about ${(ms * SLOWER).toFixed(0)} ms on a phone)`;
}

/** The best of a few runs, since others work here too; in milliseconds. */
async function best(run: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < RUNS; k++) {
    const begun = performance.now();
    await run();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

/** What is as hard on an encoder as talk: a gliding tone with overtones and hiss, that comes and goes. */
function talk(rate: number): Float32Array {
  const next = chance(9);
  let turn = 0;
  return Float32Array.from({ length: SECONDS * rate }, (_, n) => {
    const at = n / rate;
    turn += (120 + 60 * Math.sin(3 * at)) / rate;
    const tone = [1, 2, 3, 5, 8].reduce((sum, k) => sum + Math.sin(2 * Math.PI * k * turn) / k, 0);
    const loud = Math.max(0, Math.sin(2 * Math.PI * 0.7 * at)) ** 2;
    return 0.15 * loud * (tone + 0.2 * (next() - 0.5)) + 0.0005 * (next() - 0.5);
  });
}
