// What all frames of a track begin with, and no voice's file holds: a twentieth of what a device would fetch.

/** The bytes of every frame of a track: 24 ms of MPEG-2 Layer III, mono, at 32 kbit/s. */
export const FRAME_BYTES = 96;

/**
 * The header of such a frame, 24 kHz, with no checksum (ISO/IEC 13818-3, 2.4.2.3), and the byte behind it: it needs
 * nothing of the frames before it.
 */
const START = Uint8Array.of(0xff, 0xf3, 0x44, 0xc4, 0x00);

/** The bytes of a frame as a voice's file holds it. */
export const STORED_BYTES = FRAME_BYTES - START.length;

/** The frames in `stored`, each with its start again; what is not a whole frame is left out. */
export function withStarts(stored: Uint8Array): Uint8Array<ArrayBuffer> {
  const count = Math.floor(stored.length / STORED_BYTES);
  const all = new Uint8Array(count * FRAME_BYTES);
  for (let n = 0; n < count; n++) {
    all.set(START, n * FRAME_BYTES);
    const rest = stored.subarray(n * STORED_BYTES, (n + 1) * STORED_BYTES);
    all.set(rest, n * FRAME_BYTES + START.length);
  }
  return all;
}

/** `frames` as a file holds them. Throws RangeError where they are not whole, or one begins otherwise. */
export function withoutStarts(frames: Uint8Array): Uint8Array<ArrayBuffer> {
  const count = frames.length / FRAME_BYTES;
  if (!Number.isInteger(count)) throw new RangeError(`${frames.length} bytes are no whole frames`);
  const stored = new Uint8Array(count * STORED_BYTES);
  for (let n = 0; n < count; n++) {
    const frame = frames.subarray(n * FRAME_BYTES, (n + 1) * FRAME_BYTES);
    if (START.some((byte, at) => frame[at] !== byte))
      throw new RangeError(`frame ${n} begins otherwise`);
    stored.set(frame.subarray(START.length), n * STORED_BYTES);
  }
  return stored;
}
