// What is usual at this hour, among the favourites. Where that cannot be read or kept, they stand in the order
// that someone gave them: nothing that needs a sentence.
import { usualAt } from '../routine/habit';
import * as repository from '../storage/habits';
import { StorageError } from '../storage/problems';

const DAY = 24 * 3600 * 1000;

/** The ids of the favourites that are usual now, the most usual first. May never answer. */
export async function usualNow(): Promise<readonly string[]> {
  const habits = await quietly(repository.readHabits());
  return habits ? usualAt(habits, new Date().getHours()) : [];
}

/** Notes that the favourite called `id` is started now; nothing where there is none. */
export function noteStart(id: string): void {
  const now = new Date();
  const day = Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / DAY);
  void quietly(repository.noteHabit(id, { hour: now.getHours(), day }));
}

async function quietly<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StorageError) return undefined;
    throw error;
  }
}
