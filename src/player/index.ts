// The player as the app has it: every part real.
import { createBed } from './bed';
import { connectMediaSession, type LockScreenWords } from './media-session';
import { createPlayer, type Player } from './player';
import { timersOfPage } from './timers';
import { createTrackElement } from './track-element';
import { createTracks, type Recordings } from './tracks';

/**
 * Creates the app's player, and shows it on the lock screen with `words` as they are at the time. It brings
 * `recordings` into memory at once. Call it once.
 */
export function createAppPlayer(words: () => LockScreenWords, recordings: Recordings): Player {
  void recordings.ready();
  const element = createTrackElement(new Audio(), timersOfPage);
  const player = createPlayer(element, createTracks(recordings), createBed());
  connectMediaSession(player, words);
  addEventListener('online', player.fetchAnew);
  return player;
}
