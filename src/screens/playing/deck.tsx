// What can be done with what plays: answers, how far it is, controls. Always in view.

import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { allWords } from '../../language/words';
import type { WithSession } from '../../player/machine';
import type { Player } from '../../player/player';
import { Controls } from './controls';
import css from './deck.module.css';
import { Private } from './private';
import { Progress } from './progress';

interface DeckProps {
  readonly player: Player;
  readonly state: WithSession;
  /** How much of all of it is over, from 0 to 1. */
  readonly progress: ReadonlySignal<number>;
  readonly onMinute: () => void;
  readonly onLock: () => void;
  readonly onStop: () => void;
  /** The answers to what is asked, if anything is. */
  readonly children?: ComponentChildren;
}

/** Answers above, controls beneath them. */
export function Deck({ player, state, progress, onMinute, onLock, onStop, children }: DeckProps) {
  const { playing: words } = allWords();
  return (
    <div class={`${css.deck} ${asksAnything(state) ? css.asking : ''}`} data-testid="deck">
      {children}
      <Progress done={progress} session={state} />
      <div class={css.row}>
        <Controls player={player} kind={state.kind} onMinute={onMinute} />
        <div class={css.quiet}>
          <Button icon={ICONS.lock} onPress={onLock}>
            <span class={css.word}>{words.dim.lock}</span>
          </Button>
          <Button icon={ICONS.stop} onPress={onStop}>
            <span class={css.word}>{words.controls.stop}</span>
          </Button>
          <Private player={player} />
        </div>
      </div>
    </div>
  );
}

/** Whether there will be answers to give: its controls are then as small all along, so that none moves. */
function asksAnything({ timeline }: WithSession): boolean {
  return timeline.steps.some(({ kind }) => kind === 'question' || kind === 'gate');
}
