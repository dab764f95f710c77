// The first screen: what was under way, favourites, a routine for the moment, then all there is. One
// tap and the voice begins.

import { useEffect } from 'preact/hooks';
import { IconLink } from '../../components/button';
import { Heading, type Place, Screen } from '../../components/screen';
import { allLastSettings, readAllLastSettings } from '../../kept/last-settings';
import { inChosenVoice } from '../../kept/voice';
import { words } from '../../language/words';
import { PRACTICE_SPECS, READY_SPECS } from '../../routine/built-in';
import { DEFAULT_SETTINGS, type Settings } from '../../routine/settings';
import type { RoutineSpec } from '../../routine/spec';
import { player } from '../../state/playing';
import { CarryOn } from './carry-on';
import { Favourites } from './favourites';
import css from './home.module.css';
import { LookLink } from './look-link';
import { NowPlaying } from './now-playing';
import { StartCard } from './start-card';
import { InstallHint, OfflineReady, Status } from './status';

/** Whoever comes back finds it as they left it. */
const place: Place = { scrolled: 0 };

/** What someone sees on opening the app. */
export function Home() {
  const { common, home, titles } = words();
  useEffect(() => void readAllLastSettings(), []);
  return (
    <Screen
      title={titles.home}
      place={place}
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
      <LookLink href="#/find" title={home.find.title} hint={home.find.summary} emblem="made" />
      <Routines heading={home.ready} specs={READY_SPECS} size="small" />
      <Routines heading={home.practices} specs={PRACTICE_SPECS} size="large" />
      <div class={css.links}>
        <LookLink href="#/comfort" title={home.comfort} hint={home.comfortHint} />
        <LookLink href="#/why" title={home.why} hint={home.whyHint} />
      </div>
      <div class={css.footnote}>
        <InstallHint />
        <OfflineReady />
        <p>{home.footer}</p>
      </div>
    </Screen>
  );
}

interface RoutinesProps {
  readonly heading: string;
  readonly specs: readonly RoutineSpec[];
  readonly size: 'small' | 'large';
}

function Routines({ heading, specs, size }: RoutinesProps) {
  return (
    <section aria-label={heading}>
      <h2 class={css.sectionHeading}>{heading}</h2>
      <ul class={size === 'small' ? css.smallCards : css.cards}>
        {specs.map((spec) => (
          <li key={spec.id}>
            <StartCard spec={spec} settings={settingsFor(spec)} size={size} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each card starts as it was last played, in the voice that is chosen now. */
function settingsFor({ id }: RoutineSpec): Settings {
  return inChosenVoice(allLastSettings.value.get(id) ?? DEFAULT_SETTINGS);
}
