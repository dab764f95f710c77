// A routine's page: what happens in it, how it shall be, and the start.

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '../../components/button';
import { ChoiceEmblem } from '../../components/emblem';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { aboutChoice } from '../../content/about';
import { comfort } from '../../kept/comfort';
import { favouriteOf, toggleFavourite } from '../../kept/favourites';
import { keepSettings, lastSettings } from '../../kept/saved';
import { allWords } from '../../language/words';
import { type Choice, choiceBySlug, fitted, partsOf } from '../../routine/choice';
import { DEFAULT_SETTINGS, type Settings } from '../../routine/settings';
import type { Timeline } from '../../routine/timeline';
import { loadPlayer, startRoutine } from '../../state/playing';
import { BackLink } from '../back-link';
import { Background } from './background';
import { Gives } from './gives';
import { Parts } from './parts';
import css from './routine.module.css';
import { SettingsForm } from './settings-form';
import { StartLink } from './start-link';
import { Steps } from './steps';

/** The page of the routine called `slug`. */
export function RoutineScreen({ slug }: { slug: string }) {
  const { common, routine: words, titles } = allWords();
  const choice = choiceBySlug(slug);
  const back = <BackLink />;
  if (choice) return <Page choice={choice} slug={slug} />;
  return (
    <Screen title={titles.routine} bar={back}>
      <Heading>{common.app}</Heading>
      <Notice tone="alert">{words.unknown}</Notice>
    </Screen>
  );
}

function Page({ choice, slug }: { choice: Choice; slug: string }) {
  const { common, titles } = allWords();
  const settings = useSignal<Settings>(fitted(choice, DEFAULT_SETTINGS));
  /** Whoever has chosen already is not overruled by what is read late. */
  const chosen = useRef(false);
  const timeline = useSignal<Timeline | undefined>(undefined);
  useEffect(() => {
    void lastSettings(choice).then((last) => {
      if (!chosen.current) settings.value = fitted(choice, last);
    });
  }, [slug]);
  useEffect(() => {
    let current = true;
    void preview(choice, settings.value).then((next) => {
      if (current) timeline.value = next;
    });
    return () => {
      current = false;
    };
  }, [slug, settings.value, comfort.value]);

  const change = (changed: Partial<Settings>) => {
    chosen.current = true;
    settings.value = { ...settings.value, ...changed };
    void keepSettings(choice, settings.value);
  };
  const starred = favouriteOf(choice, settings.value) !== undefined;
  const parts = partsOf(choice, settings.value, comfort.value);
  const { title, suits, practices } = aboutChoice(choice);
  return (
    <Screen
      title={titles.routine}
      bar={
        <>
          <BackLink />
          <IconButton
            label={starred ? common.favourite.remove : common.favourite.add}
            icon={starred ? 'star-full' : 'star'}
            pressed={starred}
            onPress={() => void toggleFavourite(choice, settings.value)}
          />
        </>
      }
      foot={
        parts.length > 0 && (
          <Button
            look="main"
            icon="play"
            wide
            onPress={() => void startRoutine({ choice, settings: settings.value })}
          >
            {common.start}
          </Button>
        )
      }
    >
      <div class={css.head}>
        <ChoiceEmblem choice={choice} />
        <div>
          <Heading>{title}</Heading>
          <p class={css.suits}>{suits}</p>
        </div>
      </div>
      <SettingsForm choice={choice} settings={settings.value} onChange={change} />
      <StartLink slug={slug} settings={settings.value} />
      <Parts choice={choice} parts={parts} />
      {parts.length > 0 && <Steps timeline={timeline.value} />}
      <Gives practices={practices} />
      <Background practices={practices} />
    </Screen>
  );
}

/** What would be played; undefined where the voice is out of reach, which the start then says. */
async function preview(choice: Choice, settings: Settings): Promise<Timeline | undefined> {
  try {
    const request = { choice, settings, comfort: comfort.peek() };
    return await (await loadPlayer()).preview(request);
  } catch {
    return undefined;
  }
}
