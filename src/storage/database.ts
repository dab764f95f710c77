// The app's database. What it takes to open it is brought in when something is first asked of it.
import type { Connection } from './connection';
import { type Doing, toStorageError } from './problems';
import type { Schema } from './schema';

export const DATABASE_NAME = 'afterglow';

let connection: Promise<Connection<Schema>> | undefined;

/** As any connection; it throws StorageError, too, where its own file cannot be had. */
export const database: Connection<Schema> = {
  read: async (work, whenSlow) => (await bring('read')).read(work, whenSlow),
  write: async (work, whenSlow) => (await bring('write')).write(work, whenSlow),
  close: async () => (await connection)?.close(),
};

async function bring(doing: Doing): Promise<Connection<Schema>> {
  connection ??= import('./open').then(({ connect }) => connect(DATABASE_NAME));
  try {
    return await connection;
  } catch (error) {
    // Perhaps the next time.
    connection = undefined;
    throw toStorageError(error, doing);
  }
}
