// What someone has refused in another window while it is under way here.
import { computed } from '@preact/signals';
import { comfort, comfortInDoubt } from '../kept/comfort';
import { player } from './playing';

/**
 * Whether the routine under way holds something that has been refused since it began. It goes on: it
 * cannot be cut without losing the place, and whoever is in it can skip or stop.
 */
export const refusedMeanwhile = computed(() => {
  const here = player.value;
  if (!here?.underWay.value || comfortInDoubt.value) return false;
  const state = here.state.value;
  if (!('request' in state)) return false;
  const { parts, comfort: then } = state.request.routine;
  return parts.some(
    ({ content }) =>
      content.kind === 'practice' &&
      comfort.value[content.practice] === 'no' &&
      then[content.practice] !== 'no',
  );
});
