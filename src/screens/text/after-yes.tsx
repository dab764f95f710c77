// What a yes to a question leads to: the end of a routine's text, since nobody knows beforehand.
import { type Advised, advisedIn } from '../../content/advised';
import { asWritten } from '../../content/as-written';
import { allWords } from '../../language/words';
import type { Timeline } from '../../routine/timeline';
import type { Way } from '../../routine/way';
import css from './whole-text.module.css';

/** Nothing where nothing is asked. */
export function AfterYes({ timeline, way }: { timeline: Timeline; way: Way }) {
  const { read } = allWords().routine;
  const all = advisedIn(timeline.steps, way);
  if (all.length === 0) return null;
  return (
    <div class={css.part}>
      <h3 class={css.partTitle}>{read.afterYes}</h3>
      <ol class={css.steps}>
        {all.map((advised) => (
          <li key={advised.id} class={css.step}>
            <Advice of={advised} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Advice({ of: { after, steps } }: { of: Advised }) {
  const lines = steps.flatMap(({ cues }) => cues);
  return (
    <>
      <h4 class={css.title}>{after.join(' · ')}</h4>
      <ul class={css.lines}>
        {lines.map(({ id, text }) => (
          <li key={id} class={css.line}>
            {asWritten(text)}
          </li>
        ))}
      </ul>
    </>
  );
}
