// Reading a routine that is being made: what is kept may be damaged, or an older or newer Afterglow's.
import * as v from 'valibot';
import type { Draft } from '../routine/editing/draft';
import { objectionToWhole } from '../routine/editing/edit';
import { MOST_UNDONE, type Trail } from '../routine/editing/trail';
import { MOST } from '../routine/limits';
import type { Part, RoutineSpec } from '../routine/spec';
import { PartSchema, RoutineSpecSchema } from '../routine/spec-schema';
import { isRecord, isString } from './checks';
import { settingsFrom } from './salvage';

/** What stands for parts while all else is looked at: one that is being made may have none yet. */
const STAND_IN: Part = {
  id: 'none',
  content: { kind: 'practice', practice: 'cuddle' },
  minutes: 10,
};

/** An address and the id of a favourite are no longer than this, in characters. */
const LONGEST_ID = 500;

/** The draft in `row`; undefined where it is none. Edits that cannot be read are left out of its trail. */
export function draftFrom(row: unknown): Draft | undefined {
  if (!isRecord(row)) return undefined;
  const { id, favourite, changedAt } = row;
  const settings = settingsFrom(row.settings);
  const trail = trailFrom(row.trail);
  if (!isString(id, MOST.id) || !settings || !trail) return undefined;
  return {
    id,
    trail,
    settings,
    changedAt: typeof changedAt === 'number' && Number.isFinite(changedAt) ? changedAt : 0,
    ...(isString(favourite, LONGEST_ID) && { favourite }),
  };
}

function trailFrom(value: unknown): Trail | undefined {
  if (!isRecord(value)) return undefined;
  const partFrom = remembering();
  const now = specFrom(value.now, partFrom);
  if (!now) return undefined;
  // Behind one that cannot be read nothing more can be undone: a step is never taken over a gap.
  return {
    past: readable([...listOf(value.past)].reverse(), partFrom).reverse(),
    now,
    future: readable(listOf(value.future), partFrom),
  };
}

function readable(values: readonly unknown[], partFrom: PartFrom): RoutineSpec[] {
  const specs: RoutineSpec[] = [];
  for (const value of values.slice(0, MOST_UNDONE)) {
    const spec = specFrom(value, partFrom);
    if (!spec) break;
    specs.push(spec);
  }
  return specs;
}

function specFrom(value: unknown, partFrom: PartFrom): RoutineSpec | undefined {
  if (!isRecord(value) || !Array.isArray(value.parts)) return undefined;
  if (value.parts.length > MOST.parts) return undefined;
  const head = v.safeParse(RoutineSpecSchema, { ...value, parts: [STAND_IN] });
  if (!head.success) return undefined;
  const parts = value.parts.flatMap((part: unknown) => partFrom(part) ?? []);
  const ids = new Set(parts.map(({ id }) => id));
  const isWhole = parts.length === value.parts.length && ids.size === parts.length;
  return isWhole && !objectionToWhole(parts) ? { ...head.output, parts } : undefined;
}

type PartFrom = (value: unknown) => Part | undefined;

/** Reads each part once: what an edit left alone is kept once for all of the trail. */
function remembering(): PartFrom {
  const known = new Map<unknown, Part | undefined>();
  return (value) => {
    if (known.has(value)) return known.get(value);
    const { success, output } = v.safeParse(PartSchema, value);
    const part = success ? output : undefined;
    known.set(value, part);
    return part;
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
