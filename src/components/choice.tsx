// One of a few: native radio buttons drawn as a row of pills.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './choice.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: ComponentChildren;
  readonly options: readonly {
    readonly value: Value;
    readonly name: string;
    readonly hint?: string;
  }[];
  /** Undefined where nothing is chosen yet. */
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** Lets someone choose one of `options`; arrow keys and screen readers know it as radio buttons. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset class={css.choice}>
      <legend class={css.label}>{label}</legend>
      <div class={css.row}>
        {options.map((option) => (
          <label key={option.value} class={css.option}>
            <input
              class={css.input}
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span class={css.pill}>
              <span>{option.name}</span>
              {option.hint && <span class={css.hint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
