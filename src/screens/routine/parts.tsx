// What a routine of several practices is made of, and why; and what comfort lists have to say to it.

import { Notice } from '../../components/notice';
import { Still } from '../../components/still';
import { asWritten } from '../../content/as-written';
import { whyCue } from '../../content/between';
import { partTitle } from '../../content/part-title';
import { allWords } from '../../language/words';
import { builtIn, slugOf } from '../../routine/built-in';
import type { ResolvedPart, ResolvedRoutine } from '../../routine/resolve';
import css from './routine.module.css';

/** The parts in order; of a single practice, only what the comfort list says of it. */
export function Parts({ routine }: { routine: ResolvedRoutine }) {
  const { formats, routine: words } = allWords();
  const { spec, parts, leftOut } = routine;
  // One practice, chosen for itself.
  if (spec.unfit === 'ask-first') {
    return parts.some(({ asks }) => asks) ? <Notice>{words.asksFirstPractice}</Notice> : null;
  }
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" class={css.sectionHeading}>
        {words.parts}
      </h2>
      {parts.length === 0 && <Notice tone="alert">{words.nothingLeft}</Notice>}
      <ul class={css.parts}>
        {parts.map((part) => (
          <li key={part.id}>
            <PartRow part={part} />
          </li>
        ))}
      </ul>
      {parts.length > 0 && leftOut.length > 0 && (
        <p class={css.leftOut}>{words.leftOut(formats.list(leftOut.map(partTitle)))}</p>
      )}
    </section>
  );
}

function PartRow({ part }: { part: ResolvedPart }) {
  const { formats, routine: words } = allWords();
  const { content, minutes, asks } = part;
  const why = part.why === undefined ? undefined : whyCue(part.why);
  const inside = (
    <>
      <Still of={content.kind === 'own' ? 'made' : content.practice} coin="small" />
      <span class={css.partText}>
        <span class={css.partTitle}>{partTitle(part)}</span>
        {why && <span class={css.partWhy}>{asWritten(why.text)}</span>}
        {asks && <span class={css.partAsks}>{words.asksFirst}</span>}
      </span>
      <span class={css.time}>{formats.minutes(minutes)}</span>
    </>
  );
  if (content.kind === 'own') return <span class={css.part}>{inside}</span>;
  const slug = slugOf(builtIn(content.practice));
  return (
    <a class={css.part} href={`#/routine/${slug}`}>
      {inside}
    </a>
  );
}
