// All versions share one cache. While one of them stores its files, nobody throws away what it has
// counted as stored: a lock that the browser itself lets go when a worker ends.

/** Who stores, and who throws away. */
export interface Storing {
  /** Does `work`; until it is done, nobody does anything `unless` this. */
  during<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Does `work`, unless a version is being stored; none begins to be before it is done. */
  unless(work: () => Promise<void>): Promise<void>;
}

/** For the cache of this name, in all workers. Without `locks`, nobody heeds anybody. */
export function createStoring(cacheName: string, locks: LockManager | undefined): Storing {
  const name = `storing ${cacheName}`;
  return {
    async during(work) {
      if (!locks) return work();
      let begun = false;
      const begin = () => {
        begun = true;
        return work();
      };
      try {
        // Shared, since one that was given up may still be at it.
        return await locks.request(name, { mode: 'shared' }, begin);
      } catch (error) {
        if (begun) throw error;
        // Refused, as where the browser keeps nothing: what goes wrong then, storing says.
        return work();
      }
    },
    async unless(work) {
      if (!locks) return work();
      await locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock) await work();
      });
    },
  };
}
