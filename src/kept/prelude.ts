// Whether someone has heard, once, how to use Afterglow hands-free.
import { effect, signal } from '@preact/signals';
import { hasSession } from '../player/machine';
import type { Player } from '../player/player';
import { setPreference } from '../storage/preferences';
import { followPreference, preference } from './saved';

const heard = signal(true);

followPreference('handsFreeHeard', (now) => {
  if (now) heard.value = true;
});

/** Reads whether it has been heard. Where nothing can be kept, it is not said each time anew. */
export async function readPrelude(): Promise<void> {
  heard.value = (await preference('handsFreeHeard')) ?? !(await keeps());
}

/** What the next routine begins with. */
export function nextPrelude(): 'hands-free' | undefined {
  return heard.peek() ? undefined : 'hands-free';
}

/** Notes that it was heard, or skipped, once the routine behind it has begun. */
export function notePrelude(player: Player): void {
  effect(() => {
    const state = player.state.value;
    const beyond = (player.stepIndex.value ?? 0) > 0;
    if (!beyond || !hasSession(state) || !state.request.prelude || heard.peek()) return;
    heard.value = true;
    // Where it cannot be kept, it is said once more some day.
    setPreference('handsFreeHeard', true).catch(() => undefined);
  });
}

/** The notice of the first start has been read by everyone who gets here: is that still known? */
async function keeps(): Promise<boolean> {
  return (await preference('adultNoticeSeen')) === true;
}
