// What was found, and why each part of it is there.
import { allWords } from '../../language/words';
import { type Choice, type ChosenPart, minutesOf } from '../../routine/choice';
import { wish } from '../../state/wish';
import { Parts } from '../routine/parts';
import css from './find.module.css';

interface AnswerProps {
  readonly choice: Choice;
  readonly parts: readonly ChosenPart[];
}

/** The parts in order; or, where people have refused all that would fit, a kind word. */
export function Answer({ choice, parts }: AnswerProps) {
  const { find: words } = allWords();
  if (parts.length === 0) {
    return (
      <section class={css.nothing} aria-labelledby="nothing">
        <h2 id="nothing" class={css.nothingHeading}>
          {words.nothing.heading}
        </h2>
        <p>{words.nothing.text}</p>
        <a class={css.inline} href="#/comfort">
          {words.nothing.look}
        </a>
      </section>
    );
  }
  const length = minutesOf(parts);
  const { minutes } = wish.value;
  return (
    <div class={css.answer}>
      <Parts choice={choice} parts={parts} />
      {length > minutes && <p class={css.note}>{words.longer}</p>}
      {length < minutes && <p class={css.note}>{words.shorter}</p>}
    </div>
  );
}
