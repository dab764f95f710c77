// The steps as they would be played, with their minutes.
import type { Practice, Touch } from '../../catalogue/model';
import { frames, toSeconds } from '../../catalogue/units';
import { clock, clockAloud } from '../../locale/en/common';
import { routine as words } from '../../locale/en/routine';
import { routineOf } from '../../routine/routine';
import type { Timeline } from '../../routine/timeline';
import css from './routine.module.css';

interface StepsProps {
  readonly practice: Practice;
  readonly touch: Touch;
  /** Undefined until the voice is there: then the steps have no times yet. */
  readonly timeline: Timeline | undefined;
}

/** What happens, in order. */
export function Steps({ practice, touch, timeline }: StepsProps) {
  const rows =
    timeline?.steps.map(({ title, start, end }) => ({
      title,
      seconds: toSeconds(frames(end - start)),
    })) ??
    routineOf(practice, touch).steps.map(({ step }) => ({ title: step.title, seconds: undefined }));
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" class={css.sectionHeading}>
        {words.steps}
      </h2>
      <ol class={css.steps}>
        {rows.map(({ title, seconds }) => (
          <li key={title} class={css.step}>
            <span>{title}</span>
            {seconds !== undefined && (
              <span class={css.time}>
                <span aria-hidden="true">{clock(seconds)}</span>
                <span class="visually-hidden">{clockAloud(seconds)}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
