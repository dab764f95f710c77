import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtIn, slugOf } from '../../../../src/routine/built-in';
import { decode } from '../../../../src/routine/codec/decode';
import { DICTIONARY } from '../../../../src/routine/codec/dictionary';
import { encode } from '../../../../src/routine/codec/encode';
import { checksum, HEADER, MOST_BYTES, VERSION } from '../../../../src/routine/codec/envelope';
import { routineAt, sealedSlug } from '../../../../src/routine/codec/slug';
import { fromText, toText } from '../../../../src/routine/codec/text';
import { anyFoundSpec, anyOwnSpec, anySpec, BUILT_IN } from '../any-spec';

// As version 1 has written them.
const FOUND =
  'AeG7jFMAAkjD6SqjdOOC4iJdQwvTipxckGED50Zqp2hzWEWIUsfV6lA9yo1hFqFWn3CbqJFOzdA8Ay7P4TZQO4OZoNkGqcuAjRAA';
const OWN =
  'AaFR5nQAAbHDUe-VpCZiqfr8S4sUQDJ4nQZyFLmugVhLqKoMAatCqy2zwfYgqfKGCcBrzoDSEoWSjFQFiFKF_Dw9oGxUeWqmQsjhJcXFwKQPFAE6HV69WqJVrya1OlRNYdDK2hS5traAVdeGRvAKG15OA50DAA';

/** Bytes as `encode` makes them, of any text that may be no routine. */
function sealed(text: string, version = VERSION): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(text);
  const deflated = deflateSync(json, { dictionary: DICTIONARY });
  const bytes = new Uint8Array(HEADER + deflated.length);
  const header = new DataView(bytes.buffer);
  header.setUint8(0, version);
  header.setUint32(1, checksum(json));
  header.setUint8(5, json.length >> 16);
  header.setUint16(6, json.length & 0xffff);
  bytes.set(deflated, HEADER);
  return bytes;
}

const refusal = (bytes: Uint8Array) => {
  const decoded = decode(bytes);
  return decoded.kind === 'refused' ? decoded.why : undefined;
};

describe('a routine in bytes', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(decode(encode(spec))).toEqual({ kind: 'spec', spec });
      }),
      { numRuns: 2000 },
    );
  });

  it('is the built-in one itself, whatever becomes of that', () => {
    for (const spec of BUILT_IN) {
      const decoded = decode(encode(spec));
      expect(decoded.kind === 'spec' && decoded.spec).toBe(spec);
    }
  });

  it('is small: a built-in one in a few bytes, a found one in a short link', () => {
    for (const spec of BUILT_IN) expect(encode(spec).length).toBeLessThan(40);
    fc.assert(
      fc.property(anyFoundSpec, (spec) => {
        expect(toText(encode(spec)).length).toBeLessThan(200);
      }),
    );
  });

  it('is refused where a byte was changed or is missing', () => {
    fc.assert(
      fc.property(anySpec, fc.nat(), fc.integer({ min: 1, max: 255 }), (spec, at, by) => {
        const bytes = encode(spec);
        const index = at % bytes.length;
        const changed = bytes.with(index, (bytes[index] ?? 0) ^ by);
        const decoded = decode(changed);
        // Deflate can say the same in other bits: then nothing was lost.
        if (decoded.kind === 'spec') expect(decoded.spec).toEqual(spec);
        expect(decode(bytes.subarray(0, index)).kind).toBe('refused');
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused for its own reason', () => {
    const spec = JSON.stringify(fc.sample(anyOwnSpec, { numRuns: 1, seed: 1 })[0]);
    const with_ = (changed: object) => sealed(JSON.stringify({ ...JSON.parse(spec), ...changed }));
    expect(refusal(sealed(spec))).toBeUndefined();
    expect(refusal(new Uint8Array())).toBe('damaged');
    expect(refusal(sealed(spec, 0))).toBe('damaged');
    expect(refusal(sealed(spec, VERSION + 1))).toBe('newer');
    expect(refusal(new Uint8Array(MOST_BYTES + 1).fill(VERSION))).toBe('too-large');
    expect(refusal(sealed('"juggling"'))).toBe('not-understood');
    expect(refusal(sealed('{'))).toBe('not-understood');
    expect(refusal(sealed('null'))).toBe('not-understood');
    expect(refusal(with_({ version: 2 }))).toBe('not-understood');
    expect(refusal(with_({ parts: [] }))).toBe('not-understood');
    // Nothing made by hand passes for a built-in or a found one.
    expect(refusal(with_({ id: 'cuddle' }))).toBe('not-understood');
    expect(refusal(with_({ title: { key: 'injury-check' } }))).toBe('not-understood');
    expect(refusal(with_({ title: { key: 'made' } }))).toBe('not-understood');
    expect(refusal(with_({ id: 'found-1-2' }))).toBe('not-understood');
    // Nothing is taken past what people refused, but what is all there is.
    const [first, second] = (['massage', 'kiss'] as const).map((practice) => ({
      id: practice,
      content: { kind: 'practice', practice },
      minutes: 6,
    }));
    const asking = { unfit: 'ask-first', touch: 'open', people: ['two'] };
    expect(refusal(with_({ ...asking, parts: [first] }))).toBeUndefined();
    expect(refusal(with_({ ...asking, parts: [first, second] }))).toBe('not-understood');
    // Words that cannot be seen, or not in their time.
    expect(refusal(with_({ title: { text: '\u200b' } }))).toBe('not-understood');
    expect(refusal(with_({ title: { text: 'Left\u202eRight' } }))).toBe('not-understood');
    const steps = [{ id: 'a', title: 'A', lines: ['word '.repeat(60)], seconds: 60 }];
    const own = (minutes: number) => [
      { id: 'a', content: { kind: 'own', title: 'A', steps }, minutes },
    ];
    expect(refusal(with_({ parts: own(1) }))).toBeUndefined();
    const long = steps.map((step) => ({ ...step, lines: [...step.lines, ...step.lines] }));
    const tooLong = [{ id: 'a', content: { kind: 'own', title: 'A', steps: long }, minutes: 1 }];
    expect(refusal(with_({ parts: tooLong }))).toBe('not-understood');
  });

  it('can be made to fill no memory', () => {
    const bytes = sealed('a'.repeat(MOST_BYTES + 1));
    expect(bytes.length).toBeLessThan(1000);
    expect(refusal(bytes)).toBe('damaged');
    // Its header says less than there is.
    expect(refusal(sealed('a'.repeat(70_000)).with(5, 0))).toBe('damaged');
  });

  it('is a typed refusal, never a throw, of whatever is fuzzed', () => {
    // Made once: to make a hundred thousand takes longer than to read them.
    const specs = fc.sample(anySpec, { numRuns: 500 });
    const encoded = specs.map(encode);
    const written = specs.map((spec) => JSON.stringify(spec));
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
    const mutated = fc.tuple(fc.constantFrom(...encoded), edits).map(([whole, changes]) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return bytes;
    });
    // Whole envelopes of JSON that is nearly a routine: past the checksum, the schema decides.
    const nearly = fc
      .tuple(
        fc.constantFrom(...written),
        fc.nat(),
        fc.constantFrom('', '"', '9', '-', '[', '{', 'null', 'é', '\u0000'),
      )
      .map(([json, at, put]) => {
        const index = at % json.length;
        return sealed(json.slice(0, index) + put + json.slice(index + 1));
      });
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.of(VERSION, ...bytes)),
      mutated,
      nearly,
      fc.json().map((json) => sealed(json)),
    );
    const reasons = new Map<string, number>();
    fc.assert(
      fc.property(any, (bytes) => {
        const decoded = decode(bytes);
        const outcome = decoded.kind === 'spec' ? 'spec' : decoded.why;
        reasons.set(outcome, (reasons.get(outcome) ?? 0) + 1);
        expect(['spec', 'damaged', 'newer', 'not-understood']).toContain(outcome);
      }),
      { numRuns: 100_000 },
    );
    // The fuzzing reached every way out.
    expect([...reasons.keys()].sort()).toEqual(['damaged', 'newer', 'not-understood', 'spec']);
  });
});

