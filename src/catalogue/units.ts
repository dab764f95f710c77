// The units that signatures speak in. Aliased by brand, so that frames never pass for seconds.

/** A length or a position in time, in seconds. */
export type Seconds = number & { readonly unit?: 'seconds' };

/** A whole number of MPEG-2 Layer III frames at 24 kHz: 576 samples, 24 ms each. */
export type Frames = number & { readonly unit: 'frames' };

/** Samples in one frame: MPEG-2 Layer III carries 576 (ISO/IEC 13818-3, 2.4.3.4). */
export const SAMPLES_PER_FRAME = 576;

/** Samples in one second of every clip and track. */
export const SAMPLE_RATE = 24_000;

const FRAMES_PER_SECOND = SAMPLE_RATE / SAMPLES_PER_FRAME;

/** Takes a whole number as frames. Throws RangeError when it is not whole and at least 0. */
export function frames(count: number): Frames {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is not a frame count`);
  return count as Frames;
}

/** The frame nearest to `seconds`. */
export function toFrames(seconds: Seconds): Frames {
  return frames(Math.round(seconds * FRAMES_PER_SECOND));
}

/** `count` frames in seconds; whole where it is whole, since whoever rounds it up would be a second off. */
export function toSeconds(count: Frames): Seconds {
  return (count * SAMPLES_PER_FRAME) / SAMPLE_RATE;
}
