// One thing of someone's own to tick off, as the chips are.
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import css from './before.module.css';

interface TickProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: string;
}

/** A native checkbox, the whole line of it to tap. */
export function Tick({ isOn, onChange, children }: TickProps) {
  return (
    <label class={css.tick}>
      <input
        class={css.input}
        type="checkbox"
        autocomplete="off"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span class={css.tickMark}>
        <Icon name={ICONS.check} size={16} />
      </span>
      <span class={css.tickText}>{children}</span>
    </label>
  );
}
