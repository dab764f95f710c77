// A routine's page: what happens in it, how it shall be, and the start.

import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Button, IconButton } from '../../components/button';
import { Hues, huedPart } from '../../components/hues';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { Still } from '../../components/still';
import { aboutRoutine } from '../../content/about';
import { comfort } from '../../kept/comfort';
import { favouriteOf, toggleFavourite } from '../../kept/favourites';
import { keepSettings, lastSettings } from '../../kept/settings-for';
import { tone } from '../../kept/tone';
import { inChosenVoice } from '../../kept/voice';
import { allWords, language } from '../../language/words';
import { routineAt } from '../../routine/codec/slug';
import { pictureOf } from '../../routine/picture';
import { type ResolvedRoutine, resolve } from '../../routine/resolve';
import { DEFAULT_SETTINGS, type Settings } from '../../routine/settings';
import type { RoutineSpec } from '../../routine/spec';
import type { Timeline } from '../../routine/timeline';
import { loadPlayer } from '../../state/load-player';
import { howCame } from '../../state/passed-on';
import { navigate } from '../../state/route';
import { startRoutine } from '../../state/start';
import { BackLink } from '../back-link';
import { PassOn } from '../pass-on/pass-on';
import { Background } from './background';
import { Elsewhere } from './elsewhere';
import { MakeYours } from './make-yours';
import { Needs } from './needs';
import { AskedFirst, Parts } from './parts';
import { ReadIt } from './read-it';
import { KeepIt, Received } from './received';
import { RecordLink } from './record-link';
import css from './routine.module.css';
import { SettingsForm, SoundForm } from './settings-form';
import { Steps } from './steps';

/** The page of the routine called `slug`. */
export function RoutineScreen({ slug }: { slug: string }) {
  const { routine: words, titles } = allWords();
  const there = useMemo(() => routineAt(slug), [slug]);
  if (typeof there !== 'string') return <Page spec={there} slug={slug} />;
  return (
    <Screen title={titles.routine} bar={<BackLink />}>
      <Heading>{words.noneHeading}</Heading>
      <Notice
        tone="alert"
        action={<Button onPress={() => navigate({ screen: 'home' })}>{words.noneInstead}</Button>}
      >
        {words.none[there]}
      </Notice>
    </Screen>
  );
}

function Page({ spec, slug }: { spec: RoutineSpec; slug: string }) {
  const { common, formats, titles } = allWords();
  const settings = useSignal<Settings>(DEFAULT_SETTINGS);
  /** Whoever has chosen already is not overruled by what is read late. */
  const chosen = useRef(false);
  const timeline = useSignal<Timeline | 'coming' | 'missing'>('coming');
  const tries = useSignal(0);
  const routine = resolve(spec, inChosenVoice(settings.value), comfort.value);
  useEffect(() => {
    void lastSettings(spec).then((last) => {
      if (!chosen.current) settings.value = last;
    });
  }, [slug]);
  useEffect(() => {
    let current = true;
    void preview(routine).then((next) => {
      if (current) timeline.value = next;
    });
    return () => {
      current = false;
    };
  }, [
    slug,
    settings.value,
    routine.settings.voice,
    tone.value,
    comfort.value,
    language.value,
    tries.value,
  ]);

  const change = (changed: Partial<Settings>) => {
    chosen.current = true;
    settings.value = { ...routine.settings, ...changed };
    void keepSettings(spec, settings.value);
  };
  const starred = favouriteOf(spec, routine.settings) !== undefined;
  const { title, suits, practices } = aboutRoutine(spec);
  const picture = pictureOf(spec);
  const came = howCame(slug);
  return (
    <Screen
      title={titles.routine}
      bar={
        <>
          <span class={css.onPicture}>
            <BackLink />
          </span>
          <span class={css.onPicture}>
            <IconButton
              label={starred ? common.favourite.remove : common.favourite.add}
              icon={starred ? ICONS.starFull : ICONS.star}
              pressed={starred}
              onPress={() => void toggleFavourite(spec, routine.settings)}
            />
          </span>
        </>
      }
      foot={
        routine.parts.length > 0 && (
          <div class={css.feet}>
            <Button
              look="main"
              icon="play"
              wide
              onPress={() => void startRoutine({ spec, settings: routine.settings })}
            >
              {common.start}
            </Button>
            {came && <KeepIt came={came} routine={routine} />}
          </div>
        )
      }
    >
      <div class={css.page} data-hue={picture}>
        <div class={css.top}>
          <Still of={picture} class={css.picture} loading="eager" />
          <div class={css.head}>
            <Heading>{title}</Heading>
            <p class={css.onPaper}>{formats.minutes(routine.minutes)}</p>
            {suits && <p class={css.suits}>{suits}</p>}
            {routine.parts.length > 1 && <Hues parts={routine.parts.map(huedPart)} />}
          </div>
        </div>
        <AskedFirst routine={routine} />
        {came && <Received came={came} routine={routine} />}
        <SettingsForm routine={routine} onChange={change} />
        <Parts routine={routine} />
        {routine.parts.length > 0 && <Steps timeline={timeline.value} />}
        {routine.parts.length > 0 && (
          <ReadIt
            routine={routine}
            timeline={timeline.value}
            onRetry={() => {
              timeline.value = 'coming';
              tries.value += 1;
            }}
          />
        )}
        <MakeYours routine={routine} />
        <SoundForm settings={routine.settings} onChange={change} />
        {routine.parts.length > 0 && <RecordLink slug={slug} />}
        {routine.parts.length > 0 && typeof timeline.value !== 'string' && (
          <Elsewhere routine={routine} timeline={timeline.value} />
        )}
        <Needs practices={practices} />
        <Background practices={practices} />
        <PassOn routine={routine} />
      </div>
    </Screen>
  );
}

/** What would be played; missing where what that needs is out of reach, which the start then says. */
async function preview(routine: ResolvedRoutine): Promise<Timeline | 'missing'> {
  try {
    return await (await loadPlayer()).preview({ routine, tone: tone.peek() });
  } catch {
    return 'missing';
  }
}
