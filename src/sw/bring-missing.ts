// Storing many files: a few at a time, since each waits longer for its answer than for its bytes.
import type { Store } from './store';
import type { VersionFile } from './version';
import type { Way } from './way';

/** As many as keep a slow line busy. */
export const WIDTH = 3;

interface Task {
  readonly store: Store;
  /** All that is to be here; it may change meanwhile, and is another array then. */
  readonly wanted: () => readonly VersionFile[];
  /** Whether a file that is not wanted any more when it has come stays all the same. */
  readonly stays?: (file: VersionFile) => boolean;
  /** Files to store at most. */
  readonly most?: number;
  readonly way: Way;
  /** Told the bytes that are here, and those in all. */
  readonly tell: (done: number, total: number) => void;
  /** Whether nobody wants it any more. */
  readonly isOver?: () => boolean;
}

/** Stores what is missing, in its order. Throws as the store does; what is stored by then stays. */
export async function bringMissing({
  store,
  wanted,
  stays = () => false,
  most = Number.POSITIVE_INFINITY,
  way,
  tell,
  isOver = () => false,
}: Task): Promise<void> {
  const begunWith = wanted();
  const missing = new Set(await store.missing(begunWith));
  const here = new Set(begunWith.filter((file) => !missing.has(file)));
  const onItsWay = new Map<VersionFile, number>();
  let begun = 0;
  let failed = false;

  // What is summed and looked through only where something else is wanted: hundreds of files come in
  // thousands of pieces.
  let list: readonly VersionFile[] = [];
  let isIn: ReadonlySet<VersionFile> = new Set();
  let [total, stored, from] = [0, 0, 0];
  const look = () => {
    const now = wanted();
    if (now === list) return;
    list = now;
    isIn = new Set(now);
    total = bytesOf(now);
    stored = bytesOf(now.filter((file) => here.has(file)));
    from = 0;
  };
  const report = () => {
    look();
    let coming = 0;
    for (const [file, bytes] of onItsWay) if (isIn.has(file)) coming += bytes;
    tell(stored + coming, total);
  };
  const next = () => {
    look();
    for (; ; from += 1) {
      const file = list[from];
      if (!file || (missing.has(file) && !onItsWay.has(file))) return file;
    }
  };
  const lane = async () => {
    for (;;) {
      await way.free();
      if (failed) return;
      // Browsers give an install up after some minutes; whoever goes on is a worker after this one.
      if (isOver()) throw new DOMException('The install was given up', 'AbortError');
      const file = begun < most ? next() : undefined;
      if (!file) return;
      const signal = way.signal();
      begun += 1;
      onItsWay.set(file, 0);
      try {
        const progress = (bytes: number) => {
          onItsWay.set(file, bytes);
          report();
        };
        await store.bring(file, progress, signal);
        look();
        missing.delete(file);
        here.add(file);
        if (isIn.has(file)) stored += file.bytes;
        else if (!stays(file)) await store.drop([file]);
      } catch (error) {
        // It gave way, and is fetched after that.
        if (!signal.aborted) throw error;
        begun -= 1;
        from = 0;
      } finally {
        onItsWay.delete(file);
      }
    }
  };
  report();
  await Promise.all(
    Array.from({ length: WIDTH }, async () => {
      try {
        await lane();
      } catch (error) {
        failed = true;
        throw error;
      }
    }),
  );
}

function bytesOf(files: readonly VersionFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
