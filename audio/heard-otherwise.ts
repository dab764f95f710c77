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
