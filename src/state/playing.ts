// The one player, once it is there, and what stands in the way of it.
import { computed, signal } from '@preact/signals';
import type { Request } from '../player/machine';
import type { Player } from '../player/player';
import type { ResolvedRoutine } from '../routine/resolve';
import { inUseWhile } from './in-use';
import { route } from './route';

/** The player, once it is there. */
export const player = signal<Player | undefined>(undefined);

/** Whether a routine is under way, so that nothing may reload or update. */
export const underWay = computed(() => player.value?.underWay.value ?? false);
inUseWhile(() => underWay.value);

/** Why the player itself could not be brought in. */
export const playerMissing = signal(false);

/** What someone wants to start while `now` is under way: asked about before it is replaced. */
interface Replacing {
  readonly request: Request;
  readonly now: ResolvedRoutine;
}

/** The question whether to replace what is under way, for as long as it is asked. */
export const replacing = signal<Replacing | undefined>(undefined);

/** Leaves what is under way as it is. */
export function keepPlaying(): void {
  replacing.value = undefined;
}

// Whoever goes elsewhere has answered.
route.subscribe(keepPlaying);
