// Which favourites are started about which hour. Kept among the preferences, and forgotten together with the
// favourite: nothing is noted of what is none.

import type { IDBPTransaction } from 'idb';
import { type Habit, MOST_DAYS, MOST_HABITS, noted, without } from '../routine/habit';
import { isRecord, isString, isWithin } from './checks';
import { database } from './database';
import type { Schema } from './schema';
import { writeTogether } from './transaction';

/** In characters: longer than the id of any favourite. */
const LONGEST_ID = 500;

/** What is kept, as far as it is understood. Throws StorageError. */
export async function readHabits(): Promise<readonly Habit[]> {
  return habitsFrom(await database.read((db) => db.get('preferences', 'habits')));
}

/** Notes that the favourite called `id` was started; nothing where there is none. Throws StorageError. */
export async function noteHabit(
  id: string,
  at: { readonly hour: number; readonly day: number },
): Promise<void> {
  await database.write((db) =>
    writeTogether(db, ['favourites', 'preferences'], 'relaxed', async (transaction) => {
      if ((await transaction.objectStore('favourites').getKey(id)) === undefined) return;
      await change(transaction, (habits) => noted(habits, { id, ...at }));
    }),
  );
}

/** Forgets, in `transaction`, when the favourites called `ids` were started. */
export async function forgetHabits(transaction: Both, ids: readonly string[]): Promise<void> {
  await change(transaction, (habits) => without(habits, ids));
}

/** Takes what is known, in `transaction`, of when the favourite called `from` was started as that of `to`. */
export async function passOnHabits(transaction: Both, from: string, to: string): Promise<void> {
  await change(transaction, (habits) =>
    without(habits, [to]).map((habit) => (habit.id === from ? { ...habit, id: to } : habit)),
  );
}

type Both = IDBPTransaction<Schema, ('favourites' | 'preferences')[], 'readwrite'>;

async function change(
  transaction: Both,
  by: (habits: readonly Habit[]) => readonly Habit[],
): Promise<void> {
  const store = transaction.objectStore('preferences');
  const row: unknown = await store.get('habits');
  if (row === undefined && by([]).length === 0) return;
  const before = habitsFrom(row);
  const after = by(before);
  if (after !== before) await store.put(after, 'habits');
}

function habitsFrom(row: unknown): readonly Habit[] {
  if (!Array.isArray(row)) return [];
  const all: readonly unknown[] = row.slice(0, MOST_HABITS);
  return all.flatMap((each) => {
    if (!isRecord(each)) return [];
    const { id, hour, days, last } = each;
    if (!isString(id, LONGEST_ID) || !isCount(hour, 23) || !isCount(days, MOST_DAYS)) return [];
    return days > 0 && isCount(last, Number.MAX_SAFE_INTEGER) ? [{ id, hour, days, last }] : [];
  });
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && isWithin(0, value, most);
}
