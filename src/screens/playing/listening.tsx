// What the microphone does, which words it waits for, and what it last understood.
import { allWords } from '../../language/words';
import { hearing, type Said } from '../../listening';
import type { Player } from '../../player/player';
import { Mic } from '../hearing/mic-sign';
import css from './listening.module.css';
import { useSaid } from './use-said';

/** Which words it waits for: those that lead, an answer, or what to do about a stop. */
type Waits = 'words' | 'answer' | 'stop';

/** Nothing, unless someone switched listening on. */
export function Listening({ player, waits }: { player: Player; waits: Waits }) {
  const { listening: words } = allWords();
  const now = hearing.value;
  const said = useSaid(player);
  switch (now.kind) {
    case 'off':
      return null;
    case 'fault':
      return <Closed why={words.faults[now.why]} />;
    case 'away':
      return <Closed why={words.away[now.why]} />;
    case 'opening':
      return <Line isOpen={false} sign={words.opening} />;
    case 'listening':
      // Where a stop is asked about, that says enough of what was understood.
      return waits === 'stop' ? (
        <Line isOpen sign={words.stopping} />
      ) : (
        <Line isOpen {...signOf(waits, said)} said={said} />
      );
    case 'between-questions': {
      const sign = words.betweenQuestions[now.earbuds ? 'earbuds' : 'chosen'];
      return <Line isOpen={false} sign={sign} said={said} />;
    }
  }
}

interface LineProps {
  readonly isOpen: boolean;
  /** What it waits for, or why it is closed. */
  readonly sign: string;
  readonly said?: Said | undefined;
  /** Whether the sign stays beside what was said. */
  readonly isKept?: boolean;
}

/** In one line where there is room. What was said is read out, what can be said is not. */
function Line({ isOpen, sign, said, isKept = false }: LineProps) {
  return (
    <p class={css.listening} data-testid="listening">
      <Mic isOpen={isOpen} size={18} />{' '}
      <span class={css.understood} role="status">
        {said && sentenceOf(said)}
      </span>{' '}
      {(!said || isKept) && <span>{sign}</span>}
    </p>
  );
}

/** Why it does not hear, read out once. */
function Closed({ why }: { why: string }) {
  return (
    <p class={css.listening} data-testid="listening">
      <Mic isOpen={false} size={18} /> <span role="status">{why}</span>
    </p>
  );
}

/** The words to say: at a question they stay, unless it is they that are asked for again. */
function signOf(waits: 'words' | 'answer', said: Said | undefined) {
  const { listening: words } = allWords();
  if (waits === 'words') return { sign: words.sign };
  return { sign: said ? words.askedToo : words.asked, isKept: said?.kind === 'understood' };
}

/** What has come of a word, in a sentence. */
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

/** The same on the dark face, in few words: whoever lies there reads no list. */
export function ListeningOnFace({ player, asks }: { player: Player; asks: boolean }) {
  const { listening: words } = allWords();
  const now = hearing.value;
  const said = useSaid(player);
  switch (now.kind) {
    case 'off':
    case 'opening':
    case 'between-questions':
      return said ? <OnFace isOpen={false}>{sentenceOf(said)}</OnFace> : null;
    case 'fault':
      return <OnFace isOpen={false}>{words.faults[now.why]}</OnFace>;
    case 'away':
      return <OnFace isOpen={false}>{words.away[now.why]}</OnFace>;
    case 'listening': {
      if (!said) return <OnFace isOpen>{asks ? words.asked : words.short}</OnFace>;
      const isKept = asks && said.kind === 'understood';
      return (
        <OnFace isOpen>
          {[sentenceOf(said), isKept && words.askedToo].filter(Boolean).join(' ')}
        </OnFace>
      );
    }
  }
}

function OnFace({ isOpen, children }: { isOpen: boolean; children: string }) {
  return (
    <p class={css.onFace} data-testid="face-listening">
      <Mic isOpen={isOpen} size={18} /> {children}
    </p>
  );
}
