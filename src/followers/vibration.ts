// Vibration at a new step and at the end, for those who switched it on: a phone that buzzes on its
// own would startle.
import { effect, signal } from '@preact/signals';
import { nudge } from '../device/vibration';
import { followPreference, keepPreference } from '../kept/saved';
import { player } from '../state/playing';

/** Whether new steps and the end are felt. Off until someone switches it on. */
export const vibrates = signal(false);

const kept = followPreference('vibration', (on) => {
  vibrates.value = on ?? false;
});

/** Keeps the choice. */
export function chooseVibration(on: boolean): void {
  vibrates.value = on;
  void keepPreference('vibration', on);
}

/** Nudges as the routine goes on. */
export async function feelSteps(): Promise<void> {
  let felt: number | undefined;
  effect(() => {
    const step = player.value?.stepIndex.value;
    const sounds = player.value?.state.value.kind === 'playing';
    // The first step comes with the tap itself, and a step chosen while paused is seen.
    if (sounds && felt !== undefined && step !== undefined && step !== felt) feel('step');
    felt = step;
  });
  effect(() => {
    if (player.value?.state.value.kind === 'finished') feel('end');
  });
  await kept.read();
}

function feel(meaning: 'step' | 'end'): void {
  if (vibrates.peek()) nudge(meaning);
}
