// How loud a recording is that came from elsewhere: a file may say anything.
import { SAMPLE_RATE } from '../catalogue/units';
import { loudnessOf } from '../takes/loudness';

/** The loudness of `frames` as they are heard, in LUFS; undefined where they cannot be decoded. */
export async function loudnessIn(frames: Uint8Array<ArrayBuffer>): Promise<number | undefined> {
  try {
    const context = new OfflineAudioContext(1, 1, SAMPLE_RATE);
    // What is decoded is taken away from whoever gives it: hence the copy.
    const sound = await context.decodeAudioData(frames.slice().buffer);
    return loudnessOf(sound.getChannelData(0));
  } catch {
    return undefined;
  }
}
