// Passes routines on by the ten thousand and reads what nobody should ever send by the hundred thousand:
// `npm run fuzz`. What is found once is found again with `npm run fuzz <seed>`.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { pageFragment } from '../src/passing/link';
import { qrOf } from '../src/passing/qr';
import { readFile } from '../src/passing/read-file';
import { encode } from '../src/routine/codec/encode';
import { routineAt } from '../src/routine/codec/slug';
import { toText } from '../src/routine/codec/text';
import {
  anyOtherBytes,
  anyRecording,
  anyRoutineBytes,
  fileOf,
} from '../tests/unit/passing/any-file';
import { readQr } from '../tests/unit/passing/read-qr';
import { anySpec } from '../tests/unit/routine/any-spec';

const ROUTINES = 10_000;
const INPUTS = 100_000;
/** Every so many routines, its QR code is read again, too: that takes a thousand times as long. */
const QR_EVERY = 20;

const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);
const outcomes = new Map<string, number>();

// Nothing of all this may touch what is kept. Whatever looks for it here is told.
for (const name of ['indexedDB', 'localStorage', 'caches']) {
  Object.defineProperty(globalThis, name, {
    get: () => {
      throw new Error(`${name} was asked for`);
    },
  });
}

function count(outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

function same(what: string, got: unknown, given: unknown): void {
  // As plain objects: some of what is given has no prototype.
  if (!isDeepStrictEqual(structuredClone(got), structuredClone(given)))
    throw new Error(`another routine came out of the ${what}`);
  count(`${what}: the same`);
}

let n = 0;
fc.assert(
  fc.property(anySpec, fc.array(anyRecording, { maxLength: 2 }), (spec, recordings) => {
    n += 1;
    const fragment = pageFragment(spec);
    same('link', routineAt(fragment.replace('#/routine/', '')), spec);
    same('file', readFile(fileOf(spec, recordings)), { kind: 'file', spec, recordings });
    if (n % QR_EVERY > 0) return;
    const link = `https://app.example/${fragment}`;
    const code = qrOf(link);
    if (code === 'too-large') count('QR code: too large, which is said');
    else same('QR code', readQr(code), link);
  }),
  { numRuns: ROUTINES, seed, endOnFailure: true },
);

const specs = fc.sample(anySpec, { numRuns: 400, seed });
const files = specs.map((spec) => fileOf(spec, fc.sample(anyRecording, { numRuns: 1, seed })));
const others = fc.oneof(
  { weight: 3, arbitrary: anyOtherBytes(files) },
  anyOtherBytes(specs.map(encode)),
  anyRoutineBytes,
);
fc.assert(
  fc.property(others, (bytes) => {
    const read = readFile(bytes);
    count(`a fuzzed file: ${read.kind === 'file' ? 'opened' : read.why}`);
    const there = routineAt(`~${toText(bytes)}`);
    count(`a fuzzed link: ${typeof there === 'string' ? there : 'opened'}`);
  }),
  { numRuns: INPUTS, seed, endOnFailure: true },
);

const told = [...outcomes]
  .sort()
  .map(([outcome, times]) => `${String(times).padStart(7)}  ${outcome}`);
console.log([...told, `seed ${seed}: nothing was thrown, nothing was kept`].join('\n'));
