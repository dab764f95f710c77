// Routines of every kind that there can be.
import fc from 'fast-check';
import { LENGTHS, PEOPLE, TOUCHES } from '../../../src/catalogue/model';
import { PRACTICE_IDS } from '../../../src/catalogue/practice-ids';
import { VOICE_IDS } from '../../../src/catalogue/voices';
import { PRACTICE_SPECS, READY_SPECS } from '../../../src/routine/built-in';
import { find } from '../../../src/routine/found';
import type { Settings } from '../../../src/routine/settings';
import type { RoutineSpec } from '../../../src/routine/spec';
import { anyComfort, anyWish } from './wishes';

const anyId = (prefix: string) =>
  fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/).map((id) => `${prefix}-${id}`);

const anyText = (longest: number) =>
  fc.string({ minLength: 1, maxLength: longest, unit: 'grapheme' }).filter((text) => {
    const isSeen = /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
    return isSeen && !/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(text) && text.length <= longest;
  });

const anyMinutes = fc.integer({ min: 1, max: 12 });
/** Enough for all that a part of one's own may say here. */
const anyOwnMinutes = fc.constant(12);

const anyStep = fc.record(
  {
    id: anyId('step'),
    title: anyText(60),
    lines: fc.array(anyText(80), { minLength: 1, maxLength: 3 }),
    seconds: fc.integer({ min: 5, max: 1800 }),
    pause: fc.integer({ min: 0, max: 100 }),
  },
  { requiredKeys: ['id', 'title', 'lines', 'seconds'] },
);

const anyWithout = fc.uniqueArray(fc.constantFrom('breathe', 'hold', 'unknown', 'sleep'), {
  minLength: 1,
});

const anyPractice = fc.oneof(
  fc.record({
    kind: fc.constant('practice' as const),
    practice: fc.constantFrom(...PRACTICE_IDS),
  }),
  fc.record({
    kind: fc.constant('practice' as const),
    practice: fc.constantFrom(...PRACTICE_IDS.filter((id) => id !== 'injury-check')),
    without: anyWithout,
  }),
);

const anyOwn = fc.record({
  kind: fc.constant('own' as const),
  title: anyText(60),
  steps: fc.uniqueArray(anyStep, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
});

const partOf = <Content>(content: fc.Arbitrary<Content>, minutes: fc.Arbitrary<number>) =>
  fc.record(
    {
      id: anyId('part'),
      content,
      minutes: fc.oneof(minutes, fc.record({ short: minutes, standard: minutes, long: minutes })),
      why: anyId('why'),
    },
    { requiredKeys: ['id', 'content', 'minutes'] },
  );

const anyPart = fc.oneof(partOf(anyPractice, anyMinutes), partOf(anyOwn, anyOwnMinutes));

/** Made by hand, with steps of its own. */
export const anyOwnSpec: fc.Arbitrary<RoutineSpec> = fc
  .record({
    version: fc.constant(1 as const),
    id: anyId('own'),
    title: fc.record({ text: anyText(60) }),
    emblem: fc.constantFrom(...PRACTICE_IDS, 'ready', 'made'),
    people: fc.shuffledSubarray([...PEOPLE], { minLength: 1 }),
    touch: fc.constantFrom('open', 'settled', ...TOUCHES),
    unfit: fc.constantFrom('leave-out', 'ask-first'),
    parts: fc.uniqueArray(anyPart, { minLength: 1, maxLength: 20, selector: ({ id }) => id }),
  })
  // Only what is all there is can be asked about instead of being left out.
  .map((spec) => (spec.parts.length > 1 ? { ...spec, unfit: 'leave-out' } : spec));

/** Found for some moment. */
export const anyFoundSpec: fc.Arbitrary<RoutineSpec> = fc
  .tuple(anyWish, anyComfort)
  .map(([wish, comfort]) => find(wish, comfort))
  .filter((spec) => spec !== undefined);

export const BUILT_IN: readonly RoutineSpec[] = [...PRACTICE_SPECS, ...READY_SPECS];

export const anySpec: fc.Arbitrary<RoutineSpec> = fc.oneof(
  fc.constantFrom(...BUILT_IN),
  anyFoundSpec,
  anyOwnSpec,
);

const anyLength = fc.constantFrom(...LENGTHS);

export const anySettings: fc.Arbitrary<Settings> = fc.record({
  length: anyLength,
  people: fc.constantFrom(...PEOPLE),
  touch: fc.constantFrom(...TOUCHES),
  voice: fc.constantFrom(...VOICE_IDS),
  bed: fc.constant('none' as const),
  bedLevel: fc.constant('middle' as const),
});
