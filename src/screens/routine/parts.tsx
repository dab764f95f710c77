// What a routine of several practices is made of, and why; and what comfort lists have to say to it.

import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Still } from '../../components/still';
import { asWritten } from '../../content/as-written';
import { whyCue } from '../../content/between';
import { partTitle } from '../../content/part-title';
import { allWords } from '../../language/words';
import { builtIn, slugOf } from '../../routine/built-in';
import { isRefused, type ResolvedPart, type ResolvedRoutine } from '../../routine/resolve';
import { navigate } from '../../state/route';
import css from './routine.module.css';

/** What the comfort list says of one practice, chosen for itself; nothing where it says yes, or nothing. */
export function AskedFirst({ routine }: { routine: ResolvedRoutine }) {
  const { routine: words } = allWords();
  const { spec, parts } = routine;
  if (spec.unfit !== 'ask-first' || !parts.some(({ asks }) => asks)) return null;
  return <Notice>{isRefused(routine) ? words.refusedPractice : words.asksFirstPractice}</Notice>;
}

/** The parts in order, and what was left out; nothing of a single practice, which has no others. */
export function Parts({ routine }: { routine: ResolvedRoutine }) {
  const { below, formats, routine: words } = allWords();
  const { spec, parts, leftOut } = routine;
  if (spec.unfit === 'ask-first') return null;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" class={css.sectionHeading}>
        {words.parts}
      </h2>
      {parts.length === 0 && (
        <Notice
          tone="alert"
          action={<Button onPress={() => navigate({ screen: 'comfort' })}>{below.comfort}</Button>}
        >
          {words.nothingLeft}
        </Notice>
      )}
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
