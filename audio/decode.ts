// Decodes what we encoded, to check it: the same decoder for rendering and for tests.
import { MPEGDecoder } from 'mpg123-decoder';

export interface Decoded {
  /** Mono, full scale at 1. */
  readonly samples: Float32Array;
  /** In hertz. */
  readonly sampleRate: number;
}

/**
 * The samples of `mp3`: exactly 576 for each frame, nothing trimmed. The decoder's filters delay
 * what they give by 528 + 1 samples (22 ms), so a sound that an encoder was given at sample n
 * comes out a little after n, and the last frame's end would come with a frame that follows it.
 * The delay is the same for every clip and track, so differences of times are exact.
 * Rejects on any error in the stream.
 */
export async function decode(mp3: Uint8Array): Promise<Decoded> {
  // One decoder for each call: a decoder starts from silence only when it is new or reset.
  const decoder = new MPEGDecoder({ enableGapless: false });
  await decoder.ready;
  const { channelData, sampleRate, errors } = decoder.decode(mp3);
  decoder.free();
  const [problem] = errors;
  if (problem) throw new Error(`frame ${problem.frameNumber}: ${problem.message}`);
  const [samples] = channelData;
  if (!samples) throw new Error('nothing to decode');
  return { samples, sampleRate };
}
