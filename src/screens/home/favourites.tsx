// Kept routines, each one tap away: a few of them, and the way to all others.

import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { nameOf } from '../../content/glance';
import { settingsInWords } from '../../content/voice';
import { comfort } from '../../kept/comfort';
import { type Favourite, favourites, showMoreFavourites } from '../../kept/favourites';
import { asSpokenHere, voice } from '../../kept/voice';
import { allWords } from '../../language/words';
import { emblemOf, hueOf } from '../../routine/keepsake';
import { resolve } from '../../routine/resolve';
import { startRoutine } from '../../state/start';
import css from './below.module.css';
import { Row } from './row';

/** Nothing, until something is kept. */
export function Favourites() {
  const { below, collection } = allWords();
  const kept = favourites.value?.favourites ?? [];
  const list = useRef<HTMLUListElement>(null);
  /** How many there were when more were asked for. */
  const before = useRef(0);
  // The first of those that came: the button may be gone, and the focus with it.
  useEffect(() => {
    if (before.current === 0 || kept.length <= before.current) return;
    list.current?.children[before.current]?.querySelector('button')?.focus();
    before.current = 0;
  }, [kept.length]);
  if (kept.length === 0) return null;
  const more = () => {
    before.current = kept.length;
    void showMoreFavourites();
  };
  return (
    <section aria-labelledby="favourites">
      <h2 id="favourites" class={css.heading}>
        {below.favourites}
      </h2>
      <ul class={css.menu} ref={list}>
        {kept.map((favourite) => (
          <FavouriteRow key={favourite.id} favourite={favourite} />
        ))}
      </ul>
      <a class={css.all} href="#/kept">
        {collection.open} <Icon name="forward" size={20} />
      </a>
      {favourites.value?.more && (
        <Button look="quiet" onPress={more}>
          {below.moreFavourites}
        </Button>
      )}
    </section>
  );
}

function FavouriteRow({ favourite }: { favourite: Favourite }) {
  const { spec, settings } = favourite;
  const routine = resolve(spec, asSpokenHere(settings), comfort.value);
  return (
    <Row
      routine={routine}
      title={nameOf(favourite)}
      coin={{ of: emblemOf(favourite), hue: hueOf(favourite) }}
      meta={settingsInWords(routine.settings, routine.minutes, voice.value.speaks)}
      onPress={() => void startRoutine({ spec, settings })}
    />
  );
}
