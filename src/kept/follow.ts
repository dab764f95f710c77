// Keeping up with what is kept: other windows change it too. What was chosen here holds here, and no
// older answer undoes it.
import { onChangeElsewhere } from '../storage/changes';
import type { Done } from './trouble';

export interface Follower {
  /** Reads it. Never rejects: what went wrong has been told. */
  read(): Promise<void>;
  /** The reading under way, until its answer has been taken; undefined where there is none. */
  reading(): Promise<void> | undefined;
  /** Whether something was chosen here that is not kept, or not yet. */
  holds(): boolean;
  /** What is here now is newer than any answer that is still on its way. */
  overtake(): void;
  /**
   * Something else was chosen here; `keeping` answers whether that is kept. Where it cannot be, it
   * holds in this window all the same, until another one changes it.
   */
  chose(keeping: Promise<Done<unknown> | undefined>): Promise<void>;
}

interface Followed extends Follower {
  readonly isOf: (kept: string) => boolean;
}

const all = new Set<Followed>();

/**
 * Has `use` called with each answer of `read` that no newer one and no choice made here has overtaken:
 * read when asked to, when another window has changed something that `isOf` it, and when the app comes
 * back to sight, since a window that sleeps hears nothing.
 */
export function follow<Value>(
  isOf: (kept: string) => boolean,
  read: () => Promise<Done<Value> | undefined>,
  use: (value: Value) => void,
): Follower {
  let asked = 0;
  let used = 0;
  let holds = false;
  const overtake = () => {
    asked += 1;
    used = asked;
  };
  let reading: Promise<void> | undefined;
  const readOnce = async () => {
    asked += 1;
    const mine = asked;
    const answer = await read();
    if (!answer || mine < used) return;
    used = mine;
    holds = false;
    use(answer.value);
  };
  const followed: Followed = {
    isOf,
    holds: () => holds,
    async read() {
      const mine = readOnce();
      reading = mine;
      try {
        await mine;
      } finally {
        if (reading === mine) reading = undefined;
      }
    },
    reading: () => reading,
    overtake,
    async chose(keeping) {
      overtake();
      const mine = used;
      holds = true;
      if ((await keeping) && mine === used) holds = false;
    },
  };
  all.add(followed);
  return followed;
}

/** Listens to other windows. Call it once. */
export function followOthers(): void {
  onChangeElsewhere((kept) => {
    for (const each of all) if (each.isOf(kept)) void each.read();
  });
  const look = () => {
    for (const each of all) if (!each.holds()) void each.read();
  };
  document.addEventListener('visibilitychange', () => document.hidden || look());
  addEventListener('pageshow', ({ persisted }) => persisted && look());
}
