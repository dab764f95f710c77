// Which word a burst is, if any: at most one, by what was scored around its end. Pure; counts in frames.
import { type Burst, settling } from './bursts';
import type { Decision } from './model';

/** What a burst is most like, of all words. */
export interface Candidate {
  readonly word: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** One evaluation: the last frame that it has heard, and what came of it. */
interface Scored {
  readonly frame: number;
  readonly scores: Float32Array;
}

export interface Scores {
  /** Takes the next evaluation. What counts is the mean of the last ones. */
  push(frame: number, scores: Float32Array): void;
  /** Forgets what came before a gap. */
  clear(): void;
  /** What `burst` is most like; undefined where nothing was scored that counts for it, or it can be no word. */
  candidate(burst: Burst): Candidate | undefined;
}

/** The evaluations of one stream, whose first so many classes are `words`. */
export function createScores(decision: Decision, words: readonly string[]): Scores {
  const { smooth, from, until } = decision;
  const reach = settling(decision) - from;
  let recent: readonly Float32Array[] = [];
  let kept: readonly Scored[] = [];

  /** The highest that each word came to. */
  const highest = (burst: Burst) => {
    const counted = kept.filter(
      ({ frame }) => frame >= burst.last + from && frame <= burst.last + until,
    );
    return counted.length === 0
      ? undefined
      : words.map((_, at) => Math.max(...counted.map(({ scores }) => scores[at] ?? 0)));
  };

  return {
    push(frame, scores) {
      recent = [...recent, scores].slice(-smooth);
      const mean = scores.map(
        (_, at) => recent.reduce((sum, each) => sum + (each[at] ?? 0), 0) / recent.length,
      );
      kept = [...kept.filter((each) => each.frame >= frame - reach), { frame, scores: mean }];
    },
    clear() {
      recent = [];
    },
    candidate(burst) {
      if (!canBeWord(burst, decision)) return undefined;
      return highest(burst)
        ?.map((score, at) => ({ word: words[at] ?? '', score }))
        .reduce((best, each) => (best.score >= each.score ? best : each));
    },
  };
}

/** Whether `burst`, if it ended here, could be a word: it began in quiet, and is as long as words are. */
export function canBeWord(
  { clear, first, last }: Burst,
  { shortest, longest }: Pick<Decision, 'shortest' | 'longest'>,
): boolean {
  const length = last - first + 1;
  return clear && length >= shortest && length <= longest;
}

/** What a word is taken for: see `Certainty` in src/listening. */
export type Belief = 'sure' | 'fair' | 'unsure';

/** A score so far below its limit may be what it seems: it is worth asking about, or hearing again. */
const UNSURE = 0.7;

/** No choice takes a limit lower: less than every second one would be right. */
const LOWEST = 0.5;

/**
 * How far `candidate` is believed, with the odds of all limits times `strictness`; undefined where it is taken for no
 * word. A no is sure only from a limit of its own on.
 */
export function beliefIn(
  { word, score }: Candidate,
  { limits, sureNo = 1 }: Decision,
  strictness: number,
): Belief | undefined {
  const own = limits[word];
  if (own === undefined) return undefined;
  const limit = moved(own, strictness);
  if (score >= limit) {
    return word === 'no' && score < Math.max(limit, moved(sureNo, strictness)) ? 'fair' : 'sure';
  }
  return score >= UNSURE * limit ? 'unsure' : undefined;
}

/** By its odds and not by itself, so that no limit comes to where nothing is ever taken. */
function moved(limit: number, strictness: number): number {
  const wanted = limit * strictness;
  return Math.max(LOWEST, wanted / (wanted + 1 - limit));
}
