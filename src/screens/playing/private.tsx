// For whoever needs it without anyone hearing: thoughts of self-harm are not asked about aloud.
import { Button } from '../../components/button';
import { allWords } from '../../language/words';
import type { Player } from '../../player/player';
import { openAside } from '../../state/aside';

/** A button that says nothing to whoever looks over a shoulder; behind it is the quiet page. */
export function Private({ player }: { player: Player }) {
  const { choosing: words } = allWords();
  return player.offers.value ? (
    <Button onPress={() => openAside('low')}>{words.private}</Button>
  ) : null;
}
