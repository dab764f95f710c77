// Keeps the place of what plays, for as long as the app is open.
import { effect } from '@preact/signals';
import { underWayElsewhere } from '../state/one-window';
import { player } from '../state/playing';
import { forget, keep, readResumePoint } from '../state/resume';
import { readyToKeep } from '../storage/resume';
import { followPlace } from './place-keeper';

/** Keeps the place of whatever plays from now on. Call it once. */
export function keepPlaces(): void {
  effect(() => {
    if (!player.value) return;
    void readyToKeep();
    const keepNow = followPlace(player.value, { keep, forget });
    // A hidden app may be ended without another word.
    document.addEventListener('visibilitychange', () => document.hidden && keepNow());
    addEventListener('pagehide', keepNow);
  });
  // Another window that is done may have left something, or nothing.
  let elsewhere = false;
  effect(() => {
    const before = elsewhere;
    elsewhere = underWayElsewhere.value;
    if (before && !elsewhere) void readResumePoint();
  });
}
