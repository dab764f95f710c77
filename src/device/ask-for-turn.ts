// Asking the window that has the turn to sound for it, and being asked.
import { openChannel, SOUND } from './turn';

const NAME = `${SOUND}-wanted`;

/** Calls `give` whenever another window wants the turn. For the life of the page. */
export function whenTurnIsWanted(give: () => void): void {
  openChannel(NAME)?.addEventListener('message', give);
}

/**
 * Asks for the turn. Whether it is free now, for whoever takes it first; false where the other window has not let
 * go within `patience` milliseconds, since it may not, or hangs. Nothing is taken from it.
 */
export async function askForTurn(patience: number): Promise<boolean> {
  const channel = openChannel(NAME);
  channel?.postMessage('wanted');
  channel?.close();
  const signal = AbortSignal.timeout(patience);
  // Let go again at once: a start takes it for itself.
  return navigator.locks.request(SOUND, { signal }, () => true).catch(() => false);
}
