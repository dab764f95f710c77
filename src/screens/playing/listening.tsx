// The sign that the microphone listens, and what it last understood.
import { allWords } from '../../language/words';
import { hearing } from '../../listening';
import css from './listening.module.css';

/** Nothing, unless someone switched listening on. */
export function Listening() {
  const { listening: words, settings } = allWords();
  const now = hearing.value;
  if (now.kind === 'off') return null;
  if (now.kind === 'fault') {
    return (
      <p class={css.listening} role="status">
        {settings.spoken.faults[now.why]}
      </p>
    );
  }
  return (
    <div class={css.listening}>
      <p>{words.sign}</p>
      <p class={css.understood} role="status">
        {now.understood && words.understood(now.understood)}
      </p>
    </div>
  );
}
