// The way to call for help: one large target with the number, where one is known.
import { help as words } from '#words/help';
import { emergencyNumber } from '../../state/emergency';
import css from './help.module.css';

/** Calls the emergency number; where none is certain, says to call the local one. */
export function CallButton() {
  const number = emergencyNumber.value;
  if (!number) return <p class={css.call}>{words.callUnknown}</p>;
  return (
    <a class={css.call} href={`tel:${number}`}>
      {words.call(number)}
    </a>
  );
}
