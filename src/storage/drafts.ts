// Routines that are being made, each with the trail of its edits.
import type { Draft } from '../routine/editing/draft';
import { tellOthers } from './changes';
import type { WhenSlow } from './connection';
import { database } from './database';
import { toStorageError } from './to-error';
import { write } from './transaction';

/** All that can be read, what was changed last first. Throws StorageError. */
export async function listDrafts(whenSlow?: WhenSlow): Promise<readonly Draft[]> {
  const rows: readonly unknown[] = await database.read((db) => db.getAll('drafts'), whenSlow);
  if (rows.length === 0) return [];
  const draftFrom = await loadReader();
  const drafts = rows.flatMap((row) => draftFrom(row) ?? []);
  return drafts.sort((one, other) => other.changedAt - one.changedAt);
}

/** The one called `id`; undefined where there is none that can be read. Throws StorageError. */
export async function findDraft(id: string, whenSlow?: WhenSlow): Promise<Draft | undefined> {
  const row: unknown = await database.read((db) => db.get('drafts', id), whenSlow);
  return row === undefined ? undefined : (await loadReader())(row);
}

/** Keeps `draft` as it is now. Tells all other windows. Throws StorageError. */
export async function keepDraft(draft: Draft, whenSlow?: WhenSlow): Promise<void> {
  // Strict: someone's own words are nowhere else. What edits have in common is written once.
  await database.write(
    (db) =>
      write(db, 'drafts', 'strict', async (store) => {
        await store.put(draft);
      }),
    whenSlow,
  );
  tellOthers('drafts');
}

/** Keeps it no longer; that it is not there is fine. Tells all other windows. Throws StorageError. */
export async function removeDraft(id: string, whenSlow?: WhenSlow): Promise<void> {
  await database.write((db) => db.delete('drafts', id), whenSlow);
  tellOthers('drafts');
}

async function loadReader() {
  try {
    return (await import('./draft-rows')).draftFrom;
  } catch (error) {
    throw toStorageError(error, 'read');
  }
}
