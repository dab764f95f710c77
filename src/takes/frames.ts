// What a take's frames must be to stand anywhere in a track: each by itself, all of one size. Pure.
import { FRAME_BYTES } from './take';

/**
 * The header that all frames of a track have (MPEG-2 Layer III, 24 kHz mono, 32 kbit/s), and behind it that it
 * draws on nothing before it: `main_data_begin` of 0, as there is without a bit reservoir (13818-3, 2.4.2).
 */
const START = [0xff, 0xf3, 0x44, 0xc4, 0x00] as const;

/** Whether `bytes` are such frames, one or more, and nothing else. */
export function areJoinable(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.length % FRAME_BYTES !== 0) return false;
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
    if (START.some((byte, k) => bytes[at + k] !== byte)) return false;
  }
  return true;
}

/** Whether the frame that begins at `at` holds no spectrum at all: it adds nothing but silence. */
export function isEmpty(bytes: Uint8Array, at: number): boolean {
  // Behind 8 bits of main_data_begin and a private one: part2_3_length, 12 bits.
  const [a = 0, b = 0] = bytes.subarray(at + 5, at + 7);
  return ((a & 0x7f) << 5) + (b >> 3) === 0;
}

/** Every run of empty frames in `bytes`: first frame and frames of each. */
export function silencesIn(bytes: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let frame = 0; frame < bytes.length / FRAME_BYTES; frame++) {
    if (!isEmpty(bytes, frame * FRAME_BYTES)) continue;
    const [start = 0, count = 0] = found.slice(-2);
    if (found.length > 0 && start + count === frame) found[found.length - 1] = count + 1;
    else found.push(frame, 1);
  }
  return found;
}
