// The first screen: what was under way, what people want most, and a routine for the moment, all in
// sight; what lies below comes right behind it. One tap and the voice begins.

import { useEffect } from 'preact/hooks';
import { GROUPS } from '../../catalogue/model';
import { IconLink } from '../../components/button';
import { Mark } from '../../components/mark';
import { Heading, type Place, Screen } from '../../components/screen';
import { readAllLastSettings } from '../../kept/last-settings';
import { words } from '../../language/words';
import { inGroup } from '../../practices/offered';
import { player, underWay } from '../../state/playing';
import { FindLink } from './find-link';
import css from './home.module.css';
import { below, loadBelow } from './load';
import { Now } from './now';
import { Tile } from './tile';

/** Whoever comes back finds it as they left it. */
const place: Place = { scrolled: 0 };

/** What someone sees on opening the app. */
export function Home() {
  const { common, home, titles } = words();
  useEffect(() => {
    void readAllLastSettings();
    // Without its files the first screen does without it; it is asked for again the next time.
    void loadBelow().catch(() => undefined);
  }, []);
  const lower = below.value;
  return (
    <Screen
      title={titles.home}
      place={place}
      bar={
        <>
          <span class={css.brand}>
            <Mark size={28} />
            {common.app}
          </span>
          <span class={css.ways}>
            <IconLink label={common.help} icon="help" href="#/help" />
            <IconLink label={common.settings} icon="settings" href="#/settings" />
          </span>
        </>
      }
      foot={
        player.value &&
        underWay.value &&
        (lower ? (
          <lower.NowPlaying player={player.value} />
        ) : (
          <a href="#/playing">{home.backToIt}</a>
        ))
      }
    >
      <div class={css.page}>
        <div class={css.top}>
          <Heading>{home.heading}</Heading>
          <Now />
        </div>
        <ul class={css.tiles}>
          {inGroup(GROUPS[0]).map((practice) => (
            <Tile key={practice} practice={practice} loading="eager" />
          ))}
        </ul>
        <FindLink />
        {lower && <lower.Below />}
      </div>
    </Screen>
  );
}
