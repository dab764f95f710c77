// Repeat, previous, pause or play, next, one more minute: by touch and by key.
import { useEffect } from 'preact/hooks';
import { IconButton, LetterButton } from '../../components/button';
import { playing as words } from '../../locale/en/player';
import type { WithSession } from '../../player/machine';
import type { Player } from '../../player/player';
import css from './playing.module.css';

interface ControlsProps {
  readonly player: Player;
  readonly kind: WithSession['kind'];
  readonly onMinute: () => void;
}

/** The controls of a session in state `kind`. */
export function Controls({ player, kind, onMinute }: ControlsProps) {
  const sounds = kind === 'playing' || kind === 'ready';
  const toggle = sounds ? player.pause : player.play;
  useKeys({
    k: toggle,
    ArrowLeft: () => player.go('previous'),
    ArrowRight: () => player.go('next'),
    r: () => player.go('repeat'),
    '+': onMinute,
  });
  const isLast = player.moment.value?.next === undefined;
  return (
    <div class={css.controls}>
      <IconButton
        label={words.controls.repeat}
        icon="repeat"
        size="middle"
        onPress={() => player.go('repeat')}
      />
      <IconButton
        label={words.controls.previous}
        icon="previous"
        size="middle"
        onPress={() => player.go('previous')}
      />
      <IconButton
        label={sounds ? words.controls.pause : words.controls.play}
        icon={sounds ? 'pause' : 'play'}
        size="large"
        onPress={toggle}
      />
      <IconButton
        label={isLast ? words.controls.finish : words.controls.next}
        icon="next"
        size="middle"
        onPress={() => player.go('next')}
      />
      <LetterButton
        label={words.controls.minute}
        letters={words.controls.minuteShort}
        onPress={onMinute}
      />
    </div>
  );
}

/** Keys that work wherever the focus is, except in a dialog or with a modifier held. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('dialog, input')) return;
      const action = keys[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
