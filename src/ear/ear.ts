// The ear: sound in, words out. Pure, whatever brings the sound; the same for any cutting of it into blocks.
import { createBursts, settling } from './bursts';
import { type Belief, beliefIn, canBeWord, createScores } from './decision';
import { createFeatures } from './features';
import { createLazyNetwork } from './lazy';
import type { Model } from './model';
import { createResampler } from './resample';
import { createVoiced } from './voiced';

/** What the ear tells. A burst has one number; each is begun once, and heard at most once. */
export type Heard =
  /** Something is being said that may come to be a word. */
  | { readonly kind: 'begun'; readonly burst: number }
  /** It is over: a word, or none. */
  | { readonly kind: 'heard'; readonly burst: number; readonly word: HeardWord | undefined }
  /** How loud it is now, for whoever wants to see it. */
  | { readonly kind: 'glimpse'; readonly glimpse: Glimpse };

export interface HeardWord {
  readonly word: string;
  readonly belief: Belief;
  readonly score: number;
}

/** The sound at one moment, for whoever wants to see that there is some. */
export interface Glimpse {
  /** How loud it is and how loud the room is when nobody speaks, in decibels: only the difference counts. */
  readonly level: number;
  readonly floor: number;
  /** Whether someone seems to be speaking. */
  readonly speaking: boolean;
}

export interface EarOptions {
  /** Samples a second of what comes in. */
  readonly rate: number;
  /** What the odds of all limits are multiplied by. */
  readonly strictness: number;
  /** Whether glimpses are told. */
  readonly watched: boolean;
}

export interface Ear {
  /** Takes samples that follow those before, mono and full scale at 1. */
  push(samples: Float32Array, tell: (heard: Heard) => void): void;
}

/** Classes that are no words. */
const OTHERS = ['speech', 'silence'];

/** From one glimpse to the next, in frames. */
const GLIMPSE = 4;

/** An ear that has learnt `model`. Throws RangeError where that does not fit together. */
export function createEar(model: Model, { rate, strictness, watched }: EarOptions): Ear {
  const { features, decision, classes } = model;
  const words = classes.filter((each) => !OTHERS.includes(each));
  const resampler = createResampler(rate, features.rate);
  const stream = createFeatures(features);
  const loudness = createVoiced(decision);
  const bursts = createBursts(decision);
  const settles = settling(decision);
  /** So many frames behind its last sound, a burst goes on no more: before that nothing of it is worth a look. */
  const overAfter = decision.after + 1;
  const network = createLazyNetwork(model, overAfter - Math.min(0, decision.from));
  const scores = createScores(decision, words);
  let frame = -1;
  let begun = -1;
  let scored = -1;

  const score = () =>
    network.catchUp((at, given) => {
      if (at - scored !== network.step) scores.clear();
      scored = at;
      scores.push(at, given);
    });

  return {
    push(samples, tell) {
      stream.push(resampler.push(samples), (bands, energy) => {
        frame += 1;
        const { level, floor, voiced } = loudness(energy);
        bursts.push(voiced);
        network.push(bands);
        const open = bursts.open.filter((burst) => burst.clear);
        for (const { number } of open.filter((burst) => burst.number > begun)) {
          begun = number;
          tell({ kind: 'begun', burst: number });
        }
        if (watched && frame % GLIMPSE === 0) {
          tell({ kind: 'glimpse', glimpse: { level, floor, speaking: voiced } });
        }
        if (open.some((each) => frame - each.last >= overAfter && canBeWord(each, decision))) {
          score();
        }
        const over = open.find(({ last }) => frame - last === settles);
        if (!over) return;
        const candidate = scores.candidate(over);
        const belief = candidate && beliefIn(candidate, decision, strictness);
        const word = belief && { word: candidate.word, score: candidate.score, belief };
        tell({ kind: 'heard', burst: over.number, word });
      });
    },
  };
}
