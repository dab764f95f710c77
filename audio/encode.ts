// From samples to the fewest frames that hold them.

import { SAMPLES_PER_FRAME } from '../src/catalogue/units';
import { encodeMp3 } from './ffmpeg';
import { type FrameInfo, readFrames } from './frames';
import type { Encoding } from './mastering-settings';

/** Zeros around a clip: room for the encoder's delay, and for the frames to cut at. */
const MARGIN = 4 * SAMPLES_PER_FRAME;

/**
 * `samples` as a clip of whole frames, with one empty frame before the sound and
 * two behind it. A decoder adds each frame to the fading rest of the one before, and its filters
 * ring for a moment longer: with these, a clip sounds the same wherever it stands, and ends in true
 * silence. Only one at the head, as cue times count from the first frame.
 */
export async function encodeClip(samples: Float32Array, encoding: Encoding): Promise<Uint8Array> {
  const padded = new Float32Array(samples.length + 2 * MARGIN);
  padded.set(samples, MARGIN);
  const mp3 = await encodeMp3(padded, encoding);
  const frames = readFrames(mp3);
  const hasSound = ({ empty }: FrameInfo) => !empty;
  const first = frames.findIndex(hasSound) - 1;
  const last = frames.findLastIndex(hasSound) + 2;
  if (first < 0 || last >= frames.length)
    throw new Error('a clip needs an empty frame at each end');
  return cut(mp3, frames, first, last + 1);
}

/**
 * One period of a loop as frames that can follow themselves: `period` samples, a whole number of
 * frames. The encoder hears the loop four times, and the third is taken: by then it has settled,
 * and what comes before and after is the loop itself.
 */
export async function encodeLoop(period: Float32Array, encoding: Encoding): Promise<Uint8Array> {
  const count = period.length / SAMPLES_PER_FRAME;
  if (!Number.isInteger(count)) throw new Error('a loop must be a whole number of frames');
  const repeated = new Float32Array(period.length * 4);
  for (let k = 0; k < 4; k++) repeated.set(period, k * period.length);
  const mp3 = await encodeMp3(repeated, encoding);
  return cut(mp3, readFrames(mp3), 2 * count, 3 * count);
}

/** The frame from the middle of a second of encoded silence. */
export async function encodeSilentFrame(encoding: Encoding): Promise<Uint8Array> {
  const mp3 = await encodeMp3(new Float32Array(42 * SAMPLES_PER_FRAME), encoding);
  return cut(mp3, readFrames(mp3), 21, 22);
}

/** Frames `first` up to but not `end` of `mp3`; all are of one size. */
function cut(mp3: Uint8Array, frames: readonly FrameInfo[], first: number, end: number) {
  const size = frames[0]?.bytes ?? 0;
  return mp3.slice(first * size, end * size);
}
