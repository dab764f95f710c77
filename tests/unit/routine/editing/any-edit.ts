// Edits of every kind, of what is there and of what is not, with all that can be typed.
import fc from 'fast-check';
import { PRACTICE_IDS } from '../../../../src/catalogue/practice-ids';
import type { Edit } from '../../../../src/routine/editing/edit';
import type { RoutineSpec } from '../../../../src/routine/spec';

/** What someone does, before it is known to what: the numbers choose among what is there then. */
export interface Wanted {
  readonly kind: Edit['kind'];
  readonly part: number;
  readonly step: number;
  readonly to: number;
  readonly text: string;
  readonly lines: readonly string[];
  readonly practice: (typeof PRACTICE_IDS)[number];
  readonly typing: boolean;
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '',
    ' ',
    'You are safe.',
    '\u202e',
    '\u0007',
    '😀'.repeat(40),
    'word '.repeat(80),
  ),
);

const KINDS: readonly Edit['kind'][] = [
  'name',
  'emblem',
  'add-part',
  'add-own',
  'remove-part',
  'move-part',
  'copy-part',
  'minutes',
  'part-title',
  'without',
  'add-step',
  'remove-step',
  'move-step',
  'copy-step',
  'words',
  'pause',
  'all',
];

export const anyWanted: fc.Arbitrary<Wanted> = fc.record({
  kind: fc.constantFrom(...KINDS),
  part: fc.nat(30),
  step: fc.nat(40),
  to: fc.oneof(fc.integer({ min: -3, max: 300 }), fc.constantFrom(0.5, Number.NaN, 1e9)),
  text: anyText,
  lines: fc.array(fc.oneof(anyText, fc.constant('Breathe out slowly.')), { maxLength: 25 }),
  practice: fc.constantFrom(...PRACTICE_IDS),
  typing: fc.boolean(),
});

/** What `wanted` is, done to `spec`; `id` is made up. */
export function editOf(wanted: Wanted, spec: RoutineSpec, id: string): Edit {
  const { kind, to, text, lines, practice } = wanted;
  const chosen = spec.parts[wanted.part % Math.max(1, spec.parts.length)];
  const part = chosen?.id ?? 'none';
  const steps = chosen?.content.kind === 'own' ? chosen.content.steps : [];
  const step = steps[wanted.step % Math.max(1, steps.length)]?.id ?? 'none';
  switch (kind) {
    case 'name':
      return { kind, text };
    case 'emblem':
      return { kind, emblem: practice };
    case 'add-part':
      return {
        kind,
        part: { id, content: { kind: 'practice', practice }, minutes: 10 },
        ...(wanted.typing && { at: to }),
      };
    case 'add-own':
      return { kind, id, title: text, step: { id: 'one', lines, pause: to } };
    case 'remove-part':
      return { kind, part };
    case 'move-part':
      return { kind, part, to };
    case 'copy-part':
      return { kind, part, id };
    case 'minutes':
      return { kind, part, minutes: to };
    case 'part-title':
      return { kind, part, text };
    case 'without':
      return { kind, part, step: 'breathe', isOut: wanted.typing, canGo: true };
    case 'add-step':
      return { kind, part, id, lines, pause: 5, at: to };
    case 'remove-step':
      return { kind, part, step };
    case 'move-step':
      return { kind, part, step, to };
    case 'copy-step':
      return { kind, part, step, id };
    case 'words':
      return { kind, part, step, lines };
    case 'pause':
      return { kind, part, step, seconds: to };
    case 'all':
      return {
        kind,
        edits: [
          { kind: 'minutes', part, minutes: 20 },
          { kind: 'words', part, step, lines },
        ],
      };
  }
}
