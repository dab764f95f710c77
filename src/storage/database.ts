// The app's database. Nothing of it is opened before something is asked of it.
import { type Connection, createConnection } from './connection';
import { migrations } from './migrations';
import type { Schema } from './schema';

export const DATABASE_NAME = 'afterglow';

export const database: Connection<Schema> = createConnection<Schema>(DATABASE_NAME, migrations);
