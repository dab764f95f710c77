// Who listens.
import { ear } from '../kept/listening';
import { createOwnEar } from './own-ear/own-ear';
import type { Recogniser } from './recogniser';
import { createSpeechRecogniser } from './web-speech';

/** The recogniser that someone chose, where it can listen. */
export async function chosenEar(): Promise<Recogniser> {
  const own = createOwnEar();
  const browsers = createSpeechRecogniser();
  const [canOwn, canBrowsers] = await Promise.all([own.availability(), browsers.availability()]);
  if (canOwn !== 'ready') return browsers;
  return ear.peek() === 'browser' && canBrowsers === 'ready' ? browsers : own;
}
