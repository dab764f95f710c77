// Which sentence of a line is said when: a voice pauses longer behind a sentence than within one, and the
// clip's index names its silences. Pure.
import { type Frames, frames, toFrames } from '../catalogue/units';
import type { Sentence, Span, TimedCue } from './timeline';

/** Between two sentences it is silent for at least 0.35 s, within one mostly for less than half of that. */
const LEAST_PAUSE = toFrames(0.28);

/**
 * A boundary lies where its share of the letters would have it, give or take this share of what sounds.
 * Beyond that, the silence is another one.
 */
const NEAR = 0.2;

/** `text` cut behind each sentence. */
export function sentencesOf(text: string): readonly string[] {
  return text.match(/\S.*?[.?!…]+["”’)]*(?=\s|$)|\S.*$/gsu) ?? [];
}

/**
 * The sentences of a line that says `text` in a clip of `length` frames with these `silences`. Undefined
 * where it says only one, and where its silences do not tell them apart: nothing is guessed.
 */
export function timedSentences(
  text: string,
  length: Frames,
  silences: readonly Span[],
): readonly Sentence[] | undefined {
  const texts = sentencesOf(text);
  if (texts.length < 2) return undefined;
  const sounding = (at: number) =>
    silences.reduce((sum, { start, end }) => {
      return sum - Math.max(0, Math.min(at, end) - start);
    }, at);
  const all = sounding(length);
  const pauses = silences.filter(({ start, end }) => {
    return start > 0 && end < length && end - start >= LEAST_PAUSE;
  });
  const wanted = boundaries(texts);
  const found = nearest(
    wanted,
    pauses.map(({ start }) => sounding(start) / all),
  );
  const isTold = wanted.every((share, k) => {
    const pause = pauses[found[k] ?? -1];
    return pause !== undefined && Math.abs(sounding(pause.start) / all - share) <= NEAR;
  });
  if (!isTold) return undefined;
  const ends = found.map((at) => pauses[at]?.end ?? frames(0));
  return texts.map((each, k) => ({ text: each, from: ends[k - 1] ?? frames(0) }));
}

/** Which sentence of `cue` is said at `at`, by its number; undefined where that is not known. */
export function sentenceAt({ start, sentences }: TimedCue, at: number): number | undefined {
  return sentences?.findLastIndex(({ from }) => start + from <= at);
}

/** Where one of `texts` ends and the next begins, as a share of their letters. */
function boundaries(texts: readonly string[]): readonly number[] {
  const lengths = texts.map((text) => text.length);
  const sum = (count: number) => lengths.slice(0, count).reduce((a, b) => a + b, 0);
  return texts.slice(1).map((_, k) => sum(k + 1) / sum(texts.length));
}

/** For each of `wanted` one of `many`, by its number: in order, as near as all of them can be. */
function nearest(wanted: readonly number[], many: readonly number[]): readonly number[] {
  const [first, ...rest] = wanted;
  if (first === undefined || many.length < wanted.length) return [];
  const off = (found: readonly number[]) =>
    found.reduce((sum, at, k) => sum + Math.abs((many[at] ?? 0) - (wanted[k] ?? 0)), 0);
  const choices = many
    .slice(0, many.length - rest.length)
    .map((_, at) => [at, ...nearest(rest, many.slice(at + 1)).map((behind) => at + 1 + behind)]);
  return choices.reduce((best, choice) => (off(choice) < off(best) ? choice : best));
}
