// What is good to know in the first days: what helps only for a while, and what need not be decided.
import { FIRST_DAYS } from '../../catalogue/first-days';
import { SOURCES } from '../../catalogue/sources';
import { allWords } from '../../language/words';
import css from './lines.module.css';

/** The notes, each under its own heading, all beneath a heading of `level`. */
export function FirstDays({ level }: { level: 2 | 3 }) {
  const { firstDays: words, firstDaysNotes: notes } = allWords();
  const Title = level === 2 ? 'h2' : 'h3';
  const Note = level === 2 ? 'h3' : 'h4';
  return (
    <section class={css.lines} aria-label={words.heading}>
      <Title class={css.heading}>{words.heading}</Title>
      <p>{words.lead}</p>
      {FIRST_DAYS.map(({ id }) => (
        <div key={id} class={css.line}>
          <Note class={css.kind}>{notes[id].title}</Note>
          <p>{notes[id].text}</p>
        </div>
      ))}
    </section>
  );
}

/** Where they come from. Not on the quiet page: what is opened from there would stay in the history. */
export function FirstDaysSources() {
  const { firstDays: words } = allWords();
  const ids = [...new Set(FIRST_DAYS.flatMap(({ sources }) => sources))];
  return (
    <details class={css.more}>
      <summary>{words.sources}</summary>
      <ul class={css.group}>
        {ids.map((id) => {
          const { publisher, title, url } = SOURCES[id];
          return (
            <li key={id}>
              {publisher}: <cite>{title}</cite>.{' '}
              {/* Shown, not opened by itself: following it is the reader's own request. */}
              <a class={css.way} href={url} target="_blank" rel="noopener noreferrer">
                {new URL(url).hostname}
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
