// The plan for later in the evening. There is one.
import { THINGS, WISHES } from '../catalogue/evening';
import { LONGEST_NAME, ownText } from '../catalogue/own-text';
import {
  MOST,
  type OwnThing,
  type PersonAfter,
  type Plan,
  type PlannedRoutine,
} from '../routine/evening';
import { tellOthers } from './changes';
import { isRecord } from './checks';
import type { WhenSlow } from './connection';
import { database } from './database';
import { loadRows } from './load-rows';
import { write } from './transaction';

/** The plan, as far as it is understood; undefined where there is none. Throws StorageError. */
export async function readPlan(whenSlow?: WhenSlow): Promise<Plan | undefined> {
  const row: unknown = await database.read((db) => db.get('plans', 'next'), whenSlow);
  if (!isRecord(row)) return undefined;
  // Only a plan that names a routine needs what reads them.
  const rows = row.routine === undefined ? undefined : await loadRows('read');
  return planFrom(row, (routine) => rows?.lastUsedFrom(routine));
}

/** Keeps `plan` in place of the one before. Tells all other windows. Throws StorageError. */
export async function keepPlan(plan: Plan, whenSlow?: WhenSlow): Promise<void> {
  const { routine, ...rest } = plan;
  const row = routine
    ? { ...rest, routine: (await loadRows('write')).rowOf(routine) }
    : { ...rest, routine: undefined };
  await database.write(
    (db) =>
      write(db, 'plans', 'strict', async (store) => {
        // What a newer Afterglow has written there stays.
        await store.put({ ...(await store.get('next')), ...row });
      }),
    whenSlow,
  );
  tellOthers('plans');
}

/** Keeps none any more, and nothing of it. Tells all other windows. Throws StorageError. */
export async function forgetPlan(whenSlow?: WhenSlow): Promise<void> {
  await database.write(
    (db) => write(db, 'plans', 'strict', (store) => store.delete('next')),
    whenSlow,
  );
  tellOthers('plans');
}

type RoutineIn = (row: unknown) => Pick<PlannedRoutine, 'spec' | 'settings'> | undefined;

/** What can be understood of `row`: a part that is damaged takes no other with it. */
function planFrom(row: Readonly<Record<string, unknown>>, routineIn: RoutineIn): Plan {
  const people = listFrom(row.people, MOST.people, personFrom);
  const routine = routineFrom(row.routine, routineIn);
  return {
    id: 'next',
    night: Number.isSafeInteger(row.night) ? Number(row.night) : 0,
    ready: THINGS.filter((thing) => isIn(row.ready, thing)),
    own: listFrom(row.own, MOST.own, ownFrom),
    people: people.length > 0 ? people : [{ wishes: [], own: [] }],
    ...(routine ? { routine } : {}),
  };
}

function ownFrom(value: unknown): OwnThing | undefined {
  if (!isRecord(value)) return undefined;
  const text = textFrom(value.text, MOST.text);
  return text === undefined ? undefined : { text, isReady: value.isReady === true };
}

function personFrom(value: unknown): PersonAfter | undefined {
  if (!isRecord(value)) return undefined;
  const name = textFrom(value.name, LONGEST_NAME);
  return {
    ...(name === undefined ? {} : { name }),
    wishes: WISHES.filter((wish) => isIn(value.wishes, wish)),
    own: listFrom(value.own, MOST.words, (words) => textFrom(words, MOST.text)),
  };
}

function routineFrom(value: unknown, routineIn: RoutineIn): PlannedRoutine | undefined {
  const routine = routineIn(value);
  if (!routine || !isRecord(value)) return undefined;
  const name = textFrom(value.name, LONGEST_NAME);
  return {
    ...routine,
    from: typeof value.from === 'string' ? value.from : '',
    ...(name === undefined ? {} : { name }),
  };
}

function listFrom<Item>(
  value: unknown,
  most: number,
  from: (item: unknown) => Item | undefined,
): readonly Item[] {
  if (!Array.isArray(value)) return [];
  const all: readonly unknown[] = value.slice(0, most);
  return all.map(from).filter((item) => item !== undefined);
}

function isIn(value: unknown, item: string): boolean {
  return Array.isArray(value) && value.includes(item);
}

function textFrom(value: unknown, most: number): string | undefined {
  return typeof value === 'string' ? ownText(value, most) : undefined;
}
