// The screen stays on while someone watches a routine play, and only then: with the phone face down
// or another screen shown, the battery matters more.
import { effect } from '@preact/signals';
import { createScreenWake } from '../device/wake-lock';
import { player } from '../state/playing';
import { route } from '../state/route';

/** Keeps the screen on whenever the player's screen shows a routine that plays. */
export function keepScreenOnWhilePlaying(): void {
  const wake = createScreenWake();
  effect(() => {
    const kind = player.value?.state.value.kind;
    const playing = kind === 'playing' || kind === 'resting';
    if (playing && route.value.screen === 'playing') wake.keep();
    else wake.release();
  });
}
