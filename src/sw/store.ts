// What this version keeps on the device: whole files, each the one that was built, or none.
import { fetchRight, isRight } from './fetch-right';
import type { VersionFile } from './version';

/** The files of a version on this device. */
export interface Store {
  /** Those of `some` that are not there. */
  missing(some: readonly VersionFile[]): Promise<readonly VersionFile[]>;
  /** Throws away those of `some` that are there but wrong. */
  dropWrong(some: readonly VersionFile[]): Promise<void>;
  /** Fetches `file` and keeps it, or throws as `fetchRight` and a full disk do. */
  bring(file: VersionFile, tell?: (bytes: number) => void, signal?: AbortSignal): Promise<void>;
  /**
   * `file` from the device, else from the network; then it is kept, if it `isKept`. Throws as
   * `fetchRight` does.
   */
  answer(file: VersionFile, isKept: () => Promise<boolean>): Promise<Response>;
  /** Throws `some` away. */
  drop(some: readonly VersionFile[]): Promise<void>;
  /** Throws away everything but `some` and the notes at `notes`. */
  dropOthers(some: readonly VersionFile[], notes: readonly string[]): Promise<void>;
}

/** The store in the cache of this name, which versions share. */
export function createStore(cacheName: string): Store {
  const open = () => caches.open(cacheName);
  return {
    async missing(some) {
      const stored = await storedKeys(await open());
      return some.filter(({ key }) => !stored.has(key));
    },
    async dropWrong(some) {
      const cache = await open();
      const there = await storedKeys(cache);
      for (const file of some) {
        // One by one, asking for what is not there takes as long as for what is.
        const stored = there.has(file.key) ? await cache.match(file.key) : undefined;
        if (stored && !(await isRight(stored, file))) await cache.delete(file.key);
      }
    },
    async bring(file, tell, signal) {
      const response = await fetchRight(file, tell, signal);
      await (await open()).put(file.key, response);
    },
    async answer(file, isKept) {
      const cache = await open();
      const stored = await cache.match(file.key);
      if (stored) return stored;
      const fetched = await fetchRight(file);
      // Without room for it, it still answers.
      if (await isKept()) void cache.put(file.key, fetched.clone()).catch(() => undefined);
      return fetched;
    },
    async drop(some) {
      const cache = await open();
      for (const { key } of some) await cache.delete(key);
    },
    async dropOthers(some, notes) {
      const cache = await open();
      const own = new Set([...some.map(({ key }) => key), ...notes]);
      for (const key of await storedKeys(cache)) {
        if (!own.has(key)) await cache.delete(key);
      }
    },
  };
}

async function storedKeys(cache: Cache): Promise<ReadonlySet<string>> {
  return new Set((await cache.keys()).map(({ url }) => url));
}
