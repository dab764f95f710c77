// New steps and the end are felt, for those who switched that on.
import { effect } from '@preact/signals';
import { nudge } from '../device/vibration';
import { vibration } from '../kept/switches';
import { player } from '../state/playing';

/** Nudges as the routine goes on. */
export function vibrateAtSteps(): void {
  let last: number | undefined;
  effect(() => {
    const step = player.value?.stepIndex.value;
    const sounds = player.value?.state.value.kind === 'playing';
    // The first step comes with the tap itself, and a step chosen while paused is seen.
    if (sounds && last !== undefined && step !== undefined && step !== last) nudgeIfWanted('step');
    last = step;
  });
  effect(() => {
    if (player.value?.state.value.kind === 'finished') nudgeIfWanted('end');
  });
  void vibration.read();
}

function nudgeIfWanted(meaning: 'step' | 'end'): void {
  if (vibration.peek()) nudge(meaning);
}
