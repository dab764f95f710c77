// What each voice says of itself before anyone chooses it: one line, which it alone speaks.
import { type CueId, cueId, ownerOf } from './cue-id';
import { opening, step } from './plan';
import type { VoiceId } from './voices';

/** A step of no practice, with one line for each voice by its name; also for one that is yet to come. */
export const SAMPLE = step('hello', { seconds: 6 }, [
  opening('ember'),
  opening('rowan'),
  opening('hush'),
]);

/** The line that `voice` says of itself. */
export function sampleId(voice: VoiceId): CueId {
  return cueId({ id: 'sample' }, SAMPLE, { id: voice });
}

/** Whether `voice` speaks the line `id`: all lines but the samples of others. */
export function speaks(voice: VoiceId, id: CueId): boolean {
  return ownerOf(id) !== 'sample' || id === sampleId(voice);
}
