// The one place to carry on from, kept while a routine plays.
import { tellOthers } from './changes';
import { isRecord } from './checks';
import { database } from './database';
import { loadRows } from './load-rows';
import type { ResumePoint } from './schema';
import { write } from './transaction';

export type { ResumePoint };

/** The kept point; undefined where there is none, or none that can be read. Throws StorageError. */
export async function readResume(): Promise<ResumePoint | undefined> {
  const row = await database.read((db) => db.get('resume', 'last'));
  return row ? (await loadRows('read')).resumePointFrom(row) : undefined;
}

/** Brings in what keeping a point needs, for an app that may be about to go. Never rejects. */
export async function readyToKeep(): Promise<void> {
  // Keeping tries again, and says what is wrong.
  await loadRows('write').catch(() => undefined);
}

/** Keeps `point` instead of the one before. Throws StorageError. */
export async function keepResume(point: ResumePoint): Promise<void> {
  const { rowOf } = await loadRows('write');
  const row = rowOf(point);
  // Relaxed hands each write to the system before it answers, and that outlives a killed browser
  // (tests/e2e/carry-on.spec.ts kills some). Only a power cut may take the last seconds; waiting
  // for the disk every other second would wear phones and batteries.
  return database.write((db) =>
    write(db, 'resume', 'relaxed', async (store) => void (await store.put(row, 'last'))),
  );
}

/**
 * Keeps none any more, unless another window has kept one since `point`, which is that one's to
 * forget. Tells all other windows. Throws StorageError.
 */
export async function forgetResume(point: Pick<ResumePoint, 'savedAt'>): Promise<void> {
  await database.write((db) =>
    write(db, 'resume', 'relaxed', async (store) => {
      const kept: unknown = await store.get('last');
      if (isRecord(kept) && Number(kept.savedAt) > point.savedAt) return;
      await store.delete('last');
    }),
  );
  tellOthers('resume');
}
