// The first screen: what was under way, favourites, then the routines. One tap and the voice begins.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CARDS, type Card } from '../../catalogue/cards';
import { IconLink } from '../../components/button';
import { Heading, Screen } from '../../components/screen';
import { common, settingsInWords, titles } from '../../locale/en/common';
import { home } from '../../locale/en/home';
import { DEFAULT_SETTINGS, type Settings } from '../../routine/settings';
import { player, startRoutine } from '../../state/playing';
import { type Favourite, favourites, lastSettings } from '../../state/saved';
import { CarryOn } from './carry-on';
import css from './home.module.css';
import { NowPlaying } from './now-playing';
import { StartCard } from './start-card';
import { InstallHint, OfflineReady, Status } from './status';

/** What someone sees on opening the app. */
export function Home() {
  const last = useLastSettings();
  return (
    <Screen
      title={titles.home}
      bar={
        <>
          <span class={css.brand}>
            <img src="./icons/favicon.svg" width={28} height={28} alt="" />
            {common.app}
          </span>
          <span>
            <IconLink label={common.help} icon="help" href="#/help" />
            <IconLink label={common.settings} icon="settings" href="#/settings" />
          </span>
        </>
      }
      foot={player.value?.underWay.value ? <NowPlaying player={player.value} /> : undefined}
    >
      <div>
        <Heading>{home.heading}</Heading>
        <p class={css.lead}>{home.lead}</p>
      </div>
      <CarryOn />
      <Status />
      <Favourites />
      <section aria-label={home.routines}>
        <ul class={css.cards}>
          {CARDS.map((card) => (
            <li key={card.id}>
              <StartCard card={card} settings={last(card)} />
            </li>
          ))}
        </ul>
      </section>
      <div class={css.footnote}>
        <InstallHint />
        <OfflineReady />
        <p>{home.footer}</p>
      </div>
    </Screen>
  );
}

function Favourites() {
  const known = (favourites.value ?? []).flatMap((favourite) => {
    const card = CARDS.find(({ id }) => id === favourite.practice);
    return card ? [{ favourite, card }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="favourites">
      <h2 id="favourites" class={css.sectionHeading}>
        {home.favourites}
      </h2>
      <ul class={css.favourites}>
        {known.map(({ favourite, card }) => (
          <li key={favourite.id}>
            <FavouriteButton favourite={favourite} card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FavouriteButton({ favourite, card }: { favourite: Favourite; card: Card }) {
  const { practice, settings } = favourite;
  const words = settingsInWords(settings, card);
  return (
    <button
      type="button"
      class={css.favourite}
      onClick={() => void startRoutine({ practice, settings })}
    >
      <span class={css.favouriteTitle}>
        <span class="visually-hidden">{home.start} </span>
        {card.title}
      </span>
      <span class={css.meta}>{words}</span>
    </button>
  );
}

/** Each card starts as it was last played. */
function useLastSettings(): (card: Card) => Settings {
  const known = useSignal<Partial<Record<Card['id'], Settings>>>({});
  useEffect(() => {
    void Promise.all(CARDS.map(async ({ id }) => [id, await lastSettings(id)] as const)).then(
      (all) => {
        known.value = Object.fromEntries(all);
      },
    );
  }, [known]);
  return (card) => known.value[card.id] ?? DEFAULT_SETTINGS;
}
