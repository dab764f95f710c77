// The steps of a part in people's own words, in their order: one of them is open at a time.
import { useSignal } from '@preact/signals';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { allWords } from '../../language/words';
import { linesIn } from '../../routine/editing/text';
import type { OwnStep } from '../../routine/spec';
import { madeUpId } from '../../state/making';
import type { Desk } from './desk';
import { Handle } from './handle';
import css from './make.module.css';
import { NumberField } from './number-field';
import { ObjectionNotice } from './objection-notice';
import { OwnWords, PAUSE } from './own-words';
import { RecordStep } from './record-step';
import { RowActions } from './row-actions';
import { TextField } from './text-field';
import { useAttempt } from './use-attempt';
import { useOrder } from './use-order';

interface OwnStepsProps {
  readonly part: string;
  readonly steps: readonly OwnStep[];
  readonly desk: Desk;
}

/** Each with its handle, and a field for more behind them. */
export function OwnSteps({ part, steps, desk }: OwnStepsProps) {
  const { make } = allWords();
  const open = useSignal<string | undefined>(steps.length === 1 ? steps[0]?.id : undefined);
  const [objection, attempt] = useAttempt();
  const order = useOrder<HTMLUListElement>(
    steps,
    (step, to) => attempt({ kind: 'move-step', part, step, to }),
    desk.say,
  );
  return (
    <div class={css.group}>
      <h3 class={css.label}>{make.part.steps}</h3>
      <ul class={css.parts} ref={order.list}>
        {steps.map((step, index) => {
          const isOpen = open.value === step.id;
          return (
            <li key={step.id} class={css.step}>
              <div class={css.row}>
                <Handle
                  id={step.id}
                  title={step.title}
                  events={order.handleOf(index)}
                  onStep={(by) => order.stepFrom(index, by)}
                />
                <button
                  type="button"
                  class={css.open}
                  aria-expanded={isOpen}
                  onClick={() => {
                    open.value = isOpen ? undefined : step.id;
                  }}
                >
                  <span class={css.chooseText}>{step.title}</span>
                  <Icon name={ICONS.down} size={20} />
                </button>
              </div>
              {isOpen && (
                <StepInside
                  part={part}
                  step={step}
                  isFirst={index === 0}
                  isLast={index === steps.length - 1}
                  onMove={(by) => order.moveTo(index, index + by)}
                  desk={desk}
                />
              )}
            </li>
          );
        })}
      </ul>
      <ObjectionNotice objection={objection} onAttempt={attempt} />
      <OwnWords
        label={make.step.add}
        hint={make.step.wordsHint}
        button={make.step.add}
        toEdit={(lines) => ({ kind: 'add-step', part, id: madeUpId(), lines, pause: PAUSE })}
        onAdded={() => desk.say(make.add.added(make.part.own))}
      />
    </div>
  );
}

interface StepInsideProps {
  readonly part: string;
  readonly step: OwnStep;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly desk: Desk;
}

function StepInside({ part, step, isFirst, isLast, onMove, desk }: StepInsideProps) {
  const { make } = allWords();
  const [objection, attempt] = useAttempt();
  const { id } = step;
  return (
    <div class={css.inside}>
      <TextField
        name={`words ${id}`}
        label={make.step.words}
        hint={make.step.wordsHint}
        value={step.lines.join('\n')}
        keptOf={(typed) => linesIn(typed).join('\n')}
        toEdit={(typed) => ({ kind: 'words', part, step: id, lines: linesIn(typed) })}
        rows={4}
      />
      <RecordStep step={step} />
      <NumberField
        name={`pause ${id}`}
        label={make.step.pause}
        value={step.pause ?? 0}
        step={5}
        fewer={make.step.less}
        more={make.step.more}
        toEdit={(seconds) => ({ kind: 'pause', part, step: id, seconds })}
      />
      <ObjectionNotice objection={objection} onAttempt={attempt} />
      <RowActions
        title={step.title}
        isFirst={isFirst}
        isLast={isLast}
        onMove={onMove}
        onCopy={() => void attempt({ kind: 'copy-step', part, step: id, id: madeUpId() })}
        onRemove={() => {
          if (attempt({ kind: 'remove-step', part, step: id })) desk.tookOut(step.title);
        }}
      />
    </div>
  );
}
