// What opens the app's database and brings it up to date. Apart from database.ts: the first screen shows
// without it.
import { type Connection, createConnection } from './connection';
import { migrations } from './migrations';
import type { Schema } from './schema';

/** The connection to the app's database, called `name`. Nothing is opened before it is needed. */
export function connect(name: string): Connection<Schema> {
  return createConnection<Schema>(name, migrations);
}
