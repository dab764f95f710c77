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
  /** What it makes of the sound now, for whoever wants to see it. */
  | { readonly kind: 'glimpse'; readonly glimpse: Glimpsed };

export interface HeardWord {
  readonly word: string;
  readonly belief: Belief;
  readonly score: number;
}

interface Glimpsed {
  readonly level: number;
  readonly floor: number;
  readonly speaking: boolean;
  readonly likeliest: string;
  readonly score: number;
}

export interface EarOptions {
  /** Samples a second of what comes in. */
  readonly rate: number;
  /** What all limits are moved by. */
  readonly shift: number;
  /** Whether all is scored and glimpses are told, or only what may be a word is. */
  readonly watched: boolean;
}

export interface Ear {
  /** Takes samples that follow those before, mono and full scale at 1. */
  push(samples: Float32Array, tell: (heard: Heard) => void): void;
}

/** Classes that are no words. */
const OTHERS = ['speech', 'silence'];

/** What sounds on so many frames after a burst may still be a pause within it: only then is it worth a look. */
const LOOK_AFTER = 6;

/** An ear that has learnt `model`. Throws RangeError where that does not fit together. */
export function createEar(model: Model, { rate, shift, watched }: EarOptions): Ear {
  const { features, decision, classes } = model;
  const words = classes.filter((each) => !OTHERS.includes(each));
  const resampler = createResampler(rate, features.rate);
  const stream = createFeatures(features);
  const loudness = createVoiced(decision);
  const bursts = createBursts(decision);
  const settles = settling(decision);
  const network = createLazyNetwork(model, LOOK_AFTER - Math.min(0, decision.from));
  const scores = createScores(decision, words);
  let frame = -1;
  let begun = -1;
  let scored = -1;

  const score = (tell: (mean: Float32Array) => void = () => undefined) =>
    network.catchUp((at, given) => {
      if (at - scored !== network.step) scores.clear();
      scored = at;
      tell(scores.push(at, given));
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
        if (watched) {
          score((mean) => {
            const best = words.reduce(
              (most, _, at) => ((mean[at] ?? 0) > (mean[most] ?? 0) ? at : most),
              0,
            );
            const likeliest = words[best] ?? '';
            const glimpse = { level, floor, speaking: voiced, likeliest, score: mean[best] ?? 0 };
            tell({ kind: 'glimpse', glimpse });
          });
        } else if (
          open.some((each) => frame - each.last >= LOOK_AFTER && canBeWord(each, decision))
        ) {
          score();
        }
        const over = open.find(({ last }) => frame - last === settles);
        if (!over) return;
        const candidate = scores.candidate(over);
        const belief = candidate && beliefIn(candidate, decision, shift);
        const word = belief && { word: candidate.word, score: candidate.score, belief };
        tell({ kind: 'heard', burst: over.number, word });
      });
    },
  };
}
