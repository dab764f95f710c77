// The player as the app has it: every part real.
import { createBed } from './bed';
import { createPlayer, type Player } from './player';
import { createTrackElement } from './track-element';
import { createTracks } from './tracks';

/** Creates the app's player. Call it once. */
export function createAppPlayer(): Player {
  return createPlayer(createTrackElement(), createTracks(), createBed());
}
