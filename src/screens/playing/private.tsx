// For whoever needs it without anyone hearing: thoughts of self-harm are not asked about aloud.
import { Button } from '../../components/button';
import { allWords } from '../../language/words';
import type { Player } from '../../player/player';
import { openAside } from '../../state/aside';
import { Cloud } from '../aside/cloud';
import css from './deck.module.css';

/** A button that says nothing to whoever looks over a shoulder; behind it is the quiet page. */
export function Private({ player }: { player: Player }) {
  const { choosing: words } = allWords();
  return player.offers.value ? (
    <Button onPress={() => openAside('low')}>
      <span class={css.private}>
        <Cloud size={20} />
        <span class={css.word}>{words.private}</span>
      </span>
    </Button>
  ) : null;
}
