// All steps of what plays, to go to.
import { useComputed } from '@preact/signals';
import { type Frames, frames, toSeconds } from '../../catalogue/units';
import { allWords } from '../../language/words';
import type { Playable } from '../../player/machine';
import type { Player } from '../../player/player';
import { byPart } from '../../routine/by-part';
import { stepsToJumpTo, stepToJumpToAt } from '../../routine/jump';
import type { TimedStep } from '../../routine/timeline';
import css from './sheet.module.css';

interface JumpListProps {
  readonly player: Player;
  readonly session: Playable;
  /** With where the step begins. */
  readonly onJump: (to: Frames) => void;
}

/** The step that plays is marked, in sight, and in focus on arrival. */
export function JumpList({ player, session: { timeline }, onJump }: JumpListProps) {
  const { sheet: words } = allWords();
  const here = useComputed(() => stepToJumpToAt(timeline, player.position.value)?.start).value;
  const parts = byPart(stepsToJumpTo(timeline));
  return (
    <nav class={css.list} aria-label={words.steps}>
      {parts.map((steps) => (
        <div key={steps[0]?.start}>
          {parts.length > 1 && steps[0]?.title !== steps[0]?.partTitle && (
            <h3 class={css.part}>{steps[0]?.partTitle}</h3>
          )}
          <ol class={css.steps}>
            {steps.map((step) => (
              <li key={step.start}>
                <Row step={step} isHere={step.start === here} onJump={onJump} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  );
}

interface RowProps {
  readonly step: TimedStep;
  readonly isHere: boolean;
  readonly onJump: JumpListProps['onJump'];
}

function Row({ step: { title, start, end }, isHere, onJump }: RowProps) {
  const { formats } = allWords();
  const seconds = toSeconds(frames(end - start));
  return (
    <button
      type="button"
      class={css.step}
      // A dialog begins there.
      {...(isHere && { 'aria-current': 'step', autofocus: true })}
      onClick={() => onJump(start)}
    >
      <span class={css.title}>{title}</span>
      <span class={css.time}>
        <span aria-hidden="true">{formats.clock(seconds)}</span>
        <span class="visually-hidden">{formats.clockAloud(seconds)}</span>
      </span>
    </button>
  );
}
