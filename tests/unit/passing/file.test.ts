import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_FILE_BYTES, MOST_RECORDINGS, SECTION } from '../../../src/passing/layout';
import { readFile } from '../../../src/passing/read-file';
import { MOST_FRAMES } from '../../../src/passing/recording';
import { writeFile } from '../../../src/passing/write-file';
import { builtIn } from '../../../src/routine/built-in';
import { encode } from '../../../src/routine/codec/encode';
import { anySpec } from '../routine/any-spec';
import { anyOtherBytes, anyRecording, enveloped, fileOf, framesOf, sealed } from './any-file';

// As version 1 has written it. Such files are kept by people: they are read for ever.
const WRITTEN =
  'iUFHTE9XDQoBB7ReKgEAAAB2AaFR5nQAAbHDUe+VpCZiqfr8S4sUQDJ4nQZyFLmugVhLqKoMAatCqy2zwfYgqfKGCcBrzoDSEoWSjFQFiFKF/Dw9oGxUeWqmQsjhJcXFwKQPFAE6HV69WqJVrya1OlRNYdDK2hS5traAVdeGRvAKG15OA50DAAIAAAB9ABJQdXQgdGhlIGtldHRsZSBvbi4CazMFUm9iaW7/80TEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';

const LANDING = builtIn('landing');
const ROUTINE = { kind: SECTION.routine, content: encode(LANDING) };
const ONE = { text: 'Rest well.', who: { id: 'a', name: 'Robin' }, frames: framesOf(2) };

const refusal = (bytes: Uint8Array) => {
  const read = readFile(bytes);
  return read.kind === 'refused' ? read.why : undefined;
};

/** The content of a recording's section. */
function recorded(text: string, id: string, name: string, frames: Uint8Array): Uint8Array {
  const [said, whose, called] = [text, id, name].map((each) => new TextEncoder().encode(each));
  return Uint8Array.from([
    (said?.length ?? 0) >> 8,
    (said?.length ?? 0) & 0xff,
    ...(said ?? []),
    whose?.length ?? 0,
    ...(whose ?? []),
    called?.length ?? 0,
    ...(called ?? []),
    ...frames,
  ]);
}

describe('a routine as a file', () => {
  it('is read as it was written, with and without recordings', () => {
    fc.assert(
      fc.property(anySpec, fc.array(anyRecording, { maxLength: 4 }), (spec, recordings) => {
        expect(readFile(fileOf(spec, recordings))).toEqual({ kind: 'file', spec, recordings });
      }),
      { numRuns: 500 },
    );
  });

  it('written by version 1 is read for ever', () => {
    const read = readFile(Uint8Array.from(Buffer.from(WRITTEN, 'base64')));
    expect(read).toMatchObject({
      kind: 'file',
      spec: { id: 'own-tea', title: { text: 'Our tea' } },
      recordings: [{ text: 'Put the kettle on.', who: { id: 'k3', name: 'Robin' } }],
    });
  });

  it('is refused where any of it is missing, and never read as another', () => {
    fc.assert(
      fc.property(anySpec, fc.nat(), fc.integer({ min: 1, max: 255 }), (spec, at, by) => {
        const bytes = fileOf(spec, [ONE]);
        const index = at % bytes.length;
        expect(readFile(bytes.subarray(0, index)).kind).toBe('refused');
        expect(readFile(bytes.with(index, (bytes[index] ?? 0) ^ by)).kind).toBe('refused');
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused for its own reason', () => {
    expect(refusal(enveloped([ROUTINE]))).toBeUndefined();
    expect(refusal(new Uint8Array())).toBe('foreign');
    expect(refusal(new TextEncoder().encode('Dear diary, tonight we'))).toBe('foreign');
    expect(refusal(new Uint8Array(MOST_FILE_BYTES + 1))).toBe('too-large');
    expect(refusal(enveloped([ROUTINE], 2))).toBe('newer');
    expect(refusal(enveloped([ROUTINE], 0))).toBe('damaged');
    expect(refusal(enveloped([]))).toBe('damaged');
    expect(refusal(enveloped([{ kind: 1, content: sealed('"juggling"') }]))).toBe('not-understood');
    // A routine that is missing, comes late, twice, or longer than the file is.
    const take = { kind: 2, content: recorded('Hello', 'a', '', framesOf(1)) };
    expect(refusal(enveloped([ROUTINE, take]))).toBeUndefined();
    expect(refusal(enveloped([take, ROUTINE]))).toBe('newer');
    expect(refusal(enveloped([take]))).toBe('damaged');
    expect(refusal(enveloped([ROUTINE, ROUTINE]))).toBe('newer');
    expect(refusal(enveloped([{ ...ROUTINE, length: 0xffffffff }]))).toBe('damaged');
    expect(refusal(enveloped([ROUTINE, { kind: 128, content: new Uint8Array() }]))).toBe('damaged');
  });

  it('may hold what a later version adds, where that can be done without', () => {
    const later = (kind: number) => enveloped([ROUTINE, { kind, content: Uint8Array.of(1, 2, 3) }]);
    expect(readFile(later(200))).toEqual({ kind: 'file', spec: LANDING, recordings: [] });
    expect(refusal(later(3))).toBe('newer');
  });

  it('holds no recording that would not play, or says nothing, or is nobody’s', () => {
    const hello = (frames: Uint8Array) => recorded('Hello', 'a', '', frames);
    for (const content of [
      hello(new Uint8Array()),
      hello(framesOf(1).subarray(1)),
      hello(framesOf(2).with(96, 0)),
      // One that draws on the frame before it would sound otherwise, or not at all.
      hello(framesOf(2).with(96 + 4, 1)),
      hello(framesOf(MOST_FRAMES + 1)),
      recorded(' ', 'a', '', framesOf(1)),
      recorded('Hello', '', '', framesOf(1)),
      recorded('Hello', 'a', 'n'.repeat(41), framesOf(1)),
      recorded('x'.repeat(2001), 'a', '', framesOf(1)),
      Uint8Array.of(255),
      Uint8Array.of(0, 1, 0xff, 0, 0),
    ]) {
      expect(refusal(enveloped([ROUTINE, { kind: 2, content }]))).toBe('damaged');
    }
    const many = Array(MOST_RECORDINGS + 1).fill({ kind: 2, content: hello(framesOf(1)) });
    expect(refusal(enveloped([ROUTINE, ...many]))).toBe('damaged');
  });

  it('is not written where nobody could read it', () => {
    expect(writeFile(LANDING, Array(MOST_RECORDINGS + 1).fill(ONE))).toBe('too-large');
    const long = { ...ONE, frames: framesOf(MOST_FRAMES) };
    expect(writeFile(LANDING, Array(100).fill(long))).toBe('too-large');
    expect(readFile(fileOf(LANDING, Array(40).fill(long))).kind).toBe('file');
  });

  it('is a reason, never a throw, of whatever is fuzzed', () => {
    const specs = fc.sample(anySpec, { numRuns: 200 });
    const whole = specs.map((spec, n) => fileOf(spec, n % 2 ? [ONE] : []));
    const reasons = new Set<string>();
    fc.assert(
      fc.property(anyOtherBytes(whole), (bytes) => {
        const read = readFile(bytes);
        reasons.add(read.kind === 'file' ? 'file' : read.why);
      }),
      { numRuns: 10_000 },
    );
    for (const reason of ['damaged', 'foreign', 'newer', 'not-understood']) {
      expect(reasons).toContain(reason);
    }
  });
});
