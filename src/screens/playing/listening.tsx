// The sign that the microphone listens, and what it last understood.
import { allWords } from '../../language/words';
import { hearing, type Said } from '../../listening';
import css from './listening.module.css';

/** Nothing, unless someone switched listening on. */
export function Listening() {
  const { listening: words, settings } = allWords();
  const now = hearing.value;
  switch (now.kind) {
    case 'off':
      return null;
    case 'fault':
      return <Told>{settings.spoken.faults[now.why]}</Told>;
    case 'away':
      return <Told>{words.away[now.why]}</Told>;
    case 'opening':
      return <p class={css.listening}>{words.opening}</p>;
    case 'listening':
    case 'between-questions':
      return (
        <div class={css.listening}>
          <p>{now.kind === 'listening' ? words.sign : words.betweenQuestions}</p>
          <p class={css.understood} role="status">
            {now.said && sentenceOf(now.said)}
          </p>
        </div>
      );
  }
}

function Told({ children }: { children: string }) {
  return (
    <p class={css.listening} role="status">
      {children}
    </p>
  );
}

function sentenceOf(said: Said): string {
  const { listening: words } = allWords();
  switch (said.kind) {
    case 'understood':
      return words.understood(said.command);
    case 'unsure':
      return words.unsure;
    case 'no-again':
      return words.noAgain;
  }
}
