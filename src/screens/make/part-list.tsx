// The parts of the routine that is being made, in their order: one of them is open at a time.
import { useSignal } from '@preact/signals';
import { titlesApart } from '../../content/titles-apart';
import { allWords } from '../../language/words';
import type { ResolvedRoutine } from '../../routine/resolve';
import type { RoutineSpec } from '../../routine/spec';
import type { Outline } from '../../state/outline';
import type { Desk } from './desk';
import css from './make.module.css';
import { ObjectionNotice } from './objection-notice';
import { lengthsOfParts, noteOn } from './part-notes';
import { PartRow } from './part-row';
import { useAttempt } from './use-attempt';
import { useOrder } from './use-order';

interface PartListProps {
  readonly spec: RoutineSpec;
  readonly routine: ResolvedRoutine;
  readonly outline: Outline | 'coming' | 'nothing';
  readonly desk: Desk;
}

/** Each with its handle; what is in the one that is open can be changed. */
export function PartList({ spec, routine, outline, desk }: PartListProps) {
  const { make } = allWords();
  const open = useSignal<string | undefined>(undefined);
  const [objection, attempt] = useAttempt();
  const titles = titlesApart(spec.parts);
  const titleOf = (index: number) => titles[index] ?? '';
  const all = spec.parts.map(({ id }, index) => ({ id, title: titleOf(index) }));
  const order = useOrder<HTMLUListElement>(
    all,
    (part, to) => attempt({ kind: 'move-part', part, to }),
    desk.say,
  );
  const lengths = typeof outline === 'string' ? undefined : lengthsOfParts(outline.timeline);
  return (
    <section class={css.section} aria-labelledby="parts">
      <h2 id="parts" class={css.heading}>
        {make.parts}
      </h2>
      {spec.parts.length === 0 && <p class={css.soft}>{make.noParts}</p>}
      <ul class={css.parts} ref={order.list}>
        {spec.parts.map((part, index) => (
          <PartRow
            key={part.id}
            part={part}
            title={titleOf(index)}
            way={routine.way}
            note={noteOn(part, routine, lengths)}
            isOpen={open.value === part.id}
            onOpen={(isOpen) => {
              open.value = isOpen ? part.id : undefined;
            }}
            events={order.handleOf(index)}
            onStep={(by) => order.stepFrom(index, by)}
            onMove={(by) => order.moveTo(index, index + by)}
            isFirst={index === 0}
            isLast={index === spec.parts.length - 1}
            desk={desk}
          />
        ))}
      </ul>
      <ObjectionNotice objection={objection} onAttempt={attempt} />
    </section>
  );
}