describe('its text', () => {
  it('holds any bytes in what an address may hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const text = toText(bytes);
        expect(text).toMatch(/^[\w-]*$/);
        expect(fromText(text)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it.each(['a', 'ab+c', 'ü', 'ab==', 'a b'])('is refused where it is none: %s', (text) => {
    expect(fromText(text)).toBeUndefined();
  });
});

describe('an address', () => {
  it('leads to the very routine that it was made for', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const slug = sealedSlug(spec);
        expect(slug).toMatch(/^~[\w-]+$/);
        expect(routineAt(slug)).toEqual(spec);
        expect(routineAt(slug.replace('~', '%7E'))).toEqual(spec);
        // The sentence that it stood in ends behind it.
        for (const end of ['.', ').', '!”', '%20', ' '])
          expect(routineAt(slug + end)).toEqual(spec);
      }),
    );
    for (const spec of BUILT_IN) expect(routineAt(slugOf(spec) ?? '')).toBe(spec);
  });

  it('that was cut off, changed or made up leads to a reason', () => {
    fc.assert(
      fc.property(anySpec, fc.nat(), (spec, at) => {
        const slug = sealedSlug(spec);
        expect(routineAt(slug.slice(0, 1 + (at % (slug.length - 1))))).toBe('damaged');
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['damaged', 'newer', 'not-understood']).toContain(routineAt(`~${text}`));
      }),
    );
    expect(routineAt('nowhere')).toBe('unknown');
    expect(routineAt(`~${'A'.repeat(2 * MOST_BYTES + 1)}`)).toBe('too-large');
  });
});

describe('what people have kept', () => {
  // Written by version 1. These bytes are in favourites and links: they are read for ever.
  it.each([
    ['a practice', 'AV7YYmgAAAiDeR0A', builtIn('cuddle')],
    ['a ready routine', 'AYg_k7oAAAlTygFWE5nA6gEA', builtIn('landing')],
    ['a found one', FOUND, { id: 'found-2g3psr-185xlmd', parts: [{}, {}, {}, {}] }],
    ['one with steps of its own', OWN, { id: 'own-tea', title: { text: 'Our tea' } }],
  ])('is read: %s', (_, text, spec) => {
    expect(decode(fromText(text) ?? new Uint8Array())).toMatchObject({ kind: 'spec', spec });
  });
});
