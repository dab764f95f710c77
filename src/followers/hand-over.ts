// What plays here stops where another window is to play instead: on a tap there, and never on its own.
import { whenTurnIsWanted } from '../device/ask-for-turn';
import { playsElsewhere } from '../state/one-window';
import { player } from '../state/playing';

/** Lets go of the turn when it is wanted, and says here where it went; but not while someone is sent to help. */
export function handOverWhenWanted(): void {
  whenTurnIsWanted(() => {
    const here = player.peek();
    if (!here?.underWay.peek() || here.help.peek()) return;
    here.stop();
    playsElsewhere.value = true;
  });
}
