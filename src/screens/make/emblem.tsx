// What the routine is shown by: one of the pictures of what is in it, or the beads of what people made.
import { Still } from '../../components/still';
import { allWords } from '../../language/words';
import type { RoutineSpec } from '../../routine/spec';
import css from './make.module.css';
import { useAttempt } from './use-attempt';

type EmblemId = RoutineSpec['emblem'];

/** Nothing, where there is no choice. */
export function Emblem({ spec }: { spec: RoutineSpec }) {
  const { make } = allWords();
  const [, attempt] = useAttempt();
  const inIt = spec.parts.flatMap(({ content }): EmblemId[] =>
    content.kind === 'practice' ? [content.practice] : [],
  );
  const choices = [...new Set<EmblemId>(['made', spec.emblem, ...inIt])];
  if (choices.length < 2) return null;
  return (
    <fieldset class={css.emblems}>
      <legend class={css.heading}>{make.emblem}</legend>
      {choices.map((emblem) => (
        <label key={emblem} class={css.emblem}>
          <input
            type="radio"
            name="emblem"
            checked={emblem === spec.emblem}
            onChange={() => attempt({ kind: 'emblem', emblem })}
          />
          <Still of={emblem === 'ready' ? 'made' : emblem} coin="large" />
          <span class="visually-hidden">{nameOf(emblem)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function nameOf(emblem: EmblemId): string {
  if (emblem === 'made' || emblem === 'ready') return allWords().make.emblems.made;
  return allWords().cards[emblem].title;
}
