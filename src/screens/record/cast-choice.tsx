// Whose voice is heard: in one line, or in all.
import { Choice } from '../../components/choice';
import { cast } from '../../kept/cast';
import { takes } from '../../kept/takes';
import { allWords } from '../../language/words';
import { type Casting, castingOf, recast } from '../../takes/cast';
import { type Take, wordsOf } from '../../takes/take';
import { nameOf } from './names';
import css from './record.module.css';

/** For one line, of which there are `takes`; `voice` is what is heard where none of them is. */
export function LineCast(props: {
  readonly text: string;
  readonly takes: readonly Take[];
  readonly voice: string;
}) {
  const { text, takes: of, voice } = props;
  const { cast: words } = allWords().record;
  const chosen = cast.value.lines[wordsOf(text)];
  const choices: readonly (Casting | 'as-all')[] = [
    'as-all',
    ...of.map(({ who }) => castingOf(who)),
    'voice',
  ];
  return (
    <Choice
      label={words.line}
      value={chosen ?? 'as-all'}
      options={choices.map((value) => ({
        value,
        name: value === 'as-all' ? words.asAll : value === 'voice' ? voice : named(value),
      }))}
      onChoose={(value) =>
        void cast.choose(recast(cast.peek(), text, value === 'as-all' ? undefined : value))
      }
    />
  );
}

/** For all lines of all routines, but those with a choice of their own. */
export function CastForAll() {
  const { cast: words, theVoice } = allWords().record;
  const ids = [...new Set((takes.value ?? []).map(({ who }) => who))];
  if (ids.length === 0) return null;
  const choices: readonly Casting[] = ['newest', ...ids.map(castingOf), 'voice'];
  return (
    <div class={css.cast}>
      <Choice
        label={words.all}
        value={cast.value.all}
        options={choices.map((value) => ({
          value,
          name: value === 'newest' ? words.newest : value === 'voice' ? theVoice : named(value),
        }))}
        onChoose={(all) => void cast.choose({ ...cast.peek(), all })}
      />
      <p class={css.soft}>{words.hint}</p>
    </div>
  );
}

function named(casting: Casting): string {
  return nameOf(casting.slice(castingOf('').length));
}
