// Kept routines, each one tap away: a few of them, and the way to all others.

import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { glanceAt } from '../../content/glance';
import { settingsInWords } from '../../content/voice';
import { comfort } from '../../kept/comfort';
import { type Favourite, favourites, showMoreFavourites } from '../../kept/favourites';
import { asSpokenHere } from '../../kept/voice';
import { words } from '../../language/words';
import { resolve } from '../../routine/resolve';
import { startRoutine } from '../../state/playing';
import css from './home.module.css';

/** Nothing, until something is kept. */
export function Favourites() {
  const { home } = words();
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
      <h2 id="favourites" class={css.sectionHeading}>
        {home.favourites}
      </h2>
      <ul class={css.favourites} ref={list}>
        {kept.map((favourite) => (
          <li key={favourite.id}>
            <FavouriteButton favourite={favourite} />
          </li>
        ))}
      </ul>
      {favourites.value?.more && (
        <Button look="quiet" onPress={more}>
          {home.moreFavourites}
        </Button>
      )}
    </section>
  );
}

function FavouriteButton({ favourite: { spec, settings } }: { favourite: Favourite }) {
  const { home } = words();
  const routine = resolve(spec, asSpokenHere(settings), comfort.value);
  return (
    <button
      type="button"
      class={css.favourite}
      onClick={() => void startRoutine({ spec, settings })}
    >
      <span class={css.favouriteTitle}>
        <span class="visually-hidden">{home.start} </span>
        {glanceAt(spec).title}
      </span>
      <span class={css.meta}>{settingsInWords(routine.settings, routine.minutes)}</span>
    </button>
  );
}
