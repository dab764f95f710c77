// ffmpeg, for the two things we leave to it: reading any recording, and encoding MPEG Layer III.
import { SAMPLE_RATE } from '../src/catalogue/units';
import type { Encoding } from './mastering-settings';
import { run } from './process';

const MISSING =
  'ffmpeg is missing: install it (on Debian: apt install ffmpeg), then run this again.';
const RAW = ['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', '1'];

/** The samples of the audio file at `path`, mixed to mono and brought to 24 kHz. */
export async function readAudio(path: string): Promise<Float32Array> {
  const args = ['-v', 'error', '-i', path, ...RAW, '-'];
  const bytes = await run('ffmpeg', args, { missing: MISSING });
  return new Float32Array(bytes.buffer, 0, bytes.length >> 2);
}

/**
 * `samples` as MPEG-2 Layer III of a constant bit rate. No frame draws on another's
 * bytes (no reservoir), and there is no header frame, so frames can be cut and joined freely.
 */
export function encodeMp3(samples: Float32Array, { kbits, cutoff }: Encoding): Promise<Uint8Array> {
  const bare = ['-reservoir', '0', '-write_xing', '0', '-id3v2_version', '0'];
  // Level 0 is the encoder's most careful search.
  const quality = ['-b:a', `${kbits}k`, '-cutoff', String(cutoff), '-compression_level', '0'];
  const args = [
    '-v',
    'error',
    ...RAW,
    '-i',
    '-',
    '-c:a',
    'libmp3lame',
    ...quality,
    ...bare,
    '-f',
    'mp3',
    '-',
  ];
  const input = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  return run('ffmpeg', args, { input, missing: MISSING });
}
