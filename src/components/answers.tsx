// Large answers to the one question of a screen: native radio buttons or checkboxes drawn as tiles.

import { useId } from 'preact/hooks';
import css from './answers.module.css';
import { Icon } from './icon';
import { ICONS } from './more-icons';
import { toggled } from './toggled';

interface AnswersProps<Value extends string> {
  /** The question, which the heading of the screen shows already. */
  readonly label: string;
  /** One of them, or any number. */
  readonly pick: 'one' | 'any';
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  /** What was answered; empty where nobody has. */
  readonly values: readonly Value[];
  /** Told all that are answered now, in the order of `options`. */
  readonly onChange: (values: readonly Value[]) => void;
}

/** Lets someone give one or any of the answers, or none. */
export function Answers<Value extends string>({
  label,
  pick,
  options,
  values,
  onChange,
}: AnswersProps<Value>) {
  const group = useId();
  const change = (changed: Value, isOn: boolean) =>
    onChange(pick === 'one' ? [changed] : toggled(options, values, changed, isOn));
  return (
    <fieldset class={css.answers}>
      <legend class="visually-hidden">{label}</legend>
      {options.map(({ value, name }) => (
        <label key={value} class={css.option}>
          <input
            class={css.input}
            type={pick === 'one' ? 'radio' : 'checkbox'}
            {...(pick === 'one' ? { name: group } : {})}
            autocomplete="off"
            value={value}
            checked={values.includes(value)}
            onChange={(event) => change(value, event.currentTarget.checked)}
          />
          <span class={css.tile}>
            <span class={css.words}>{name}</span>
            <span class={`${css.mark} ${pick === 'one' ? css.round : ''}`}>
              <Icon name={ICONS.check} size={16} />
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
