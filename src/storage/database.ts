// The app's database.
import { createConnection } from './connection';
import { migrations } from './migrations';
import type { Schema } from './schema';

export const DATABASE_NAME = 'afterglow';

export const database = createConnection<Schema>(DATABASE_NAME, migrations);
