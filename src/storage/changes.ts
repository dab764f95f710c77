// One change, all windows: each tells the others what it has changed. They read it themselves: what
// was kept goes through no message.
import type { PreferenceName } from './schema';

/** What can change: a store of its own, or a preference. */
export type Kept = 'drafts' | 'favourites' | 'plans' | 'resume' | 'takes' | PreferenceName;

const NAME = 'afterglow-kept';

/** This window's end; undefined where the browser has no channels, or forbids them. */
const channel = openChannel();

/** Tells all other windows that `kept` is not what it was. */
export function tellOthers(kept: Kept): void {
  channel?.postMessage(kept);
}

/** Calls `use` with whatever another window has changed. Call it once. */
export function onChangeElsewhere(use: (kept: string) => void): void {
  channel?.addEventListener('message', ({ data }) => use(String(data)));
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(NAME);
  } catch {
    return undefined;
  }
}
