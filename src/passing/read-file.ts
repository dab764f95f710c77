// Reading a file that was passed on, which may be anything: damaged, cut off, made up, far too large, or
// from a newer Afterglow.
import { decode, type Refusal } from '../routine/codec/decode';
import { checksum } from '../routine/codec/envelope';
import type { RoutineSpec } from '../routine/spec';
import {
  FILE_HEADER,
  FILE_VERSION,
  MAGIC,
  MOST_FILE_BYTES,
  MOST_RECORDINGS,
  SECTION,
  SECTION_HEADER,
} from './layout';
import { isPlayable, type Recording } from './recording';

/** Why a file cannot be opened. */
export type FileRefusal =
  | Refusal
  /** It never was one of Afterglow's. */
  | 'foreign'
  /** Larger than any that Afterglow writes. */
  | 'too-large'
  /** The device would not hand it out. */
  | 'unreadable';

export type Read =
  | {
      readonly kind: 'file';
      readonly spec: RoutineSpec;
      readonly recordings: readonly Recording[];
    }
  | { readonly kind: 'refused'; readonly why: FileRefusal };

/** What `writeFile` has written as `bytes`: all of it or nothing. Never throws, whatever they are. */
export function readFile(bytes: Uint8Array): Read {
  if (bytes.length > MOST_FILE_BYTES) return refused('too-large');
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) return refused('foreign');
  if (bytes.length < FILE_HEADER) return refused('damaged');
  const header = new DataView(bytes.buffer, bytes.byteOffset, FILE_HEADER);
  if (header.getUint8(MAGIC.length) > FILE_VERSION) return refused('newer');
  const rest = bytes.subarray(FILE_HEADER);
  const isWhole =
    header.getUint8(MAGIC.length) === FILE_VERSION &&
    header.getUint32(MAGIC.length + 1) === checksum(rest);
  const sections = isWhole ? sectionsIn(rest) : undefined;
  if (!sections) return refused('damaged');
  const [routine, ...others] = sections;
  const known: readonly number[] = [SECTION.recording];
  const isKnown = ({ kind }: Section) => known.includes(kind);
  if (!others.every((each) => isKnown(each) || each.kind >= SECTION.optional)) {
    return refused('newer');
  }
  const decoded = routine?.kind === SECTION.routine ? decode(routine.content) : undefined;
  if (!decoded) return refused('damaged');
  if (decoded.kind === 'refused') return decoded;
  const recordings = others.filter(isKnown).map(({ content }) => recordingIn(content));
  const all = recordings.filter((each) => each !== undefined);
  if (all.length < recordings.length || all.length > MOST_RECORDINGS) return refused('damaged');
  return { kind: 'file', spec: decoded.spec, recordings: all };
}

/** More than any file has, whatever a later version adds. */
const MOST_SECTIONS = 10 * MOST_RECORDINGS;

interface Section {
  readonly kind: number;
  readonly content: Uint8Array;
}

/** The sections that fill `bytes`; undefined where one says that it is longer than what is there. */
function sectionsIn(bytes: Uint8Array): readonly Section[] | undefined {
  const found: Section[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes.length - at < SECTION_HEADER) return undefined;
    const header = new DataView(bytes.buffer, bytes.byteOffset + at, SECTION_HEADER);
    const start = at + SECTION_HEADER;
    const end = start + header.getUint32(1);
    // One that is empty says nothing, and a file of them would be read for long.
    if (end === start || end > bytes.length || found.length > MOST_SECTIONS) return undefined;
    found.push({ kind: header.getUint8(0), content: bytes.subarray(start, end) });
    at = end;
  }
  return found;
}

function recordingIn(content: Uint8Array): Recording | undefined {
  const said = textIn(content, 2);
  const id = said && textIn(said.rest, 1);
  const name = id && textIn(id.rest, 1);
  if (!name) return undefined;
  const who = { id: id.text, name: name.text };
  const recording = { text: said.text, who, frames: new Uint8Array(name.rest) };
  return isPlayable(recording) ? recording : undefined;
}

/** The text that `bytes` begin with, behind its length in `digits` bytes, and what follows. */
function textIn(bytes: Uint8Array, digits: 1 | 2) {
  const [high = 0, low = 0] = digits === 2 ? bytes : [0, ...bytes.subarray(0, 1)];
  const start = digits;
  const end = start + high * 256 + low;
  if (end > bytes.length) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes.subarray(start, end),
    );
    return { text, rest: bytes.subarray(end) };
  } catch {
    return undefined;
  }
}

function refused(why: FileRefusal): Read {
  return { kind: 'refused', why };
}
