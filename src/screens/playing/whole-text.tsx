// All that is said, to read along: the line that sounds stands out, by the times of its clip.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Frames } from '../../catalogue/units';
import type { Moment } from '../../routine/moment';
import type { TimedCue, Timeline } from '../../routine/timeline';
import css from './whole-text.module.css';

interface WholeTextProps {
  readonly of: ReadonlySignal<Moment | undefined>;
  readonly timeline: Timeline;
}

/** Step by step. Only the two lines are drawn anew that a line's end and another's beginning change. */
export function WholeText({ of, timeline }: WholeTextProps) {
  const here = useComputed(() => of.value?.cue?.start);
  return (
    <ol class={css.steps} data-testid="whole-text">
      {timeline.steps.map(({ start, title, cues }) => (
        <li key={start} class={css.step}>
          <h2 class={css.title}>{title}</h2>
          {cues.map((cue) => (
            <Line key={cue.start} cue={cue} here={here} />
          ))}
        </li>
      ))}
    </ol>
  );
}

/** One line; `here` is the start of the one that sounds, or sounded last. */
function Line({ cue, here }: { cue: TimedCue; here: ReadonlySignal<Frames | undefined> }) {
  const isHere = useComputed(() => here.value === cue.start).value;
  return (
    <p class={css.line} {...(isHere && { 'aria-current': 'true' })}>
      {cue.text}
    </p>
  );
}
