// One thing that someone can choose: what holds in this window, kept for the next time and for all
// other windows. Every preference of the app is made here.
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Schema } from '../storage/checks';
import type { WhenSlow } from '../storage/connection';
import { getPreference, setPreference } from '../storage/front';
import type { PreferenceName } from '../storage/schema';
import { follow } from './follow';
import { type Done, reporting } from './trouble';

/**
 * What is known of the value: nothing until it has been read; that none is kept, or none that can be
 * understood; that it is kept; or that it was chosen in this window, and is not kept, or not yet.
 */
type Standing = 'unknown' | 'unset' | 'kept' | 'here';

export interface Preference<Value> {
  /** What was chosen here or is kept, and the fallback where neither is. Followed like a signal. */
  readonly value: Value;
  /** The same, without following it. */
  peek(): Value;
  readonly standing: ReadonlySignal<Standing>;
  /** Reads what is kept, but for what was chosen here and is not. Never rejects, may never answer. */
  read(): Promise<void>;
  /** Takes `value` at once and keeps it. Answers whether it is kept. May never answer. */
  choose(value: Value): Promise<boolean>;
}

interface Manner {
  /** Where storage fails in this, nobody is told. */
  readonly quiet?: readonly ('read' | 'write')[];
}

/**
 * The preference that is kept as `name`: what `schema` understands, or else `fallback`. It is read when
 * asked to, when another window has changed it, and when the app comes back to sight.
 */
export function createPreference<Value>(
  name: PreferenceName,
  schema: Schema<Value>,
  fallback: Value,
  { quiet = [] }: Manner = {},
): Preference<Value> {
  const value = signal(fallback);
  const standing = signal<Standing>('unknown');
  const ask = <Result>(
    doing: 'read' | 'write',
    work: (whenSlow?: WhenSlow) => Promise<Result>,
  ): Promise<Done<Result> | undefined> =>
    quiet.includes(doing) ? quietly(work()) : reporting({ doing, of: name }, work);

  const follower = follow(
    (kept) => kept === name,
    () => ask('read', (whenSlow) => getPreference(name, schema, whenSlow)),
    (kept) =>
      batch(() => {
        value.value = kept === undefined ? fallback : kept;
        standing.value = kept === undefined ? 'unset' : 'kept';
      }),
  );
  return {
    get value() {
      return value.value;
    },
    peek: () => value.peek(),
    standing,
    async read() {
      if (!follower.holds()) await follower.read();
    },
    async choose(chosen) {
      batch(() => {
        value.value = chosen;
        standing.value = 'here';
      });
      const keeping = ask('write', (whenSlow) => setPreference(name, chosen, whenSlow));
      await follower.chose(keeping);
      if (standing.peek() === 'here' && !follower.holds()) standing.value = 'kept';
      return (await keeping) !== undefined;
    },
  };
}

function quietly<Value>(work: Promise<Value>): Promise<Done<Value> | undefined> {
  return work.then(
    (value) => ({ value }),
    () => undefined,
  );
}
