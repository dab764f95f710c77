// What listening costs: the work for each second of sound, beside that of a network that looks at its whole
// window anew each time, and of the words alone that the page hears of.
import { readFileSync } from 'node:fs';
import { decode } from '../audio/decode';
import { chance } from '../audio/noise';
import { SAMPLE_RATE } from '../src/catalogue/units';
import { createEar } from '../src/ear/ear';
import { type Model, readModel } from '../src/ear/model';
import { createNetwork } from '../src/ear/network';
import { linesOf, someOf } from '../tests/audio/own-voice';
import { clipIn, readVoice } from '../tests/audio/packs';

import type { Row } from './table';

const RATE = 48_000;
const BLOCK = 1024;
const RUNS = 5;
/** A phone is so much slower. */
const SLOWER = 4;

export async function measureEar(): Promise<readonly Row[]> {
  const model = readModel(
    new Uint8Array(readFileSync(new URL('../audio/packs/ear-en.bin', import.meta.url))),
  );
  const quiet = hiss(20);
  const speech = await running();
  return [
    { what: 'in a quiet room', figure: workOf(model, quiet, false) },
    { what: 'in talk that goes on and on', figure: workOf(model, speech, false) },
    { what: 'in talk, on the page that shows how loud it is', figure: workOf(model, speech, true) },
    { what: 'a network that looks at its whole window anew', figure: anew(model) },
    {
      what: 'told to the page, in talk',
      figure: `${toldIn(model, speech).toFixed(1)} times a second`,
    },
  ];
}

/** The share of one core that hearing `sound` takes; the best of a few runs, since others work here too. */
function workOf(model: Model, sound: Float32Array, watched: boolean): string {
  const ear = createEar(model, { rate: RATE, strictness: 1, watched });
  const run = () => {
    for (let n = 0; n < sound.length; n += BLOCK) ear.push(sound.subarray(n, n + BLOCK), () => {});
  };
  return shareOf(run, sound.length / RATE);
}

/** The baseline: each evaluation reckoned from all the frames that it looks at. */
function anew(model: Model): string {
  const { sees, step } = createNetwork(model);
  const frame = new Float32Array(model.features.bands).fill(0.5);
  const seconds = 2;
  const run = () => {
    for (let n = 0; n < (seconds * 100) / step; n += 1) {
      const network = createNetwork(model);
      for (let k = 0; k < sees; k += 1) network.push(frame);
    }
  };
  return shareOf(run, seconds);
}

function shareOf(run: () => void, seconds: number): string {
  run();
  const shares = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6 / seconds;
  });
  const share = 100 * Math.min(...shares);
  return `${share.toFixed(2)} % of a core, ${(share * SLOWER).toFixed(1)} % of one a quarter as fast`;
}

function toldIn(model: Model, sound: Float32Array): number {
  let told = 0;
  const ear = createEar(model, { rate: RATE, strictness: 1, watched: false });
  ear.push(sound, () => {
    told += 1;
  });
  return told / (sound.length / RATE);
}

function hiss(seconds: number): Float32Array {
  const next = chance(1);
  return Float32Array.from({ length: RATE * seconds }, () => 0.002 * (next() - 0.5));
}

/** Lines of a voice, one right behind the other. */
async function running(): Promise<Float32Array> {
  const voice = readVoice('ember');
  const clips = await Promise.all(
    someOf(linesOf(voice), 8, 1).map((id) => decode(clipIn(voice, id))),
  );
  // Each sample twice: how it sounds does not matter here.
  return Float32Array.from(
    clips.flatMap(({ samples }) => [...samples].flatMap((x) => Array(RATE / SAMPLE_RATE).fill(x))),
  );
}
