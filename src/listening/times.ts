// When the microphone is open: all the time, or only while a question waits for its answer.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { listenTime } from '../kept/listening';
import type { Player } from '../player/player';
import { stopAsked } from '../state/stop-question';

interface Times {
  /** Whether it is to be open now. */
  readonly isOpen: ReadonlySignal<boolean>;
  /** Whether it is that of earbuds, as far as is known. */
  readonly earbuds: ReadonlySignal<boolean>;
  /** It has turned out whether it is. */
  found(earbuds: boolean): void;
}

/** The times for `player`; `inEarbuds` is what is known beforehand. */
export function timesFor(player: Player, inEarbuds: boolean): Times {
  const earbuds = signal(inEarbuds);
  // Behind the words of the question: they shall still be heard as they should sound.
  const isAsked = computed(
    () => stopAsked.value || (player.asks.value && !(player.moment.value?.speaking ?? false)),
  );
  const isOpen = computed(() => {
    const when = listenTime.value;
    const always = when === 'always' || (when === 'as-suits' && !earbuds.value);
    return always || isAsked.value;
  });
  return {
    isOpen,
    earbuds,
    found(are) {
      // What was found stays found: it may only be closed again because of it.
      if (are) earbuds.value = true;
    },
  };
}

/** Calls `open` whenever it is to be open, ends what that began when it is not, and then calls `closed`. */
export function during(
  { isOpen }: Pick<Times, 'isOpen'>,
  open: () => () => void,
  closed: () => void,
): () => void {
  return effect(() => {
    if (isOpen.value) return open();
    closed();
    return undefined;
  });
}
