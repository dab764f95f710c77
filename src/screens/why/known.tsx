// What is known, as weakly as it is known, and who found it.
import { KNOWN } from '../../catalogue/needs';
import { SOURCES, type SourceId } from '../../catalogue/sources';
import { allWords } from '../../language/words';
import css from './why.module.css';

/** Each claim with how far it can be trusted. */
export function Known() {
  const { known, routine, why: words } = allWords();
  return (
    <section aria-labelledby="known">
      <h2 id="known" class={css.sectionHeading}>
        {words.known}
      </h2>
      <p class={css.text}>{words.knownLead}</p>
      <ul class={css.claims}>
        {KNOWN.map(({ id, evidence, sources }) => (
          <li key={id} class={css.claim}>
            <p>{known[id]}</p>
            <p class={css.evidence}>{routine.evidence[evidence]}</p>
            {sources.length > 0 && (
              <ul class={css.cited}>
                {sources.map((source) => (
                  <Cited key={source} id={source} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cited({ id }: { id: SourceId }) {
  const source = SOURCES[id];
  const year = 'year' in source ? `, ${source.year}` : '';
  return (
    <li>
      {/* Shown, not opened by itself: following it is the reader's own request. */}
      <a
        class={css.source}
        href={source.url}
        title={source.title}
        target="_blank"
        rel="noopener noreferrer"
      >
        {source.publisher}
        {year}
      </a>
    </li>
  );
}
