// Brings the player in, after the first screen has shown.
import { loadAllWords, words } from '../language/words';
import type { Player } from '../player/player';
import { holdTurnWhile } from './one-window';
import { player, playerMissing } from './playing';

let loading: Promise<Player> | undefined;

/** Brings the player in; asking again costs nothing. Rejects where its files cannot be had. */
export function loadPlayer(): Promise<Player> {
  loading ??= Promise.all([import('../player'), import('../kept/takes'), loadAllWords()])
    .then(([{ createAppPlayer }, { recordings }]) => {
      playerMissing.value = false;
      const created = createAppPlayer(() => words().lockScreen, recordings);
      player.value = created;
      holdTurnWhile(() => created.underWay.value, created.stop);
      return created;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
