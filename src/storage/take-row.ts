// A recording as it is kept: looked at when it is read, since what is damaged would sound through a whole track.
import { areJoinable } from '../takes/frames';
import { FRAME_BYTES, type Take, takeId } from '../takes/take';
import { isRecord, isString, isWithin } from './checks';

/** In characters: more than any line or id has. */
const LONGEST_TEXT = 2000;
const LONGEST_ID = 60;

/** In frames: a minute is more than a line ever takes. */
const MOST_FRAMES = 2500;

/** The take in `row`; undefined where it cannot be played as it is. */
export function takeFrom(row: unknown): Take | undefined {
  if (!isRecord(row)) return undefined;
  const { id, text, who, frames, silences, loudness, at } = row;
  if (!isString(text, LONGEST_TEXT) || !isString(who, LONGEST_ID)) return undefined;
  if (id !== takeId(text, who) || !(frames instanceof Uint8Array)) return undefined;
  if (frames.length > MOST_FRAMES * FRAME_BYTES || !areJoinable(frames)) return undefined;
  const count = frames.length / FRAME_BYTES;
  return {
    id,
    text,
    who,
    frames: new Uint8Array(frames),
    silences: areWithin(silences, count) ? silences : [],
    loudness: isWithin(-100, loudness, 0) ? loudness : Number.NaN,
    at: isWithin(0, at, Number.MAX_SAFE_INTEGER) ? at : 0,
  };
}

/** Whether `silences` are pairs of a first frame and a count, in order, within `count` frames. */
function areWithin(silences: unknown, count: number): silences is readonly number[] {
  if (!Array.isArray(silences) || silences.length % 2 !== 0) return false;
  let end = 0;
  for (let k = 0; k < silences.length; k += 2) {
    const [start, length]: unknown[] = [silences[k], silences[k + 1]];
    if (!Number.isInteger(start) || !isWithin(end, start, count)) return false;
    if (!Number.isInteger(length) || !isWithin(1, length, count - start)) return false;
    end = start + length;
  }
  return true;
}
