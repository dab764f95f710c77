// Who listens.
import type { Recogniser } from './recogniser';
import { createSpeechRecogniser } from './web-speech';

/** The recogniser that someone chose, where it can listen. */
export async function chosenEar(): Promise<Recogniser> {
  return createSpeechRecogniser();
}
