// What this version keeps on the device: whole files, each the one that was built, or none.
import { fetchRight, isRight } from './fetch-right';
import type { VersionFile } from './version';

/** The files of a version on this device. */
export interface Store {
  /** Those that are not there. */
  missing(): Promise<readonly VersionFile[]>;
  /** Throws away those of `some` that are there but wrong. */
  dropWrong(some: readonly VersionFile[]): Promise<void>;
  /** Fetches `file` and keeps it, or throws as `fetchRight` and a full disk do. */
  bring(file: VersionFile, tell?: (bytes: number) => void): Promise<void>;
  /** `file` from the device, else from the network, and then kept. Throws as `fetchRight` does. */
  answer(file: VersionFile): Promise<Response>;
  /** Throws away everything that is no file of this version. */
  dropOthers(): Promise<void>;
}

/** The store of `files` in the cache of this name, which versions share. */
export function createStore(files: readonly VersionFile[], cacheName: string): Store {
  const open = () => caches.open(cacheName);
  return {
    async missing() {
      const stored = await storedKeys(await open());
      return files.filter(({ key }) => !stored.has(key));
    },
    async dropWrong(some) {
      const cache = await open();
      for (const file of some) {
        const stored = await cache.match(file.key);
        if (stored && !(await isRight(stored, file))) await cache.delete(file.key);
      }
    },
    async bring(file, tell) {
      const response = await fetchRight(file, tell);
      await (await open()).put(file.key, response);
    },
    async answer(file) {
      const cache = await open();
      const stored = await cache.match(file.key);
      if (stored) return stored;
      const fetched = await fetchRight(file);
      // Without room for it, it still answers.
      void cache.put(file.key, fetched.clone()).catch(() => undefined);
      return fetched;
    },
    async dropOthers() {
      const cache = await open();
      const own = new Set(files.map(({ key }) => key));
      for (const key of await storedKeys(cache)) {
        if (!own.has(key)) await cache.delete(key);
      }
    },
  };
}

async function storedKeys(cache: Cache): Promise<ReadonlySet<string>> {
  return new Set((await cache.keys()).map(({ url }) => url));
}
