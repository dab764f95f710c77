// The emergency number where someone is, theirs to type.
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { parseNumber } from '../../catalogue/phone-number';
import { emergencyCall, keepNumber, typeNumber, unreadable } from '../../kept/emergency';
import { allWords } from '../../language/words';
import css from './help.module.css';

/**
 * Lets someone type the number, in the digits of any script. What is a number is called from then on,
 * and kept as soon as the field is left. What is none stays in the field, with a sentence beside it,
 * and the number before stays in use.
 */
export function NumberField() {
  const { emergency: words } = allWords();
  const id = useId();
  /** What is being typed; undefined while the field shows the number that is called. */
  const draft = useSignal<string | undefined>(undefined);
  /** Whether the field is still being typed in. */
  const typing = useSignal(false);
  const leave = () => {
    if (typing.peek()) keepNumber();
    typing.value = false;
  };
  useEffect(() => leave, []);

  const call = emergencyCall.value;
  const text = draft.value ?? unreadable.value;
  const parsed = parseNumber(text ?? '');
  // While someone types, a number is always too short at first.
  const why =
    parsed.kind === 'refused' && !(parsed.why === 'short' && typing.value) ? parsed.why : undefined;
  return (
    <div class={css.field}>
      <label for={id}>{words.numberLabel}</label>
      <input
        id={id}
        class={css.input}
        type="tel"
        autocomplete="off"
        value={text ?? (call.kind === 'unknown' ? '' : call.shown)}
        aria-invalid={why !== undefined}
        aria-describedby={`${id}-refused ${id}-hint`}
        onInput={({ currentTarget: { value } }) => {
          draft.value = value;
          typing.value = true;
          typeNumber(value);
        }}
        onChange={({ currentTarget: { value } }) => {
          draft.value = typeNumber(value).kind === 'refused' ? value : undefined;
          leave();
        }}
      />
      <div id={`${id}-refused`} role="status">
        {why && (
          <p class={css.refused}>
            {words.refused[why]}{' '}
            {call.kind === 'unknown' ? words.stillNone : words.stillCalls(call.shown)}
          </p>
        )}
      </div>
      <p id={`${id}-hint`} class={css.meanwhile}>
        {words.numberHint}
      </p>
    </div>
  );
}
