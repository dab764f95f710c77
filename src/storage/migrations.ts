// How the database came to be what it is, step by step. A step that has shipped is never changed;
// what changes after it is the next step. The database's version is the number of steps.
import type { Migration } from './migration';
import { routinesInBytes } from './migration-4';

export const migrations: readonly Migration[] = [
  // 1: favourites in their order, and preferences by name.
  ({ database }) => {
    database.createObjectStore('favourites', { keyPath: 'id' }).createIndex('order', 'order');
    database.createObjectStore('preferences');
  },
  // 2: the place in the routine that was last under way.
  ({ database }) => void database.createObjectStore('resume'),
  // 3: more than practices can be played, and by any number of people. Rows that are not what
  // version 2 wrote are left as they are.
  async ({ transaction }) => {
    const favourites = transaction.objectStore('favourites');
    for (const row of await favourites.getAll()) {
      if (!isOfPractice(row)) continue;
      const { practice, settings, id, ...others } = row;
      const { length, touch, voice, bed, bedLevel } = settings;
      const newId = [practice, length, 'two', touch, voice, bed, bedLevel].join('/');
      await favourites.put({ ...others, id: newId, ...withChoice(practice, settings) });
      await favourites.delete(String(id));
    }
    const preferences = transaction.objectStore('preferences');
    for (const key of await preferences.getAllKeys()) {
      const value: unknown = await preferences.get(key);
      if (!String(key).startsWith('settings:') || !isRecord(value)) continue;
      await preferences.put({ people: 'two', ...value }, key);
    }
    const resume = transaction.objectStore('resume');
    const point: unknown = await resume.get('last');
    if (!isOfPractice(point) || !isRecord(point.place)) return;
    const { practice, settings, place, ...others } = point;
    const { added, step, ...rest } = point.place;
    const changes = Array.isArray(added) ? added.map((at) => ({ kind: 'minute', at })) : [];
    await resume.put(
      {
        ...others,
        ...withChoice(practice, settings),
        comfort: {},
        // Steps had no part. Without one, it goes on from the start of the step that plays there.
        place: { ...rest, changes, step: { part: '', ...(isRecord(step) ? step : {}) } },
      },
      'last',
    );
  },
  // 4: a routine is one spec, in bytes.
  routinesInBytes,
  // 5: routines that are being made, people's own recordings, and plans for later.
  ({ database }) => {
    database.createObjectStore('drafts', { keyPath: 'id' });
    database.createObjectStore('takes', { keyPath: 'id' });
    database.createObjectStore('plans', { keyPath: 'id' });
  },
];

/** A row of version 2 that names a practice and settings. */
interface OfPractice extends Readonly<Record<string, unknown>> {
  readonly practice: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

function isOfPractice(row: unknown): row is OfPractice {
  return isRecord(row) && typeof row.practice === 'string' && isRecord(row.settings);
}

function withChoice(practice: string, settings: OfPractice['settings']) {
  return { choice: { kind: 'practice', practice }, settings: { people: 'two', ...settings } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
