// What is fetched before anyone needs it, and stands still while it would be in the way.

/** All that is fetched ahead of need. */
export interface Ahead {
  /** Whether nothing more may begin. */
  isStill(): boolean;
  /** Does `step`, once nothing has to stand still. */
  begin<Value>(step: () => Promise<Value>): Promise<Value>;
  /** Begins nothing more until `goOn`. Waits until nothing is under way; what fails is over, too. */
  standStill(): Promise<void>;
  goOn(): void;
}

/** Nothing is under way yet, and all may begin. */
export function createAhead(): Ahead {
  const underWay = new Set<Promise<unknown>>();
  let held: { readonly over: Promise<void>; readonly end: () => void } | undefined;
  return {
    isStill: () => held !== undefined,
    async begin(step) {
      while (held) await held.over;
      const work = step();
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
      }
    },
    async standStill() {
      if (!held) {
        let end = () => {};
        const over = new Promise<void>((resolve) => {
          end = resolve;
        });
        held = { over, end };
      }
      await Promise.allSettled(underWay);
    },
    goOn() {
      held?.end();
      held = undefined;
    },
  };
}

/** That of this page. */
export const ahead = createAhead();
