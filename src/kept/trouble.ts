// What storage could not do, for as long as that is so.
import { type Signal, signal } from '@preact/signals';
import type { Kept } from '../storage/changes';
import type { WhenSlow } from '../storage/connection';
import { StorageError, type StorageProblem } from '../storage/problems';

type Doing = 'read' | 'write';

/** What was wanted of storage. */
interface Wanted {
  readonly doing: Doing;
  readonly of: Kept;
}

export interface Trouble {
  readonly of: Kept;
  readonly problem: StorageProblem;
}

/** The last thing that could not be read, and the last that could not be kept, until that has passed. */
export const trouble: Readonly<Record<Doing, Signal<Trouble | undefined>>> = {
  read: signal(undefined),
  write: signal(undefined),
};

/** What came of work that was done, which may be nothing at all. */
export interface Done<Value> {
  readonly value: Value;
}

/**
 * Runs `work`, which does what is `wanted`. A storage problem becomes a sentence on the screen, and
 * nothing the answer. Where storage is only slow, that is said too, and the answer still comes.
 */
export async function reporting<Value>(
  { doing, of }: Wanted,
  work: (whenSlow: WhenSlow) => Promise<Value>,
): Promise<Done<Value> | undefined> {
  const tell = ({ problem }: StorageError) => {
    trouble[doing].value = { of, problem };
  };
  try {
    const value = await work(tell);
    pass(doing, of);
    return { value };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    tell(error);
    return undefined;
  }
}

/** Forgets what is over now that `of` was read or kept. */
function pass(doing: Doing, of: Kept): void {
  const unread = trouble.read.peek();
  // That one thing can be read says nothing of another.
  const stillUnread = unread?.problem === 'damaged' && !(doing === 'read' && of === unread.of);
  if (!stillUnread) trouble.read.value = undefined;
  if (doing === 'write') trouble.write.value = undefined;
}
