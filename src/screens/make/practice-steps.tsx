// The steps of a practice: which of those that it can do without people want.
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { practiceById } from '../../content/practices';
import { allWords } from '../../language/words';
import type { Part } from '../../routine/spec';
import { suits, type Way, wayIn } from '../../routine/way';
import { canGo } from '../../routine/without';
import css from './make.module.css';
import { ObjectionNotice } from './objection-notice';
import { useAttempt } from './use-attempt';

interface PracticeStepsProps {
  readonly part: string;
  readonly content: Extract<Part['content'], { kind: 'practice' }>;
  readonly way: Way;
}

/** In the order of the practice, which stays. */
export function PracticeSteps({ part, content, way }: PracticeStepsProps) {
  const { make } = allWords();
  const [objection, attempt] = useAttempt();
  const practice = practiceById(content.practice);
  if (practice.id === 'injury-check') return <p class={css.soft}>{make.part.check}</p>;
  const itsWay = wayIn(practice, way);
  const steps = practice.steps.filter((step) =>
    suits(step, itsWay, { isFirst: false, isLast: false }, 'tender'),
  );
  return (
    <fieldset class={css.group}>
      <legend class={css.label}>{make.part.steps}</legend>
      <p class={css.hint}>{make.part.stepsHint}</p>
      <ul class={css.ticks}>
        {steps.map((step) => {
          const may = canGo(practice.id, step);
          return (
            <li key={step.id}>
              {may ? (
                <label class={css.tick}>
                  <input
                    type="checkbox"
                    checked={!content.without?.includes(step.id)}
                    onChange={({ currentTarget: { checked } }) =>
                      attempt({
                        kind: 'without',
                        part,
                        step: step.id,
                        isOut: !checked,
                        canGo: may,
                      })
                    }
                  />
                  <span class={css.box}>
                    <Icon name={ICONS.check} size={18} />
                  </span>
                  <span>{step.title}</span>
                </label>
              ) : (
                <span class={css.always}>
                  {step.title} <span class={css.soft}>{make.part.needed}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <ObjectionNotice objection={objection} onAttempt={attempt} />
    </fieldset>
  );
}
