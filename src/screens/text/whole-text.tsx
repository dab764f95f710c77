// All that is said, part by part and step by step: to read before anything plays, or along with the voice.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { frames, toSeconds } from '../../catalogue/units';
import { asWritten } from '../../content/as-written';
import { allWords } from '../../language/words';
import { byPart } from '../../routine/by-part';
import type { Moment } from '../../routine/moment';
import { isSure, type TimedCue, type TimedStep, type Timeline } from '../../routine/timeline';
import { Said } from './said';
import css from './whole-text.module.css';

interface WholeTextProps {
  readonly timeline: Timeline;
  /** Of its uppermost headings. */
  readonly level: 2 | 3;
  /** Where the voice is: the line that it says stands out. Without it, none does. */
  readonly of?: ReadonlySignal<Moment | undefined>;
  /** Whether it also says, on paper, how long each part and each step is. */
  readonly timed?: boolean;
}

/** Parts have headings of their own where there are several. Only what begins or ends is drawn anew. */
export function WholeText({ timeline, level, of, timed = false }: WholeTextProps) {
  const parts = byPart(timeline.steps);
  const Part = `h${level}` as const;
  const isSingle = parts.length === 1;
  return (
    <div class={css.text} data-testid="whole-text">
      {parts.map((steps) => (
        <div key={steps[0]?.start} class={css.part}>
          {!isSingle && <Part class={css.partTitle}>{steps[0]?.partTitle}</Part>}
          {timed && !isSingle && <Time of={steps} />}
          <Steps
            timed={timed}
            steps={steps}
            Title={isSingle ? Part : `h${level === 2 ? 3 : 4}`}
            above={isSingle ? undefined : steps[0]?.partTitle}
            of={of}
          />
        </div>
      ))}
    </div>
  );
}

/** How long `of` are together: for whoever has it on paper. */
function Time({ of }: { of: readonly TimedStep[] }) {
  const { formats } = allWords();
  const length = of.reduce((sum, { start, end }) => sum + end - start, 0);
  return <p class={css.onPaper}>{formats.clock(toSeconds(frames(length)))}</p>;
}

interface StepsProps {
  readonly timed: boolean;
  readonly steps: readonly TimedStep[];
  readonly Title: 'h2' | 'h3' | 'h4';
  /** What stands over them, and need not be said twice. */
  readonly above: string | undefined;
  readonly of: ReadonlySignal<Moment | undefined> | undefined;
}

function Steps({ steps, Title, above, of, timed }: StepsProps) {
  const { depends } = allWords().routine.read;
  return (
    <ol class={css.steps}>
      {steps.map((step) => (
        <li key={step.start} class={css.step}>
          <div class={css.head}>
            {step.title !== above && <Title class={css.title}>{step.title}</Title>}
            {timed && step.title !== above && <Time of={[step]} />}
            {/* Whoever plays it hears when it has come to that. */}
            {!of && !isCertain(step) && <p class={css.depends}>{depends}</p>}
          </div>
          <ul class={css.lines}>
            {step.cues.map((cue) => (
              <Line key={cue.start} cue={cue} of={of} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** Whether `step` says what it says whatever is answered. */
function isCertain(step: TimedStep): boolean {
  return isSure(step) && step.kind !== 'again';
}

/** It is the current one from when it begins until another does. */
function Line({ cue, of }: { cue: TimedCue; of: StepsProps['of'] }) {
  const isHere = useComputed(() => of?.value?.cue?.start === cue.start).value;
  return (
    <li class={css.line} {...(isHere && { 'aria-current': 'true' })}>
      {of && isHere ? <Said cue={cue} of={of} /> : asWritten(cue.text)}
    </li>
  );
}
