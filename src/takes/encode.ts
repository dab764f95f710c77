// From samples to frames that stand by themselves, as audio/encode.ts makes those of the voices. Pure.
//
// LAME, in JavaScript: the page's policy allows no WebAssembly, and of the encoders that are WebAssembly none
// lets its bit reservoir be switched off. This one has none (docs/decisions/0029).
import { Mp3Encoder } from '@breezystack/lamejs';
import { SAMPLE_RATE, SAMPLES_PER_FRAME } from '../catalogue/units';
import { areJoinable, isEmpty } from './frames';
import { FRAME_BYTES } from './take';

/** Zeros around a clip: room for the encoder's delay, and for the frames to cut at. */
const MARGIN = 4 * SAMPLES_PER_FRAME;

/**
 * What to ask for to be given 32 kbit/s at 24 kHz: for 32 itself it would choose another rate, since it keeps
 * less of what is high. In the middle between 32 and 40 it takes the frames of the one and the width of the other.
 */
const KBITS = 36;

/** Sixteen bits to a sample. */
const FULL = 32_767;

/**
 * `samples` (24 kHz, mono, full scale at 1) as whole frames, with one empty frame before the sound and two behind
 * it: so a clip sounds the same wherever it stands. Throws RangeError where there is no sound, or where what comes
 * out cannot be joined.
 */
export function encoded(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const padded = new Int16Array(
    Math.ceil((samples.length + 2 * MARGIN) / SAMPLES_PER_FRAME) * SAMPLES_PER_FRAME,
  );
  for (const [n, sample] of samples.entries()) {
    padded[MARGIN + n] = Math.round(Math.max(-1, Math.min(1, sample)) * FULL);
  }
  const stream = streamOf(padded);
  if (!areJoinable(stream)) throw new RangeError('the encoder made frames of another kind');
  const count = stream.length / FRAME_BYTES;
  const sounds = Array.from({ length: count }, (_, k) => !isEmpty(stream, k * FRAME_BYTES));
  const first = sounds.indexOf(true) - 1;
  const last = sounds.lastIndexOf(true) + 2;
  if (first < 0 || last >= count) throw new RangeError('a clip needs an empty frame at each end');
  return stream.slice(first * FRAME_BYTES, (last + 1) * FRAME_BYTES);
}

function streamOf(samples: Int16Array): Uint8Array {
  const encoder = new Mp3Encoder(1, SAMPLE_RATE, KBITS);
  const parts = [];
  for (let at = 0; at < samples.length; at += SAMPLES_PER_FRAME) {
    parts.push(encoder.encodeBuffer(samples.subarray(at, at + SAMPLES_PER_FRAME)));
  }
  parts.push(encoder.flush());
  const stream = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    stream.set(part, at);
    at += part.length;
  }
  return stream;
}
