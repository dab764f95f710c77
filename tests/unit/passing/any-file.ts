// Files to pass on: such as Afterglow writes, and such as nobody should ever send.

import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { FILE_HEADER, FILE_VERSION, MAGIC, SECTION_HEADER } from '../../../src/passing/layout';
import type { Recording } from '../../../src/passing/recording';
import { writeFile } from '../../../src/passing/write-file';
import { DICTIONARY } from '../../../src/routine/codec/dictionary';
import { checksum, HEADER, VERSION } from '../../../src/routine/codec/envelope';
import type { RoutineSpec } from '../../../src/routine/spec';
import { anyOwnSpec } from '../routine/any-spec';

/** What each frame of a track begins with. */
const START = [0xff, 0xf3, 0x44, 0xc4, 0x00] as const;

/** `count` frames, their sound all `fill`. */
export function framesOf(count: number, fill = 0): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(count * 96).fill(fill);
  for (let at = 0; at < bytes.length; at += 96) bytes.set(START, at);
  return bytes;
}

export const anyRecording: fc.Arbitrary<Recording> = fc.record({
  text: fc
    .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
    .filter((text) => text.trim() !== ''),
  who: fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{1,13}$/),
    name: fc.string({ maxLength: 20, unit: 'grapheme' }).filter(({ length }) => length <= 40),
  }),
  frames: fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(255))
    .map(([n, fill]) => framesOf(n, fill)),
});

/** `spec` as a file that is no larger than any may be. */
export function fileOf(spec: RoutineSpec, recordings: readonly Recording[] = []) {
  const bytes = writeFile(spec, recordings);
  if (bytes === 'too-large') throw new Error('larger than any may be');
  return bytes;
}

/** A file with a whole envelope around `sections`, whatever these are. */
export function enveloped(
  sections: readonly {
    readonly kind: number;
    readonly length?: number;
    readonly content: Uint8Array;
  }[],
  version = FILE_VERSION,
): Uint8Array<ArrayBuffer> {
  const body = sections.flatMap(({ kind, length, content }) => {
    const header = new DataView(new ArrayBuffer(SECTION_HEADER));
    header.setUint8(0, kind);
    header.setUint32(1, length ?? content.length);
    return [...new Uint8Array(header.buffer), ...content];
  });
  const bytes = Uint8Array.from([...MAGIC, version, 0, 0, 0, 0, ...body]);
  new DataView(bytes.buffer).setUint32(MAGIC.length + 1, checksum(bytes.subarray(FILE_HEADER)));
  return bytes;
}

/** A routine's bytes with a whole envelope around `text`, which may announce another length. */
export function sealed(text: string, announced?: number): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(text);
  const deflated = deflateSync(json, { dictionary: DICTIONARY });
  const bytes = new Uint8Array(HEADER + deflated.length);
  const header = new DataView(bytes.buffer);
  const length = announced ?? json.length;
  header.setUint8(0, VERSION);
  header.setUint32(1, checksum(json));
  header.setUint8(5, length >> 16);
  header.setUint16(6, length & 0xffff);
  bytes.set(deflated, HEADER);
  return bytes;
}

/** What stands in the place of a routine's bytes, and may be anything. */
export const anyRoutineBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.json({ maxDepth: 2 }).map((text) => sealed(text)),
  // Whole, of JSON that is nearly a routine: past the checksum, the schema decides.
  fc
    .tuple(anyOwnSpec, fc.nat(), fc.constantFrom('', '"', '9', '-', '[', '{', 'null', 'é'))
    .map(([spec, at, put]) => {
      const json = JSON.stringify(spec);
      const index = at % json.length;
      return sealed(json.slice(0, index) + put + json.slice(index + 1));
    }),
  // A bomb: a few bytes that become many, with and without saying so.
  fc
    .tuple(fc.integer({ min: 1, max: 4000 }), fc.option(fc.nat(0xffffff)))
    .map(([size, announced]) => sealed('a'.repeat(size), announced ?? undefined)),
);

/** Bytes that are no whole file: changed, cut, made up, or saying that they are longer than they are. */
export function anyOtherBytes(whole: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const some = fc.constantFrom(...whole);
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
  const changed = fc.tuple(some, edits).map(([from, changes]) => {
    const bytes = from.slice();
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return bytes;
  });
  const flipped = fc.tuple(some, fc.nat(), fc.nat(7)).map(([from, at, bit]) => {
    const index = at % from.length;
    return from.with(index, (from[index] ?? 0) ^ (1 << bit));
  });
  const cut = fc.tuple(some, fc.nat()).map(([from, at]) => from.slice(0, at % from.length));
  const anySection = fc.record(
    {
      kind: fc.oneof(fc.constantFrom(1, 2, 128), fc.nat(255)),
      length: fc.oneof(fc.nat(0xffffffff), fc.constantFrom(0, 0xffffffff)),
      content: anyRoutineBytes,
    },
    { requiredKeys: ['kind', 'content'] },
  );
  const madeUp = fc
    .tuple(fc.array(anySection, { maxLength: 4 }), fc.oneof(fc.constant(FILE_VERSION), fc.nat(255)))
    .map(([sections, version]) => enveloped(sections, version));
  // Past the envelope: what is in the sections decides.
  const nearly = fc
    .tuple(anyRoutineBytes, fc.array(anySection, { maxLength: 2 }))
    .map(([content, sections]) => enveloped([{ kind: 1, content }, ...sections]));
  return fc.oneof(
    nearly,
    fc.uint8Array({ maxLength: 300 }),
    fc
      .uint8Array({ maxLength: 300 })
      .map((bytes) => Uint8Array.of(...MAGIC, FILE_VERSION, ...bytes)),
    changed,
    flipped,
    cut,
    madeUp,
  );
}
