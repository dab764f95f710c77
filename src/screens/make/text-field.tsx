// A text that is part of the routine: what can be kept of it is kept as it is typed. What cannot stays in the
// field, with a sentence that says why.
import { useId, useState } from 'preact/hooks';
import type { Edit } from '../../routine/editing/edit';
import { endTyping } from '../../state/making';
import css from './make.module.css';
import { ObjectionNotice } from './objection-notice';
import { useAttempt } from './use-attempt';

interface TextFieldProps {
  /** Its name among all fields, for what is undone at once. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is kept. */
  readonly value: string;
  readonly toEdit: (typed: string) => Edit;
  /** What is kept of what was typed, where that is not all of it. */
  readonly keptOf?: (typed: string) => string;
  /** So many lines high. */
  readonly rows?: number;
}

/** A field, and whatever speaks against what is in it. */
export function TextField({
  name,
  label,
  hint,
  value,
  toEdit,
  keptOf = (typed) => typed,
  rows,
}: TextFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [objection, attempt] = useAttempt();
  // What was typed stands there for as long as it is what is kept, or is refused.
  const isMine = typed !== undefined && (objection !== undefined || keptOf(typed) === value);
  const field = {
    id,
    class: css.field,
    value: isMine ? typed : value,
    'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-objection`,
    'aria-invalid': objection !== undefined,
    onInput: ({ currentTarget }: { currentTarget: { readonly value: string } }) => {
      setTyped(currentTarget.value);
      attempt(toEdit(currentTarget.value), name);
    },
    onChange: () => {
      if (!objection) setTyped(undefined);
      endTyping();
    },
  };
  return (
    <div class={css.labelled}>
      <label class={css.label} for={id}>
        {label}
      </label>
      {hint && (
        <p class={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows ? (
        <textarea rows={rows} {...field} />
      ) : (
        <input type="text" autocomplete="off" {...field} />
      )}
      <ObjectionNotice objection={objection} onAttempt={attempt} typed id={`${id}-objection`} />
    </div>
  );
}
