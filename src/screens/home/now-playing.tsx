// The way back to a routine that plays on while someone looks around.
import { useComputed } from '@preact/signals';
import { Icon } from '../../components/icon';
import { calledAs } from '../../kept/called';
import { allWords } from '../../language/words';
import { hasSession } from '../../player/machine';
import type { Player } from '../../player/player';
import { mayShrink, minutesLeft } from '../../routine/moment';
import css from './below.module.css';

/** Shows what plays and how long it still does. */
export function NowPlaying({ player }: { player: Player }) {
  // Apart from what is left of it: the name is looked up among all favourites.
  const name = useComputed(() => {
    const state = player.state.value;
    if (!hasSession(state)) return '';
    const { spec, settings } = state.request.routine;
    return calledAs(spec, settings);
  });
  const says = useComputed(() => {
    const { below, home } = allWords();
    const state = player.state.value;
    const moment = player.moment.value;
    if (!moment || !hasSession(state)) return home.backToIt;
    if (player.help.value) return below.backToHelp;
    const isMost = mayShrink(state.timeline, moment.stepIndex);
    const tell = isMost ? below.nowPlayingAtMost : below.nowPlaying;
    return tell(name.value, minutesLeft(moment));
  });
  return (
    <a class={css.nowPlaying} href="#/playing">
      <span>{says}</span>
      <Icon name="forward" size={20} />
    </a>
  );
}
