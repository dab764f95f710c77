// Listening for the sake of seeing what is heard. All of it goes with the page.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { ear, keenness } from '../../kept/listening';
import {
  bringEar,
  type Command,
  createAgain,
  type Glimpse,
  type Standing,
  trying,
  type Word,
} from '../../listening';
import { player } from '../../state/playing';

/** What was heard once: a word, or something else. */
export interface HeardOnce {
  /** Counts on from 0. */
  readonly id: number;
  readonly word: Word | undefined;
}

/** So many are shown, the newest first. */
const SHOWN = 6;

export interface Trial {
  /** How listening stands; undefined while nothing listens. */
  readonly standing: ReadonlySignal<Standing | undefined>;
  readonly heard: ReadonlySignal<readonly HeardOnce[]>;
  readonly understood: ReadonlySignal<ReadonlySet<Command>>;
  /** What the ear makes of the sound now; undefined where it does not tell. */
  readonly glimpse: ReadonlySignal<Glimpse | undefined>;
  readonly begin: () => void;
  readonly end: () => void;
}

/** Listens from `begin` until `end`, until the page is hidden or left, or until it cannot. */
export function useTrial(): Trial {
  const standing = useSignal<Standing | undefined>(undefined);
  const heard = useSignal<readonly HeardOnce[]>([]);
  const understood = useSignal<ReadonlySet<Command>>(new Set());
  const glimpse = useSignal<Glimpse | undefined>(undefined);
  const wanted = useSignal(false);
  const [who, how] = [ear.value, keenness.value];
  const [again] = useState(() => createAgain(() => performance.now()));

  const take = (heardNow: Word | undefined) => {
    const word = heardNow && again(heardNow, 'trial');
    const id = (heard.peek()[0]?.id ?? -1) + 1;
    heard.value = [{ id, word }, ...heard.peek()].slice(0, SHOWN);
    if (word && word.certainty !== 'unsure') {
      understood.value = new Set([...understood.peek(), word.command]);
    }
  };
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') wanted.value = false;
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [wanted]);
  // Anew where someone changes how it listens: it learns that when it begins.
  useEffect(() => {
    if (!wanted.value) return;
    let isOver = false;
    let stop = () => {};
    trying.value = true;
    standing.value = { kind: 'opening' };
    const stands = (now: Standing) => {
      if (isOver) return;
      standing.value = now;
      if (now.kind === 'fault') wanted.value = false;
    };
    const lost = () => stands({ kind: 'fault', why: 'lost' });
    bringEar()
      .then((chosen) => {
        if (isOver) return;
        stop = chosen.listen(
          {
            hearing: () => undefined,
            heard: (_, word) => {
              if (!isOver) take(word);
            },
            stands,
          },
          (now) => {
            if (!isOver) glimpse.value = now;
          },
        );
      })
      .catch(lost);
    return () => {
      isOver = true;
      stop();
      trying.value = false;
      glimpse.value = undefined;
      if (standing.peek()?.kind !== 'fault') standing.value = undefined;
    };
  }, [wanted.value, who, how]);

  return {
    standing,
    heard,
    understood,
    glimpse,
    begin() {
      // Its voice would be what is heard.
      player.peek()?.pause();
      standing.value = undefined;
      wanted.value = true;
    },
    end() {
      wanted.value = false;
    },
  };
}
