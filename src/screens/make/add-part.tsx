// What can be added: any practice that nobody refused, or words of one's own.
import type { PracticeId } from '../../catalogue/practice-ids';
import { Still } from '../../components/still';
import { comfort } from '../../kept/comfort';
import { allWords } from '../../language/words';
import { CARDS } from '../../practices/cards';
import { OFFERED } from '../../practices/offered';
import type { RoutineSpec } from '../../routine/spec';
import { madeUpId } from '../../state/making';
import type { Desk } from './desk';
import css from './make.module.css';
import { ObjectionNotice } from './objection-notice';
import { OwnWords, PAUSE } from './own-words';
import { useAttempt } from './use-attempt';

/** Each is put behind all that is there. */
export function AddPart({ spec, desk }: { spec: RoutineSpec; desk: Desk }) {
  const { cards, formats, make } = allWords();
  const [objection, attempt] = useAttempt();
  const refused = OFFERED.filter((id) => comfort.value[id] === 'no');
  return (
    <section class={css.section} aria-labelledby="add">
      <h2 id="add" class={css.heading}>
        {make.add.heading}
      </h2>
      <ul class={css.addable}>
        {OFFERED.filter((id) => !refused.includes(id)).map((practice) => {
          const { title } = cards[practice];
          const content = { kind: 'practice', practice } as const;
          const part = { id: freeId(practice, spec), content, minutes: usualMinutes(practice) };
          return (
            <li key={practice}>
              <button
                type="button"
                class={css.choose}
                aria-label={make.add.practice(title)}
                onClick={() => {
                  if (attempt({ kind: 'add-part', part })) desk.say(make.add.added(title));
                }}
              >
                <Still of={practice} coin="small" />
                <span class={css.chooseText}>{title}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {refused.length > 0 && (
        <p class={css.soft}>
          {make.add.leftOut(formats.list(refused.map((id) => cards[id].title)))}
        </p>
      )}
      <ObjectionNotice objection={objection} onAttempt={attempt} />
      <OwnWords
        label={make.add.own}
        hint={make.step.wordsHint}
        button={make.step.addPart}
        toEdit={(lines) => ({
          kind: 'add-own',
          id: madeUpId(),
          title: make.part.own,
          step: { id: madeUpId(), lines, pause: PAUSE },
        })}
        onAdded={() => desk.say(make.add.added(make.part.own))}
      />
    </section>
  );
}

/** How long it is alone, as far as it goes as a part. */
function usualMinutes(practice: PracticeId): number {
  const { minutes, part } = CARDS[practice];
  const usual = typeof minutes === 'number' ? minutes : minutes.standard;
  return Math.min(part.most, Math.max(part.least, usual));
}

/** The name of the practice, or with the first number behind it that no part has. */
function freeId(practice: PracticeId, { parts }: RoutineSpec): string {
  const taken = new Set(parts.map(({ id }) => id));
  const numbered = Array.from(taken, (_, index) => `${practice}-${index + 2}`);
  return [practice, ...numbered].find((id) => !taken.has(id)) ?? madeUpId();
}
