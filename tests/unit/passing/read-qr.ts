// What a camera would make of a QR code, by a reader that shares nothing with what has drawn it.
import decodeQR from 'qr/decode.js';
import type { Squares } from '../../../src/passing/qr';

/** Pixels for each square. */
const SCALE = 4;

/** The text in `squares`. Throws where there is none. */
export function readQr(squares: Squares): string {
  const size = squares.length * SCALE;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!squares[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)]) continue;
      data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return decodeQR({ width: size, height: size, data });
}
