// Finds a routine for a wish: a page of questions that may all stay open, and what was found under
// them as it changes.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Button, IconButton } from '../../components/button';
import { Hues, huedPart } from '../../components/hues';
import { Heading, Screen } from '../../components/screen';
import { partTitle } from '../../content/part-title';
import type { Wanted } from '../../content/routine';
import { comfort } from '../../kept/comfort';
import { favouriteOf, toggleFavourite } from '../../kept/favourites';
import { lastSettings } from '../../kept/last-settings';
import { tone } from '../../kept/tone';
import { inChosenVoice } from '../../kept/voice';
import { allWords } from '../../language/words';
import { find } from '../../routine/found';
import { resolve } from '../../routine/resolve';
import { DEFAULT_SETTINGS, type Settings } from '../../routine/settings';
import { toneForWish } from '../../routine/tone';
import { loadPlayer, startRoutine } from '../../state/playing';
import { readWish, wish } from '../../state/wish';
import { BackLink } from '../back-link';
import { Speaking } from '../voices/speaking';
import { ComfortLink } from './comfort-link';
import css from './find.module.css';
import { Found } from './found';
import { Questions } from './questions';

/** Works with nothing said at all, so that two taps from the first screen start something good. */
export function FindScreen() {
  const { common, find: words, titles } = allWords();
  const last = useSignal<Settings>(DEFAULT_SETTINGS);
  useEffect(() => {
    void readWish();
    void lastSettings().then((settings) => {
      last.value = settings;
    });
  }, [last]);

  const { people, touch } = wish.value;
  const spec = useMemo(() => find(wish.value, comfort.value), [wish.value, comfort.value]);
  const settings = inChosenVoice({ ...last.value, people, touch });
  const routine = spec && resolve(spec, settings, comfort.value);
  const said = toneForWish(wish.value, tone.value);
  useEffect(
    () => void (routine && bringIn({ routine, tone: said })),
    [spec, last.value, settings.voice, said],
  );

  const starred = spec && favouriteOf(spec, settings) !== undefined;
  const brief = routine
    ? words.brief(routine.minutes, routine.parts.map(partTitle))
    : words.nothing.brief;
  return (
    <Screen
      title={titles.find}
      bar={
        <>
          <BackLink />
          {spec && (
            <IconButton
              label={starred ? common.favourite.remove : common.favourite.add}
              icon={starred ? 'star-full' : 'star'}
              pressed={starred ?? false}
              onPress={() => void toggleFavourite(spec, settings)}
            />
          )}
        </>
      }
      foot={
        <div class={css.foot}>
          {/* Also tells a screen reader, briefly, when the answer changes. */}
          <p class={css.brief} role="status">
            {brief}
          </p>
          {routine && <Hues parts={routine.parts.map(huedPart)} />}
          {spec && (
            <Button
              look="main"
              icon="play"
              wide
              onPress={() => void startRoutine({ spec, settings, tone: said })}
            >
              {common.start}
            </Button>
          )}
        </div>
      }
    >
      <div>
        <Heading>{words.heading}</Heading>
        <p class={css.lead}>{words.lead}</p>
      </div>
      <Questions />
      <Speaking />
      <Found routine={routine} />
      <ComfortLink />
    </Screen>
  );
}

/** Brings the voice of all parts in, so that the tap on Start sounds at once. */
async function bringIn(wanted: Wanted): Promise<void> {
  try {
    await (await loadPlayer()).preview(wanted);
  } catch {
    // The start itself says what is missing.
  }
}
