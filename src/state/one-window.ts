// Two windows never play at once: one holds the turn from a routine's start to its finish or stop,
// also while it is paused, so that its play button is never in vain.
import { effect, signal } from '@preact/signals';
import { createTurn } from '../device/turn';

const turn = createTurn();

/** Whether another window has a routine under way. */
export const underWayElsewhere = turn.elsewhere;

/** Someone wanted to start here while another window has a routine under way. */
export const playsElsewhere = signal(false);

/**
 * Whether a routine may start here. Answers at once when nothing is known to play elsewhere, so
 * that a tap can sound from within itself.
 */
export function mayStart(): true | Promise<boolean> {
  playsElsewhere.value = false;
  if (!turn.elsewhere.peek()) return true;
  return turn.refresh().then(() => {
    playsElsewhere.value = turn.elsewhere.peek();
    return !playsElsewhere.value;
  });
}

/** Whether a routine may be shown here, asked of the browser anew. */
export async function mayShow(): Promise<boolean> {
  await turn.refresh();
  return !turn.elsewhere.peek();
}

/** Holds the turn while `underWay`; calls `stop` where another window was quicker. */
export function holdTurnWhile(underWay: () => boolean, stop: () => void): void {
  effect(() => {
    if (!underWay()) return turn.leave();
    turn.take(() => {
      playsElsewhere.value = true;
      stop();
    });
  });
  // Once the other window is done there is nothing left to say.
  effect(() => {
    if (!turn.elsewhere.value) playsElsewhere.value = false;
  });
}
