// A number that can be typed, or stepped through.
import { useId, useState } from 'preact/hooks';
import { IconButton } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import type { Edit } from '../../routine/editing/edit';
import { endTyping } from '../../state/making';
import css from './make.module.css';
import { ObjectionNotice } from './objection-notice';
import { useAttempt } from './use-attempt';

interface NumberFieldProps {
  /** Its name among all fields, for what is undone at once. */
  readonly name: string;
  readonly label: string;
  readonly value: number;
  /** How far one press goes. */
  readonly step: number;
  readonly fewer: string;
  readonly more: string;
  readonly toEdit: (value: number) => Edit;
}

/** The number, a button on either side of it, and whatever speaks against it. */
export function NumberField(props: NumberFieldProps) {
  const { name, label, value, step, fewer, more, toEdit } = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [objection, attempt] = useAttempt();
  const isMine = typed !== undefined && (objection !== undefined || Number(typed) === value);
  const press = (to: number) => {
    setTyped(undefined);
    attempt(toEdit(to));
  };
  return (
    <div class={css.labelled}>
      <label class={css.label} for={id}>
        {label}
      </label>
      <div class={css.stepper}>
        <IconButton
          label={fewer}
          icon={ICONS.minus}
          onPress={() => press(Math.ceil(value / step) * step - step)}
        />
        <input
          id={id}
          class={css.number}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={isMine ? typed : String(value)}
          aria-describedby={`${id}-objection`}
          aria-invalid={objection !== undefined}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            attempt(toEdit(numberIn(currentTarget.value)), name);
          }}
          onChange={() => {
            if (!objection) setTyped(undefined);
            endTyping();
          }}
        />
        <IconButton
          label={more}
          icon={ICONS.plus}
          onPress={() => press(Math.floor(value / step) * step + step)}
        />
      </div>
      <ObjectionNotice
        objection={objection}
        onAttempt={attempt}
        typed={isMine}
        id={`${id}-objection`}
      />
    </div>
  );
}

/** No number at all where nothing was typed: that is not 0. */
function numberIn(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(typed);
}
