// Version 4: each routine is one spec, in bytes, instead of a choice of three kinds. As it shipped:
// nothing here follows what changes later.
import { checksum, HEADER } from '../routine/codec/envelope';
import { foundId } from '../routine/found-id';
import type { Migration } from './migration';

/** Rows that are not what version 3 wrote are left as they are. */
export const routinesInBytes: Migration = async ({ transaction }) => {
  const favourites = transaction.objectStore('favourites');
  for (const row of await favourites.getAll()) {
    if (!isRecord(row) || !isRecord(row.settings)) continue;
    const { id, choice, ...others } = row;
    const routine = routineOf(choice, row.settings);
    if (!routine) continue;
    const { length, people, touch, voice, bed, bedLevel } = row.settings;
    const newId = [routine.id, length, people, touch, voice, bed, bedLevel].join('/');
    if (newId !== id) await favourites.delete(String(id));
    await favourites.put({ ...others, id: newId, routine: routine.bytes });
  }
  const resume = transaction.objectStore('resume');
  const point: unknown = await resume.get('last');
  if (!isRecord(point)) return;
  const { choice, ...others } = point;
  const routine = isRecord(point.settings) && routineOf(choice, point.settings);
  if (!routine) return;
  await resume.put({ ...others, routine: routine.bytes }, 'last');
};

const PEOPLE: readonly string[] = ['one', 'two', 'more'];

interface Routine {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What `choice` of version 3, kept with `settings`, is as a routine; undefined where it is none. */
function routineOf(
  choice: unknown,
  { people, touch }: Readonly<Record<string, unknown>>,
): Routine | undefined {
  if (!isRecord(choice)) return undefined;
  const { kind, practice, ready, parts } = choice;
  if (kind === 'practice' && typeof practice === 'string') return named(practice);
  if (kind === 'ready' && typeof ready === 'string') return named(ready);
  if (kind !== 'made' || !Array.isArray(parts) || parts.length > 20 || !parts.every(isPart))
    return undefined;
  const id = foundId(parts);
  const spec = {
    version: 1,
    id,
    title: { key: 'made' },
    emblem: 'made',
    // Of what is damaged, the more careful.
    people: typeof people === 'string' && PEOPLE.includes(people) ? [people] : PEOPLE,
    touch: touch === 'touch' ? touch : 'touch-free',
    unfit: 'leave-out',
    parts: parts.map(({ practice, minutes, why }) => ({
      id: practice,
      content: { kind: 'practice', practice },
      minutes,
      why,
    })),
  };
  return { id, bytes: bytesOf(spec) };
}

/** A built-in one, which is written as its id alone. */
function named(id: string): Routine {
  return { id, bytes: bytesOf(id) };
}

/**
 * `value` in version 1 of the envelope (src/routine/codec/envelope.ts), as deflate stores what it does
 * not compress (RFC 1951, 3.2.4): a migration has no time to bring in what compresses.
 */
function bytesOf(value: unknown): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(value));
  const bytes = new Uint8Array(HEADER + 5 + json.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 1);
  view.setUint32(1, checksum(json));
  view.setUint8(5, json.length >> 16);
  view.setUint16(6, json.length & 0xffff);
  // The last block, stored: its length, and that inverted, little-endian.
  view.setUint8(HEADER, 1);
  view.setUint16(HEADER + 1, json.length, true);
  view.setUint16(HEADER + 3, ~json.length & 0xffff, true);
  bytes.set(json, HEADER + 5);
  return bytes;
}

interface Part {
  readonly practice: string;
  readonly minutes: number;
  readonly why: string;
}

function isPart(value: unknown): value is Part {
  return (
    isRecord(value) &&
    typeof value.practice === 'string' &&
    typeof value.minutes === 'number' &&
    typeof value.why === 'string' &&
    value.why.length < 100
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
