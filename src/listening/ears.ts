// Who listens.
import { type EARS, ear } from '../kept/listening';
import { createOwnEar } from './own-ear/own-ear';
import type { Recogniser } from './recogniser';
import { createSpeechRecogniser } from './web-speech';

/** Afterglow's own ear, or the browser's. */
export type EarName = (typeof EARS)[number];

/** The one that goes by `name`, whether or not it can listen here. */
export function earOf(name: EarName): Recogniser {
  return name === 'own' ? createOwnEar() : createSpeechRecogniser();
}

/** The recogniser that someone chose, where it can listen. */
export async function chosenEar(): Promise<Recogniser> {
  const own = earOf('own');
  const browsers = earOf('browser');
  const [canOwn, canBrowsers] = await Promise.all([own.availability(), browsers.availability()]);
  if (canOwn !== 'ready') return browsers;
  return ear.peek() === 'browser' && canBrowsers === 'ready' ? browsers : own;
}
