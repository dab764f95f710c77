// The emergency number where someone is, theirs to set.
import { useId } from 'preact/hooks';
import { help as words } from '#words/help';
import { emergencyNumber, setEmergencyNumber } from '../../state/emergency';
import css from './help.module.css';

/** Lets someone set the number; it is kept as soon as the field is left. */
export function NumberField() {
  const id = useId();
  return (
    <div class={css.field}>
      <label for={id}>{words.numberLabel}</label>
      <input
        id={id}
        class={css.input}
        type="tel"
        autocomplete="off"
        value={emergencyNumber.value ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setEmergencyNumber(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={css.meanwhile}>
        {words.numberHint}
      </p>
    </div>
  );
}
