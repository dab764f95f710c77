// Notes what is played, so that it is one tap away the next time.
import { computed, effect } from '@preact/signals';
import { keepLastUsed } from '../kept/last-used';
import { player } from '../state/playing';

/** Notes whatever plays from now on. Call it once. */
export function noteUsed(): void {
  const played = computed(() => {
    const state = player.value?.state.value;
    return state && 'request' in state ? state.request.routine : undefined;
  });
  effect(() => {
    if (played.value) keepLastUsed({ spec: played.value.spec, settings: played.value.settings });
  });
}
