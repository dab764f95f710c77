// Which lines are spoken in other ways, and which of these is right.
import type { VoiceId } from '../src/catalogue/voices';
import type { AttemptsFile } from './attempts';
import { EARS } from './ear';
import type { HeardOtherwise } from './heard-otherwise';
import type { Line } from './lines';
import { OTHER_ATTEMPTS } from './neural';
import { inParallel } from './process';
import { asHeard, faultsOf, type HeardLine, isAccepted } from './report';

/** Of what was `heard` of `voice`, what has a fault and is not `accepted`; each text once. */
export function faultyOf(
  voice: VoiceId,
  heard: readonly HeardLine[],
  accepted: readonly HeardOtherwise[],
): readonly HeardLine[] {
  const faulty = heard.filter((each) => faultsOf(each) > 0 && !isAccepted(voice, each, accepted));
  const texts = faulty.map(({ line }) => line.text);
  return faulty.filter(({ line }, index) => texts.indexOf(line.text) === index);
}

/**
 * Finds an attempt for each of the `faulty` lines of `voice`, and notes each as soon as it is known;
 * `spoken` says a line at an attempt, and listens. Throws what `spoken` throws.
 */
export async function putRight(
  voice: VoiceId,
  faulty: readonly HeardLine[],
  spoken: (line: Line, attempt: number) => Promise<HeardLine>,
  attempts: AttemptsFile,
): Promise<void> {
  await inParallel(faulty, EARS, async ({ line }) => {
    const { attempt, heard, faults } = await bestOf((attempt) => spoken(line, attempt));
    const outcome = faults === 0 ? 'right' : `${faults} wrong`;
    console.log(`${voice}, attempt ${attempt}, ${outcome}\n${asHeard(heard)}`);
    await attempts.note(voice, line.text, attempt);
  });
}

/** The first attempt that has no fault; where all have, that with the fewest. */
async function bestOf(spoken: (attempt: number) => Promise<HeardLine>) {
  const at = async (attempt: number) => {
    const heard = await spoken(attempt);
    return { attempt, heard, faults: faultsOf(heard) };
  };
  let best = await at(0);
  for (const attempt of OTHER_ATTEMPTS) {
    if (best.faults === 0) break;
    const next = await at(attempt);
    if (next.faults < best.faults) best = next;
  }
  return best;
}
