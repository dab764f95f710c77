// The steps as they would be played, with their minutes.
import { clock, clockAloud } from '#words/common';
import { routine as words } from '#words/routine';
import { frames, toSeconds } from '../../catalogue/units';
import type { Timeline } from '../../routine/timeline';
import css from './routine.module.css';

/** What happens, in order; nothing until the voice is there, since times hang on it. */
export function Steps({ timeline }: { timeline: Timeline | undefined }) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" class={css.sectionHeading}>
        {words.steps}
      </h2>
      <ol class={css.steps}>
        {timeline?.steps.map(({ title, start, end }) => {
          const seconds = toSeconds(frames(end - start));
          return (
            <li key={start} class={css.step}>
              <span>{title}</span>
              <span class={css.time}>
                <span aria-hidden="true">{clock(seconds)}</span>
                <span class="visually-hidden">{clockAloud(seconds)}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
