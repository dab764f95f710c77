// Writing a routine as a file to pass on.
import { encode } from '../routine/codec/encode';
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
import type { Recording } from './recording';

/** `spec` as a file for `readFile`, with `recordings` in it; or that it would be larger than any may be. */
export function writeFile(
  spec: RoutineSpec,
  recordings: readonly Recording[] = [],
): Uint8Array<ArrayBuffer> | 'too-large' {
  if (recordings.length > MOST_RECORDINGS) return 'too-large';
  const sections = [
    section(SECTION.routine, encode(spec)),
    ...recordings.map((recording) => section(SECTION.recording, contentOf(recording))),
  ];
  const length = sections.reduce((sum, each) => sum + each.length, FILE_HEADER);
  if (length > MOST_FILE_BYTES) return 'too-large';
  const bytes = joined([new Uint8Array(FILE_HEADER), ...sections]);
  bytes.set(MAGIC);
  const header = new DataView(bytes.buffer);
  header.setUint8(MAGIC.length, FILE_VERSION);
  header.setUint32(MAGIC.length + 1, checksum(bytes.subarray(FILE_HEADER)));
  return bytes;
}

function section(kind: number, content: Uint8Array): Uint8Array {
  const header = new DataView(new ArrayBuffer(SECTION_HEADER));
  header.setUint8(0, kind);
  header.setUint32(1, content.length);
  return joined([new Uint8Array(header.buffer), content]);
}

function contentOf({ text, who, frames }: Recording): Uint8Array {
  const [said, id, name] = [text, who.id, who.name].map((each) => new TextEncoder().encode(each));
  if (!said || !id || !name) throw new Error('unreachable');
  return joined([
    Uint8Array.of(said.length >> 8, said.length & 0xff),
    said,
    Uint8Array.of(id.length),
    id,
    Uint8Array.of(name.length),
    name,
    frames,
  ]);
}

function joined(all: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of all) {
    bytes.set(each, at);
    at += each.length;
  }
  return bytes;
}
