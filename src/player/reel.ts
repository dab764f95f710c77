// What is to be played, what of it is in the element, and what the two are to each other. Pure.
import { type Frames, toFrames } from '../catalogue/units';
import type { Span, Timeline } from '../routine/timeline';
import type { Reach } from '../track/reach';
import type { Held } from './splice';

/** A timeline and the way to its track. */
export interface Reel {
  readonly timeline: Timeline;
  /** Its track, as far as it can be made now for someone at `at`. May throw whatever assembling throws. */
  track(at: Frames): Track;
  /** How far that would go. */
  reach(at: Frames): Reach;
}

/**
 * The track of a timeline, or the part of it that can be made so far. Where the timeline goes on behind
 * that, a rest stands behind it in the track, to wait in.
 */
export interface Track extends Reach {
  readonly blob: Blob;
  /** Where the rest says something, counted from its beginning. */
  readonly saying: Span | undefined;
}

/** What is in the element, and what it was made from. */
export interface Loaded extends Track {
  readonly timeline: Timeline;
}

/** Less than this is no reason to put in a track anew, or to leave a rest. */
export const WORTH_IT = toFrames(15);

/** Whether it ends, in a rest, where its timeline goes on. */
export function isPart({ until, timeline }: Held): boolean {
  return until < timeline.length;
}

/** Whether all that is wanted is in the element, so that nothing can come of itself. */
export function isSettled(loaded: Loaded | undefined, reel: Reel | undefined): boolean {
  return (
    loaded !== undefined && loaded.timeline === reel?.timeline && isWhole(loaded, loaded.timeline)
  );
}

/** Whether what is loaded is only a part, and need be no more for someone at `at`. */
export function isWholeByNow(loaded: Loaded, reel: Reel, at: Frames): boolean {
  return !isWhole(loaded, loaded.timeline) && isWhole(reel.reach(at), reel.timeline);
}

/** Whether the track of `reel` would be another by now for someone at `at`, or so much longer that it is worth it. */
export function isOld(loaded: Loaded, reel: Reel, at: Frames): boolean {
  if (loaded.timeline !== reel.timeline || isWholeByNow(loaded, reel, at)) return true;
  return isPart(loaded) && reel.reach(at).until >= loaded.until + WORTH_IT;
}

/** Whether all that sounds at `at` is in it. */
export function isWithin(loaded: Loaded, at: Frames): boolean {
  return at >= loaded.from && (at < loaded.until || !isPart(loaded));
}

/** How far into its rest `at` lies, in frames; undefined where it has none, or not yet. */
export function restAt(loaded: Loaded, at: Frames): number | undefined {
  const behind = at - loaded.until;
  return isPart(loaded) && behind >= 0 ? behind : undefined;
}

/** Whether its rest says something at `at`. */
export function saysThatItRests(loaded: Loaded, at: Frames): boolean {
  const rest = restAt(loaded, at);
  const { saying } = loaded;
  return rest !== undefined && saying !== undefined && rest >= saying.start && rest < saying.end;
}

function isWhole({ from, until }: Reach, { length }: Timeline): boolean {
  return from === 0 && until >= length;
}
