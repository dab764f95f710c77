// A routine's page: what happens in it, how it shall be, and the start.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { practiceBySlug } from '../../catalogue';
import type { Practice } from '../../catalogue/model';
import { Button, IconButton, IconLink } from '../../components/button';
import { Emblem } from '../../components/emblem';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { common, titles } from '../../locale/en/common';
import { routine as words } from '../../locale/en/routine';
import { DEFAULT_SETTINGS, type Settings } from '../../routine/settings';
import type { Timeline } from '../../routine/timeline';
import { loadPlayer, startRoutine } from '../../state/playing';
import { favouriteOf, keepPreference, lastSettings, toggleFavourite } from '../../state/saved';
import { Background } from './background';
import css from './routine.module.css';
import { SettingsForm } from './settings-form';
import { StartLink } from './start-link';
import { Steps } from './steps';

/** The page of the routine called `slug`. */
export function RoutineScreen({ slug }: { slug: string }) {
  const practice = practiceBySlug(slug);
  const back = <IconLink label={common.home} icon="back" href="#/" />;
  if (practice) return <Page practice={practice} />;
  return (
    <Screen title={titles.routine} bar={back}>
      <Heading>{common.app}</Heading>
      <Notice tone="alert">{words.unknown}</Notice>
    </Screen>
  );
}

function Page({ practice }: { practice: Practice }) {
  const settings = useSignal<Settings>(DEFAULT_SETTINGS);
  const timeline = useSignal<Timeline | undefined>(undefined);
  useEffect(() => {
    void lastSettings(practice.id).then((last) => {
      settings.value = last;
    });
  }, [practice, settings]);
  useEffect(() => {
    let current = true;
    preview(practice, settings.value).then((next) => {
      if (current) timeline.value = next;
    });
    return () => {
      current = false;
    };
  }, [practice, settings.value, timeline]);

  const change = (changed: Partial<Settings>) => {
    settings.value = { ...settings.value, ...changed };
    void keepPreference(`settings:${practice.id}`, settings.value);
  };
  const starred = favouriteOf(practice.id, settings.value) !== undefined;
  return (
    <Screen
      title={titles.routine}
      bar={
        <>
          <IconLink label={common.home} icon="back" href="#/" />
          <IconButton
            label={starred ? common.favourite.remove : common.favourite.add}
            icon={starred ? 'star-full' : 'star'}
            pressed={starred}
            onPress={() => void toggleFavourite(practice.id, settings.value)}
          />
        </>
      }
      foot={
        <Button
          look="main"
          icon="play"
          wide
          onPress={() => void startRoutine({ practice: practice.id, settings: settings.value })}
        >
          {common.start}
        </Button>
      }
    >
      <div class={css.head}>
        <Emblem practice={practice.id} />
        <div>
          <Heading>{practice.title}</Heading>
          <p class={css.suits}>{practice.suits}</p>
        </div>
      </div>
      <SettingsForm practice={practice} settings={settings.value} onChange={change} />
      <StartLink slug={practice.slug} settings={settings.value} />
      <Steps practice={practice} touch={settings.value.touch} timeline={timeline.value} />
      <Background practice={practice} />
    </Screen>
  );
}

/** What would be played; undefined where the voice is out of reach, which the start then says. */
async function preview(practice: Practice, settings: Settings): Promise<Timeline | undefined> {
  try {
    return await (await loadPlayer()).preview({ practice: practice.id, settings });
  } catch {
    return undefined;
  }
}
