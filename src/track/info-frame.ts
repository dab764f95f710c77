// A frame before the first that tells players how long a file is, who would otherwise guess. It is silent for those
// that do not know it, and others do not play it.
import { FRAME_BYTES } from './frame-start';

/** The header of every frame of a track (see ./frame-start). */
const HEADER = [0xff, 0xf3, 0x44, 0xc4] as const;

/** Behind the header and what a frame of one channel at 24 kHz says of its sides. */
const AT = 4 + 9;

/** The number of frames and of bytes are told, and nothing else. */
const TELLS = 3;

/** The frame for a file of `frames` further frames. `Info`: all of them are as large. */
export function infoFrame(frames: number): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(FRAME_BYTES);
  frame.set(HEADER);
  frame.set([0x49, 0x6e, 0x66, 0x6f], AT);
  const view = new DataView(frame.buffer);
  view.setUint32(AT + 4, TELLS);
  view.setUint32(AT + 8, frames);
  view.setUint32(AT + 12, (frames + 1) * FRAME_BYTES);
  return frame;
}
