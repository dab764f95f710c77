// Repeat, previous, pause or play, next, one more minute: by touch and by key.

import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { toFrames } from '../../catalogue/units';
import { IconButton, LetterButton } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { freshen } from '../../components/one-touch';
import { allWords } from '../../language/words';
import { BACK } from '../../player/back';
import type { WithSession } from '../../player/machine';
import type { Player } from '../../player/player';
import css from './deck.module.css';
import { useKeys } from './use-keys';

interface ControlsProps {
  readonly player: Player;
  readonly kind: WithSession['kind'];
  readonly onMinute: () => void;
}

/** The controls of a session in state `kind`. */
export function Controls({ player, kind, onMinute }: ControlsProps) {
  const { playing: words } = allWords();
  const sounds = ['playing', 'resting', 'ready'].includes(kind);
  const toggle = sounds ? player.pause : player.play;
  useKeys({
    k: toggle,
    ArrowLeft: () => player.go('previous'),
    ArrowRight: () => player.go('next'),
    r: () => player.go('repeat'),
    j: () => player.back(toFrames(BACK)),
    '+': onMinute,
  });
  const isLast = useComputed(() => player.moment.value?.next === undefined).value;
  const row = useRef<HTMLDivElement>(null);
  // The button that went on by a step is now the one that ends it all.
  useLayoutEffect(() => {
    const end = isLast && row.current?.querySelector(`[aria-label="${words.controls.finish}"]`);
    if (end) freshen(end);
  }, [isLast]);
  return (
    <div class={css.controls} ref={row}>
      <IconButton
        label={words.controls.repeat}
        icon={ICONS.repeat}
        size="middle"
        onPress={() => player.go('repeat')}
      />
      <IconButton
        label={words.controls.previous}
        icon={ICONS.previous}
        size="middle"
        onPress={() => player.go('previous')}
      />
      <span class={css.main}>
        <IconButton
          label={sounds ? words.controls.pause : words.controls.play}
          icon={sounds ? ICONS.pause : 'play'}
          size="large"
          onPress={toggle}
        />
      </span>
      <IconButton
        label={isLast ? words.controls.finish : words.controls.next}
        icon={ICONS.next}
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
