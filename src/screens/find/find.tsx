// Finds a routine for the moment: a page of questions that may all stay open, and the answer under
// them as it changes.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Button, IconButton } from '../../components/button';
import { Heading, Screen } from '../../components/screen';
import { comfort } from '../../kept/comfort';
import { favouriteOf, toggleFavourite } from '../../kept/favourites';
import { lastSettings } from '../../kept/saved';
import { allWords } from '../../language/words';
import { type Choice, minutesOf, partsOf } from '../../routine/choice';
import { DEFAULT_SETTINGS, type Settings } from '../../routine/settings';
import { suggest } from '../../routine/suggest';
import { loadPlayer, startRoutine } from '../../state/playing';
import { readWish, wish } from '../../state/wish';
import { BackLink } from '../back-link';
import { Answer } from './answer';
import { ComfortLink } from './comfort-link';
import css from './find.module.css';
import { Questions } from './questions';

/** Works with nothing said at all, so that two taps from the first screen start something good. */
export function FindScreen() {
  const { cards, common, find: words, titles } = allWords();
  const last = useSignal<Settings>(DEFAULT_SETTINGS);
  useEffect(() => {
    void readWish();
    void lastSettings({ kind: 'made', parts: [] }).then((settings) => {
      last.value = settings;
    });
  }, [last]);

  const { people, touch } = wish.value;
  const choice = useMemo<Choice>(
    () => ({ kind: 'made', parts: suggest(wish.value, comfort.value) }),
    [wish.value, comfort.value],
  );
  const settings: Settings = { ...last.value, people, touch };
  const parts = partsOf(choice, settings, comfort.value);
  useEffect(() => void bringIn(choice, settings), [choice, last.value]);

  const starred = favouriteOf(choice, settings) !== undefined;
  const brief =
    parts.length > 0
      ? words.brief(
          minutesOf(parts),
          parts.map(({ practice }) => cards[practice].title),
        )
      : words.nothing.brief;
  return (
    <Screen
      title={titles.find}
      bar={
        <>
          <BackLink />
          {parts.length > 0 && (
            <IconButton
              label={starred ? common.favourite.remove : common.favourite.add}
              icon={starred ? 'star-full' : 'star'}
              pressed={starred}
              onPress={() => void toggleFavourite(choice, settings)}
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
          {parts.length > 0 && (
            <Button
              look="main"
              icon="play"
              wide
              onPress={() => void startRoutine({ choice, settings })}
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
      <Answer choice={choice} parts={parts} />
      <ComfortLink />
    </Screen>
  );
}

/** Brings the voice of all parts in, so that the tap on Start sounds at once. */
async function bringIn(choice: Choice, settings: Settings): Promise<void> {
  if (choice.kind !== 'made' || choice.parts.length === 0) return;
  try {
    await (await loadPlayer()).preview({ choice, settings, comfort: comfort.peek() });
  } catch {
    // The start itself says what is missing.
  }
}
