// What a routine of several practices is made of, and why; and what comfort lists have to say to it.
import { Emblem } from '../../components/emblem';
import { Notice } from '../../components/notice';
import { whyCue } from '../../content/between';
import { allWords } from '../../language/words';
import { CARDS } from '../../practices/cards';
import type { Choice, ChosenPart } from '../../routine/choice';
import { readyById } from '../../routine/ready-plans';
import css from './routine.module.css';

interface PartsProps {
  readonly choice: Choice;
  /** As they play with the settings that are chosen. */
  readonly parts: readonly ChosenPart[];
}

/** The parts in order; of a single practice, only what the comfort list says of it. */
export function Parts({ choice, parts }: PartsProps) {
  const { cards, routine: words } = allWords();
  if (choice.kind === 'practice') {
    return parts.some(({ asks }) => asks) ? <Notice>{words.asksFirstPractice}</Notice> : null;
  }
  const leftOut = namesOf(choice).filter((id) => !parts.some(({ practice }) => practice === id));
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" class={css.sectionHeading}>
        {words.parts}
      </h2>
      {parts.length === 0 && <Notice tone="alert">{words.nothingLeft}</Notice>}
      <ul class={css.parts}>
        {parts.map((part) => (
          <li key={part.practice}>
            <PartRow part={part} />
          </li>
        ))}
      </ul>
      {parts.length > 0 && leftOut.length > 0 && (
        <p class={css.leftOut}>{words.leftOut(listed(leftOut.map((id) => cards[id].title)))}</p>
      )}
    </section>
  );
}

function PartRow({ part: { practice, minutes: length, why, asks } }: { part: ChosenPart }) {
  const { cards, formats, routine: words } = allWords();
  return (
    <a class={css.part} href={`#/routine/${CARDS[practice].slug}`}>
      <Emblem of={practice} size="small" />
      <span class={css.partText}>
        <span class={css.partTitle}>{cards[practice].title}</span>
        {why && <span class={css.partWhy}>{whyCue(why)?.text}</span>}
        {asks && <span class={css.partAsks}>{words.asksFirst}</span>}
      </span>
      <span class={css.time}>{formats.minutes(length)}</span>
    </a>
  );
}

function namesOf(choice: Exclude<Choice, { kind: 'practice' }>) {
  const parts = choice.kind === 'ready' ? readyById(choice.ready).parts : choice.parts;
  return parts.map(({ practice }) => practice);
}

function listed(names: readonly string[]): string {
  const { formats } = allWords();
  return formats.list(names);
}
