// What someone is about to hear goes before what is stored for later.
import { computed, effect } from '@preact/signals';
import { giveWay } from '../device/offline';
import { player } from '../state/playing';

/** The line is asked for anew so often, and given for twice as long, in milliseconds. */
const AGAIN_MS = 5_000;
/** Longer than the first minutes of anything take: by then something is wrong, and storing may mend it. */
const LONGEST_MS = 180_000;

/** Has storing give way while a routine is fetched to be heard. */
export function giveWayToPlaying(): void {
  const fetches = computed(() => player.value?.fetching.value === true);
  effect(() => {
    if (!fetches.value) return;
    const ask = () => giveWay(2 * AGAIN_MS);
    ask();
    const again = setInterval(ask, AGAIN_MS);
    const enough = setTimeout(() => clearInterval(again), LONGEST_MS);
    return () => {
      clearInterval(again);
      clearTimeout(enough);
      giveWay(0);
    };
  });
}
