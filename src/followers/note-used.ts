// Notes what is played, so that it is one tap away the next time.
import { computed, effect, untracked } from '@preact/signals';
import { noteFavouriteStart } from '../kept/favourites';
import { keepLastUsed } from '../kept/last-used';
import { player } from '../state/playing';

/** Notes whatever plays from now on. Call it once. */
export function noteUsed(): void {
  const request = computed(() => {
    const state = player.value?.state.value;
    return state && 'request' in state ? state.request : undefined;
  });
  const played = computed(() => request.value?.routine);
  effect(() => {
    if (!played.value) return;
    const { spec, settings } = played.value;
    keepLastUsed({ spec, settings });
    // By the voice that it was kept with, whoever speaks.
    const voice = request.peek()?.asked ?? settings.voice;
    untracked(() => noteFavouriteStart(spec, { ...settings, voice }));
  });
}
