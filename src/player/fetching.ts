// Brings files into memory, a few at a time, in the order in which they are needed. What plays comes
// first; what may be wanted later waits for that.
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { type Ahead, ahead as aheadOfThisPage } from '../async/ahead';
import { framesOf } from './packs';
import { PackMissing, type SealedFile } from './sealed';

export interface Fetching {
  /** Whether files for what plays are on their way. */
  readonly isBusy: ReadonlySignal<boolean>;
  /** Whether some of them could not be had, when they were last tried. */
  readonly lacks: ReadonlySignal<boolean>;
  /** What is in `file`, once it is here. */
  inMemory(file: SealedFile): Uint8Array | undefined;
  /** Whether `file` could not be had, and is not here by now. */
  hasFailed(file: SealedFile): boolean;
  /** Fetches `files` from now on, in their order, and nothing else that plays; tries again what failed. */
  want(files: readonly SealedFile[]): void;
  /** Waits for `files`, which are wanted. Throws PackMissing. */
  arrived(files: readonly SealedFile[]): Promise<void>;
  /**
   * Fetches `files`, one by one, when nothing that plays is on its way and nothing has to stand still.
   * Throws PackMissing.
   */
  bring(files: readonly SealedFile[]): Promise<void>;
}

/** More at once would only share the line; fewer would wait for each answer. */
const AT_ONCE = 3;

/** Creates it with a way to `load` a file; what may be wanted later goes with all else that is `ahead`. */
export function createFetching(
  load: (file: SealedFile) => Promise<Uint8Array> = framesOf,
  ahead: Ahead = aheadOfThisPage,
): Fetching {
  const isBusy = signal(false);
  const lacks = signal(false);
  const here = new Map<string, Uint8Array>();
  const underWay = new Set<string>();
  const failed = new Set<string>();
  /** Of what is wanted, what has been tried. */
  const tried = new Set<string>();
  let wanted: readonly SealedFile[] = [];
  let later: readonly SealedFile[] = [];
  let waiting: readonly Waiting[] = [];

  const isOpen = ({ url }: SealedFile) => !here.has(url) && !tried.has(url) && !underWay.has(url);

  const goOn = () => {
    for (const file of wanted.filter(isOpen).slice(0, Math.max(0, AT_ONCE - underWay.size)))
      start(file, load);
    const next = underWay.size === 0 && later.find(isOpen);
    if (next && ahead.isStill()) void ahead.begin(async () => undefined).then(goOn);
    else if (next) start(next, (file) => ahead.begin(() => load(file)));
    batch(() => {
      isBusy.value = wanted.some(({ url }) => underWay.has(url));
      lacks.value = wanted.some(({ url }) => failed.has(url) && !underWay.has(url));
    });
  };
  const start = (file: SealedFile, how: typeof load) => {
    const { url } = file;
    underWay.add(url);
    tried.add(url);
    const settle = () => {
      underWay.delete(url);
      goOn();
      tell();
    };
    how(file).then(
      (bytes) => {
        here.set(url, bytes);
        failed.delete(url);
        settle();
      },
      () => {
        failed.add(url);
        settle();
      },
    );
  };
  /** Tells whoever waits for what has come, or will not. */
  const tell = () => {
    const isSettled = ({ files }: Waiting) =>
      files.every(({ url }) => here.has(url)) ||
      files.some(({ url }) => failed.has(url) && !underWay.has(url));
    const told = waiting.filter(isSettled);
    waiting = waiting.filter((each) => !told.includes(each));
    for (const { files, hear } of told) hear(files.find(({ url }) => !here.has(url)));
  };
  const arrived = (files: readonly SealedFile[]) =>
    new Promise<void>((resolve, reject) => {
      const hear = (missing: SealedFile | undefined) =>
        missing ? reject(new PackMissing(missing.url)) : resolve();
      waiting = [...waiting, { files, hear }];
      tell();
    });

  return {
    isBusy,
    lacks,
    inMemory: ({ url }) => here.get(url),
    hasFailed: ({ url }) => failed.has(url),
    want(files) {
      wanted = files;
      for (const { url } of files) tried.delete(url);
      goOn();
    },
    arrived,
    async bring(files) {
      // What is tried again has not failed yet, also while others come before it.
      for (const { url } of files) {
        tried.delete(url);
        if (!underWay.has(url)) failed.delete(url);
      }
      later = [...files, ...later.filter(isOpen)];
      goOn();
      await arrived(files);
    },
  };
}

interface Waiting {
  readonly files: readonly SealedFile[];
  /** Told that all are here, or which one is not. */
  hear(missing: SealedFile | undefined): void;
}
