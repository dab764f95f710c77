// What to know before, and what stands behind it: cautions, claims, and where they come from.

import type { Practice } from '../../catalogue/model';
import { SOURCES, type SourceId } from '../../catalogue/sources';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { advice } from '../../content/worded-advice';
import { allWords } from '../../language/words';
import css from './routine.module.css';

/** Cautions first, since they matter first; then why it may help, as weakly as it is known. */
export function Background({ practices }: { practices: readonly Practice[] }) {
  const { routine: words } = allWords();
  const cautions = practices.flatMap((practice) => practice.cautions);
  const claims = practices.flatMap((practice) => practice.claims);
  return (
    <>
      {cautions.length > 0 && (
        <section aria-labelledby="cautions">
          <h2 id="cautions" class={css.sectionHeading}>
            {words.cautions}
          </h2>
          <ul class={css.points}>
            {cautions.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="why">
        <h2 id="why" class={css.sectionHeading}>
          {words.why}
        </h2>
        <ul class={css.points}>
          {claims.map(({ text, evidence }) => (
            <li key={text}>
              {text} <span class={css.evidence}>{words.evidence[evidence]}</span>
            </li>
          ))}
        </ul>
        <details class={css.sources}>
          <summary>
            {words.sources} <Icon name={ICONS.down} size={18} />
          </summary>
          <ul>
            {sourcesOf(practices).map((id) => (
              <Source key={id} id={id} />
            ))}
          </ul>
        </details>
      </section>
    </>
  );
}

function Source({ id }: { id: SourceId }) {
  const source = SOURCES[id];
  return (
    <li>
      {source.publisher}: <cite>{source.title}</cite>
      {'year' in source ? `, ${source.year}` : ''}.{' '}
      {/* Shown, not opened by itself: following it is the reader's own request. */}
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {new URL(source.url).hostname}
      </a>
    </li>
  );
}

function sourcesOf(practices: readonly Practice[]): readonly SourceId[] {
  const checks = practices.some(({ steps }) => steps.some(({ kind }) => kind === 'question'));
  const steps = [
    ...practices.flatMap((practice) => practice.steps),
    ...(checks ? advice().flatMap((advice) => advice.steps) : []),
  ];
  const all = [
    ...practices.flatMap(({ claims, cautions }) => [...claims, ...cautions]),
    ...steps.flatMap(({ cues }) => cues),
  ].flatMap(({ sources }) => sources ?? []);
  return [...new Set(all)];
}
