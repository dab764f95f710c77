// Giving way: while a page fetches what someone is about to hear, the line is theirs. It is lent for a
// while at a time, so that a page that dies takes nothing along.

/** Whose turn on the line it is. */
export interface Way {
  /** Leaves the line to `page` for `ms` from now, at most; 0 gives it back. */
  lend(page: string, ms: number): void;
  /** Waits until nobody else needs the line. */
  free(): Promise<void>;
  /** For what is fetched from now on: aborted as soon as someone else needs the line. */
  signal(): AbortSignal;
}

/** A line that nobody needs yet. */
export function createWay(): Way {
  const until = new Map<string, number>();
  let ours = new AbortController();
  const waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(timer);
    const now = Date.now();
    for (const [page, end] of until) if (end <= now) until.delete(page);
    if (until.size > 0) {
      timer = setTimeout(look, Math.min(...until.values()) - now);
      return;
    }
    for (const goOn of waiting.splice(0)) goOn();
  };
  return {
    lend(page, ms) {
      if (ms > 0) until.set(page, Date.now() + ms);
      else until.delete(page);
      if (until.size > 0 && !ours.signal.aborted) ours.abort();
      look();
    },
    async free() {
      if (until.size > 0) await new Promise<void>((goOn) => waiting.push(goOn));
      if (ours.signal.aborted) ours = new AbortController();
    },
    signal: () => ours.signal,
  };
}
