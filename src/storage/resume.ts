// The one place to carry on from, kept while a routine plays.
import { database } from './database';
import type { ResumePoint } from './schema';
import { write } from './transaction';
import { isResumePoint } from './validate';

export type { ResumePoint };

/** The kept point; undefined where there is none, or none that can be read. Throws StorageError. */
export async function readResume(): Promise<ResumePoint | undefined> {
  const value: unknown = await database.run((db) => db.get('resume', 'last'));
  return isResumePoint(value) ? value : undefined;
}

/** Keeps `point` instead of the one before. Throws StorageError. */
export function keepResume(point: ResumePoint): Promise<void> {
  // Relaxed hands each write to the system before it answers, and that outlives a killed browser
  // (tests/e2e/carry-on.spec.ts kills some). Only a power cut may take the last seconds; waiting
  // for the disk once a second would wear phones and batteries.
  return database.run((db) =>
    write(db, 'resume', 'relaxed', async (store) => void (await store.put(point, 'last'))),
  );
}

/** Keeps none any more. Throws StorageError. */
export function forgetResume(): Promise<void> {
  return database.run((db) =>
    write(db, 'resume', 'relaxed', async (store) => void (await store.delete('last'))),
  );
}
