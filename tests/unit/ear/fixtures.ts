// What the recipe says of its fixture clips, and the model that ships.
import { readdirSync, readFileSync } from 'node:fs';
import { type Model, readModel } from '../../../src/ear/model';
import { readWav } from './wav';

const CLIPS = new URL('../../fixtures/ear/', import.meta.url);
const MODEL = new URL('../../../audio/packs/ear-en.bin', import.meta.url);

/** What the recipe made of a clip. */
export interface Fixture {
  readonly name: string;
  readonly samples: Float32Array;
  readonly frames: number;
  /** Of every tenth frame. */
  readonly features: readonly (readonly number[])[];
  /** Of the same ones, in dB. */
  readonly levels: readonly number[];
  /** Of each evaluation. */
  readonly scores: readonly (readonly number[])[];
  /** What each burst is most like, and the last frame of it. */
  readonly heard: readonly {
    readonly end: number;
    readonly word: string;
    readonly score: number;
  }[];
}

export const FIXTURES: readonly Fixture[] = readdirSync(CLIPS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const name = file.slice(0, -'.json'.length);
    const said: Omit<Fixture, 'name' | 'samples'> = JSON.parse(
      readFileSync(new URL(file, CLIPS), 'utf8'),
    );
    return { ...said, name, samples: readWav(new URL(`${name}.wav`, CLIPS)) };
  });

/** The model that ships. */
export function readShipped(): Model {
  return readModel(new Uint8Array(readFileSync(MODEL)));
}
