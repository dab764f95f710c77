// One part of the routine that is being made: what it is, and, opened, what can be done to it.
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { Still } from '../../components/still';
import type { HandleEvents } from '../../components/use-sorting';
import { partTitle } from '../../content/part-title';
import { firstWords } from '../../content/titles-apart';
import { allWords } from '../../language/words';
import type { Part } from '../../routine/spec';
import type { Way } from '../../routine/way';
import { madeUpId } from '../../state/making';
import type { Desk } from './desk';
import { Handle } from './handle';
import css from './make.module.css';
import { NumberField } from './number-field';
import { ObjectionNotice } from './objection-notice';
import { OwnSteps } from './own-steps';
import { PracticeSteps } from './practice-steps';
import { RowActions } from './row-actions';
import { TextField } from './text-field';
import { useAttempt } from './use-attempt';

interface PartRowProps {
  readonly part: Part;
  /** What it is called among the others. */
  readonly title: string;
  readonly way: Way;
  /** What there is to say of it. */
  readonly note: string | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly events: HandleEvents;
  readonly onStep: (by: -1 | 1) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly desk: Desk;
}

/** Its insides are drawn once it is opened. */
export function PartRow(props: PartRowProps) {
  const { part, title, note, isOpen, onOpen, events, onStep } = props;
  const { formats } = allWords();
  const { content, minutes } = part;
  const begins = firstWords(part);
  const picture = content.kind === 'own' ? 'made' : content.practice;
  return (
    <li class={css.part} data-hue={picture}>
      <div class={css.row}>
        <Handle id={part.id} title={title} events={events} onStep={onStep} />
        <button
          type="button"
          class={css.open}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          <Still of={picture} coin="small" />
          <span class={css.chooseText}>
            <span class={css.partTitle}>{partTitle(part)}</span>
            {begins && <span class={css.begins}>{begins}</span>}
            {note && <span class={css.note}>{note}</span>}
          </span>
          <span class={css.time}>{typeof minutes === 'number' && formats.minutes(minutes)}</span>
          <Icon name={ICONS.down} size={20} />
        </button>
      </div>
      {isOpen && <Inside {...props} />}
    </li>
  );
}

function Inside(props: PartRowProps) {
  const { part, title, way, onMove, isFirst, isLast, desk } = props;
  const { make } = allWords();
  const [objection, attempt] = useAttempt();
  const { id, content, minutes } = part;
  return (
    <div class={css.inside}>
      {content.kind === 'own' && (
        <TextField
          name={`title ${id}`}
          label={make.part.title}
          value={content.title}
          toEdit={(text) => ({ kind: 'part-title', part: id, text })}
        />
      )}
      <NumberField
        name={`minutes ${id}`}
        label={make.part.minutes}
        value={typeof minutes === 'number' ? minutes : minutes.standard}
        step={1}
        fewer={make.part.fewer}
        more={make.part.more}
        toEdit={(to) => ({ kind: 'minutes', part: id, minutes: to })}
      />
      {content.kind === 'own' ? (
        <OwnSteps part={id} steps={content.steps} desk={desk} />
      ) : (
        <PracticeSteps part={id} content={content} way={way} />
      )}
      <ObjectionNotice objection={objection} onAttempt={attempt} />
      <RowActions
        title={title}
        isFirst={isFirst}
        isLast={isLast}
        onMove={onMove}
        onCopy={() => void attempt({ kind: 'copy-part', part: id, id: madeUpId() })}
        onRemove={() => {
          if (attempt({ kind: 'remove-part', part: id })) desk.tookOut(title);
        }}
      />
    </div>
  );
}
