// Lines that the ear hears otherwise than they are written, and that stand all the same: each with the
// reason. Each stands only for what was heard then: if the clip is heard in yet another way, it is
// listed again. No red flag, question, amount or instruction of the check may be among them.
import type { CueId } from '../src/catalogue/cue-id';
import type { VoiceId } from '../src/catalogue/voices';

export interface HeardOtherwise {
  readonly voice: VoiceId;
  readonly id: CueId;
  readonly heard: string;
  /** Why it stands all the same. */
  readonly why: string;
}

export const HEARD_OTHERWISE: readonly HeardOtherwise[] = [];

/**
 * A line that `retry` spoke in all its ways, and in none of them was heard better: the ear takes one
 * word for its like, and what is meant is lost in none.
 */
function one(voice: VoiceId, id: CueId, heard: string): HeardOtherwise {
  return { voice, id, heard, why: 'spoken in every way there is, and heard no better in any' };
}

// Nothing is listed until the ear has heard the newest takes; the list begins with this.
void one;
