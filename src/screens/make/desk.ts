// What the parts of the editor have in common: what is said of what was done, and what was taken out last.
import { type Signal, useSignal } from '@preact/signals';
import type { RoutineSpec } from '../../routine/spec';
import { making } from '../../state/making';

export interface Desk {
  /** Read out: what came of what was done, where that is not in the focus. */
  readonly said: Signal<string>;
  /** Offers to put back what went by that title; until something else is done. */
  readonly tookOut: (title: string) => void;
  /** What was taken out last, for as long as that was the last that was done. */
  readonly goneFrom: (spec: RoutineSpec) => string | undefined;
}

/** One for each editor. */
export function useDesk(): Desk {
  const said = useSignal('');
  const gone = useSignal<{ readonly title: string; readonly after: RoutineSpec } | undefined>(
    undefined,
  );
  return {
    said,
    tookOut(title) {
      const now = making.peek();
      if (typeof now !== 'string') gone.value = { title, after: now.trail.now };
    },
    goneFrom: (spec) => (gone.value?.after === spec ? gone.value.title : undefined),
  };
}
