// The word on using Afterglow hands-free is said before the first routine, and then never again.
import { effect } from '@preact/signals';
import { noteHandsFreeHeard } from '../kept/first-time';
import { hasSession } from '../player/machine';
import { player } from '../state/playing';

/** Notes that it was heard, or skipped, once the routine behind it has begun. */
export function notePrelude(): void {
  effect(() => {
    const state = player.value?.state.value;
    const beyond = (player.value?.stepIndex.value ?? 0) > 0;
    if (state && beyond && hasSession(state) && state.request.prelude) noteHandsFreeHeard();
  });
}
