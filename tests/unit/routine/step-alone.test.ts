import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/content/lines';
import { routineFor } from '../../../src/content/routine';
import { routineAt, sealedSlug } from '../../../src/routine/codec/slug';
import { resolve } from '../../../src/routine/resolve';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { stepAlone } from '../../../src/routine/step-alone';
import { wordsOf } from '../../../src/takes/take';
import { anyOwnSpec } from './any-spec';

describe('a step in own words', () => {
  it('has an address of its own, where all its lines can be recorded', () => {
    fc.assert(
      fc.property(anyOwnSpec, ({ parts }) => {
        const steps = parts.flatMap(({ content }) => (content.kind === 'own' ? content.steps : []));
        for (const step of steps) {
          const spec = routineAt(sealedSlug(stepAlone(step)));
          if (typeof spec === 'string') throw new Error(spec);
          const routine = routineFor({ routine: resolve(spec, DEFAULT_SETTINGS, {}) });
          const words = linesOf(routine).lines.map(({ text }) => wordsOf(text));
          expect(words).toEqual([...new Set(step.lines.map(wordsOf))]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
