// Kept routines, each one tap away.

import { settingsInWords } from '#words/common';
import { home } from '#words/home';
import { glanceAt } from '../../content/glance';
import { minutesOf, partsOf } from '../../routine/choice';
import { comfort } from '../../state/comfort';
import { startRoutine } from '../../state/playing';
import { type Favourite, favourites } from '../../state/saved';
import css from './home.module.css';

/** Nothing, until something is kept. */
export function Favourites() {
  const kept = favourites.value ?? [];
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="favourites">
      <h2 id="favourites" class={css.sectionHeading}>
        {home.favourites}
      </h2>
      <ul class={css.favourites}>
        {kept.map((favourite) => (
          <li key={favourite.id}>
            <FavouriteButton favourite={favourite} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FavouriteButton({ favourite: { choice, settings } }: { favourite: Favourite }) {
  const minutes = minutesOf(partsOf(choice, settings, comfort.value));
  return (
    <button
      type="button"
      class={css.favourite}
      onClick={() => void startRoutine({ choice, settings })}
    >
      <span class={css.favouriteTitle}>
        <span class="visually-hidden">{home.start} </span>
        {glanceAt(choice).title}
      </span>
      <span class={css.meta}>{settingsInWords(settings, minutes)}</span>
    </button>
  );
}
