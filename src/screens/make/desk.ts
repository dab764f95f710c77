// What the parts of the editor have in common: what is said of what was done, and what was taken out last.
import { useSignal } from '@preact/signals';
import type { RoutineSpec } from '../../routine/spec';
import { specNow } from './use-attempt';

/** What a screen reader says of what was done; another one each time, also in the same words. */
export interface Said {
  readonly text: string;
  readonly turn: number;
}

export interface Desk {
  /** Tells what came of what was just done, where that is not in the focus. */
  readonly say: (text: string) => void;
  /** What was told last, for as long as nothing else was done since. */
  readonly saidOf: (spec: RoutineSpec) => Said | undefined;
  /** Offers to put back what went by that title; until something else is done. */
  readonly tookOut: (title: string) => void;
  /** What was taken out last, for as long as that was the last that was done. */
  readonly goneFrom: (spec: RoutineSpec) => string | undefined;
}

/** One for each editor. */
export function useDesk(): Desk {
  const said = useSignal<(Said & After) | undefined>(undefined);
  const gone = useSignal<({ readonly title: string } & After) | undefined>(undefined);
  return {
    say(text) {
      const after = specNow();
      if (after) said.value = { text, turn: (said.peek()?.turn ?? 0) + 1, after };
    },
    saidOf: (spec) => (said.value?.after === spec ? said.value : undefined),
    tookOut(title) {
      const after = specNow();
      if (after) gone.value = { title, after };
    },
    goneFrom: (spec) => (gone.value?.after === spec ? gone.value.title : undefined),
  };
}

/** The routine as it is after what was done. */
interface After {
  readonly after: RoutineSpec;
}
