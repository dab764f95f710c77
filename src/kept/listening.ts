// How someone likes to be listened to.
import { choiceOf } from '../storage/checks';
import { createPreference } from './preference';

/** Afterglow's own ear, or the browser's where that hears on the device. */
export const EARS = ['own', 'browser'] as const;

/** How easily Afterglow's own ear takes something for a word. */
export const KEENNESS = ['keen', 'measured', 'strict'] as const;

/** When the microphone is open: as suits what sound comes out of, all the time, or at questions only. */
export const LISTEN_TIMES = ['as-suits', 'always', 'at-questions'] as const;

/** Who listens, where both can. */
export const ear = createPreference('ear', choiceOf(EARS), 'own');

/** In a room that is loud or a voice that is low, another choice may serve better than what was measured. */
export const keenness = createPreference('keenness', choiceOf(KEENNESS), 'measured');

/** When it listens. `as-suits`: at questions only where earbuds would sound like a telephone meanwhile. */
export const listenTime = createPreference('listenTime', choiceOf(LISTEN_TIMES), 'as-suits');

/** Reads all three. Never rejects, may never answer. */
export async function readListening(): Promise<void> {
  await Promise.all([ear.read(), keenness.read(), listenTime.read()]);
}
