// Reads MPEG-2 Layer III frames (ISO/IEC 11172-3 and 13818-3), as far as cutting and checking need.

/** What a frame says of itself. */
export interface FrameInfo {
  /** The four header bytes, in hex: the same for every frame of a pack. */
  readonly header: string;
  readonly bytes: number;
  /** How many bytes of earlier frames it draws on; 0 without a bit reservoir. */
  readonly reservoir: number;
  /** It holds no spectrum at all: it adds nothing but silence. */
  readonly empty: boolean;
}

/** Bytes in each frame at 24 kHz: 576 samples in 24 ms of `kbits` kbit/s. Never padded. */
export function frameBytes(kbits: number): number {
  return kbits * 3;
}

/** Every frame of `stream`, from its first byte to its last. Throws on anything else in it. */
export function readFrames(stream: Uint8Array): FrameInfo[] {
  const found: FrameInfo[] = [];
  for (let at = 0; at < stream.length; ) {
    const frame = readFrame(stream.subarray(at));
    if (at + frame.bytes > stream.length) throw new Error(`frame ${found.length} is cut short`);
    found.push(frame);
    at += frame.bytes;
  }
  return found;
}

/** Layer III bit rates of MPEG-2 in kbit/s, by the header's index (13818-3, 2.4.2.3). */
const KBITS = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** MPEG-2 Layer III at 24 kHz, mono, without checksum or padding; all that we make. */
function readFrame(bytes: Uint8Array): FrameInfo {
  const [sync = 0, version = 0, rate = 0, mode = 0, reservoir = 0, a = 0, b = 0] = bytes;
  const kbits = KBITS[rate >> 4] ?? 0;
  const ours = sync === 0xff && version === 0xf3 && (rate & 0x0e) === 0x04 && mode >> 6 === 3;
  if (!ours || kbits === 0) throw new Error('not an MPEG-2 Layer III frame, 24 kHz mono');
  // The side information of one channel: main_data_begin (8 bits), private (1), and for the
  // frame's one granule part2_3_length (12 bits): the size of its scale factors and spectrum.
  const spectrumBits = ((a & 0x7f) << 5) | (b >> 3);
  return {
    header: Buffer.from(bytes.subarray(0, 4)).toString('hex'),
    bytes: frameBytes(kbits),
    reservoir,
    empty: spectrumBits === 0,
  };
}
