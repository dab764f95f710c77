// The steps as they would be played, with their minutes.
import { frames, toSeconds } from '../../catalogue/units';
import { allWords } from '../../language/words';
import { byPart } from '../../routine/by-part';
import { isSure, type TimedStep, type Timeline } from '../../routine/timeline';
import css from './routine.module.css';

/** What happens, in order; nothing until the voice is there, since times hang on it. */
export function Steps({ timeline }: { timeline: Timeline | 'coming' | 'missing' }) {
  const { routine: words } = allWords();
  const parts = byPart(typeof timeline === 'string' ? [] : timeline.steps);
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" class={css.sectionHeading}>
        {words.steps}
      </h2>
      {parts.map((steps) => (
        <Part key={steps[0]?.start} steps={steps} isOnly={parts.length === 1} />
      ))}
    </section>
  );
}

/** The steps of one practice, under its name where there are several. */
function Part({ steps, isOnly }: { steps: readonly TimedStep[]; isOnly: boolean }) {
  const { formats, routine: words } = allWords();
  const sure = steps.filter(isSure);
  return (
    <>
      {!isOnly && <h3 class={css.partHeading}>{steps[0]?.partTitle}</h3>}
      <ol>
        {sure.map(({ title, start, end }) => {
          const seconds = toSeconds(frames(end - start));
          return (
            <li key={start} class={css.step}>
              <span>{title}</span>
              <span class={css.time}>
                <span aria-hidden="true">{formats.clock(seconds)}</span>
                <span class="visually-hidden">{formats.clockAloud(seconds)}</span>
              </span>
            </li>
          );
        })}
      </ol>
      {sure.length < steps.length && <p class={css.time}>{words.stepsByAnswer}</p>}
    </>
  );
}
