// Reading a routine from bytes that may be anything: damaged, cut off, made up, or from a newer
// Afterglow.
import { inflateSync } from 'fflate';
import * as v from 'valibot';
import { builtIn } from '../built-in';
import { FOUND, foundId } from '../found-id';
import type { RoutineSpec } from '../spec';
import { RoutineSpecSchema } from '../spec-schema';
import { DICTIONARY } from './dictionary';
import { checksum, HEADER, MOST_BYTES, VERSION } from './envelope';

/** Why bytes are no routine here. */
export type Refusal =
  /** Not what was written: cut off, changed on the way, or never a routine. */
  | 'damaged'
  /** Larger than anything that Afterglow writes. */
  | 'too-large'
  /** Written by a newer Afterglow, in a way that is not known here. */
  | 'newer'
  /** Whole, but it names what is not known here, or breaks a limit. */
  | 'not-understood';

export type Decoded =
  | { readonly kind: 'spec'; readonly spec: RoutineSpec }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** The routine that `encode` has written as `bytes`. Never throws, whatever they are. */
export function decode(bytes: Uint8Array): Decoded {
  const [version = 0] = bytes;
  if (version > VERSION) return refused('newer');
  if (bytes.length > MOST_BYTES) return refused('too-large');
  const json = version === VERSION ? jsonIn(bytes) : undefined;
  if (json === undefined) return refused('damaged');
  const spec = specFrom(parsed(json));
  return spec ? { kind: 'spec', spec } : refused('not-understood');
}

/** The JSON that `bytes` hold; undefined where they are not what was written. */
function jsonIn(bytes: Uint8Array): string | undefined {
  if (bytes.length <= HEADER) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const length = (header.getUint8(5) << 16) | header.getUint16(6);
  if (length > MOST_BYTES) return undefined;
  try {
    // Inflated into just so much: no bytes can be made to fill the memory.
    const out = new Uint8Array(length);
    const json = inflateSync(bytes.subarray(HEADER), { out, dictionary: DICTIONARY });
    if (json.length !== length || checksum(json) !== header.getUint32(1)) return undefined;
    return new TextDecoder().decode(json);
  } catch {
    // No deflate stream, or one that writes beyond its end.
    return undefined;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A built-in one by its id; any other whole, where it passes for no other. */
function specFrom(value: unknown): RoutineSpec | undefined {
  if (typeof value === 'string') return builtIn(value);
  const { success, output } = v.safeParse(RoutineSpecSchema, value);
  return success && isItself(output) ? output : undefined;
}

/** Whether `spec` goes by what it is: a found one by the id of its parts, any other by a name of its own. */
function isItself({ id, title, parts }: RoutineSpec): boolean {
  if ('text' in title) return !builtIn(id) && !id.startsWith(FOUND);
  const found = parts.flatMap(({ content, minutes, why }) =>
    content.kind === 'practice' && typeof minutes === 'number' && why !== undefined
      ? [{ practice: content.practice, minutes, why }]
      : [],
  );
  return title.key === 'made' && found.length === parts.length && id === foundId(found);
}

function refused(why: Refusal): Decoded {
  return { kind: 'refused', why };
}
