// Whether someone has heard, once, how to use Afterglow hands-free.
import { signal } from '@preact/signals';
import { setPreference } from '../storage/preferences';
import { followPreference, preference } from './saved';

export const handsFreeHeard = signal(true);

followPreference('handsFreeHeard', (now) => {
  if (now) handsFreeHeard.value = true;
});

/** Reads whether it has been heard. Where nothing can be kept, it is not said each time anew. */
export async function readPrelude(): Promise<void> {
  handsFreeHeard.value = (await preference('handsFreeHeard')) ?? !(await keeps());
}

/** What the next routine begins with. */
export function nextPrelude(): 'hands-free' | undefined {
  return handsFreeHeard.peek() ? undefined : 'hands-free';
}

/** It has been heard now. */
export function noteHandsFreeHeard(): void {
  handsFreeHeard.value = true;
  // Where it cannot be kept, it is said once more some day.
  setPreference('handsFreeHeard', true).catch(() => undefined);
}

/** The notice of the first start has been read by everyone who gets here: is that still known? */
async function keeps(): Promise<boolean> {
  return (await preference('adultNoticeSeen')) === true;
}
