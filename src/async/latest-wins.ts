// Work that is asked for faster than it can be done, where only the last word counts.

/**
 * Returns a function that runs `work` on its value, one run at a time: of the values that come in
 * meanwhile, only the latest is worked on next. `work` says itself what goes wrong.
 */
export function latestWins<Value>(
  work: (value: Value) => Promise<void>,
): (value: Value) => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: { readonly value: Value } | undefined;

  const run = async () => {
    try {
      while (waiting) {
        const { value } = waiting;
        waiting = undefined;
        await work(value);
      }
    } finally {
      running = undefined;
    }
  };
  return (value) => {
    waiting = { value };
    running ??= run();
    return running;
  };
}
