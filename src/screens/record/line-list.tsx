// All lines, each with who has recorded it.
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { asWritten } from '../../content/as-written';
import type { Line } from '../../content/lines';
import { takesByWords } from '../../kept/takes';
import { allWords } from '../../language/words';
import { wordsOf } from '../../takes/take';
import { namesOf } from './names';
import css from './record.module.css';

interface LineListProps {
  readonly lines: readonly Line[];
  readonly at: number;
  readonly onPick: (at: number) => void;
}

/** A tap on one brings it up. */
export function LineList({ lines, at, onPick }: LineListProps) {
  const { record: words } = allWords();
  return (
    <section aria-labelledby="lines">
      <h2 id="lines" class={css.listHeading}>
        {words.lines}
      </h2>
      <ol class={css.lines}>
        {lines.map(({ id, text, partTitle, title }, index) => {
          const of = takesByWords.value.get(wordsOf(text)) ?? [];
          const before = lines[index - 1];
          const isNew = before?.partTitle !== partTitle || before.title !== title;
          return (
            <li key={id}>
              {isNew && <h3 class={css.step}>{words.part(partTitle, title)}</h3>}
              <button
                type="button"
                class={css.line}
                {...(index === at && { 'aria-current': 'true' })}
                onClick={() => onPick(index)}
              >
                <span>{asWritten(text)}</span>
                {of.length > 0 ? (
                  <span class={css.by}>
                    <Icon name={ICONS.check} size={16} /> {words.by(namesOf(of))}
                  </span>
                ) : (
                  <span class="visually-hidden">{words.none}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
