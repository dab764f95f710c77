// Any number of a few: native checkboxes drawn as pills.

import type { ComponentChildren } from 'preact';
import css from './chips.module.css';
import { Icon } from './icon';
import { ICONS } from './more-icons';
import { toggled } from './toggled';

interface ChipsProps<Value extends string> {
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly values: readonly Value[];
  /** Told all that are chosen now, in the order of `options`. */
  readonly onChange: (values: readonly Value[]) => void;
}

/** Lets someone choose any of `options`, or none; screen readers know them as checkboxes. */
export function Chips<Value extends string>({
  label,
  hint,
  options,
  values,
  onChange,
}: ChipsProps<Value>) {
  return (
    <fieldset class={css.chips}>
      <legend class={css.label}>
        {label}
        {hint && <span class={css.hint}> {hint}</span>}
      </legend>
      <div class={css.row}>
        {options.map(({ value, name }) => (
          <label key={value} class={css.option}>
            <input
              class={css.input}
              type="checkbox"
              autocomplete="off"
              value={value}
              checked={values.includes(value)}
              onChange={(event) =>
                onChange(toggled(options, values, value, event.currentTarget.checked))
              }
            />
            <span class={css.pill}>
              <span class={css.mark}>
                <Icon name={ICONS.check} size={16} />
              </span>
              {name}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
