import { describe, expect, it } from 'vitest';
import { cueId, ownerOf } from '../../../src/catalogue/cue-id';
import { linesOf } from '../../../src/content/lines';
import { routineFor } from '../../../src/content/routine';
import { builtIn, PRACTICE_SPECS, READY_SPECS } from '../../../src/routine/built-in';
import { resolve } from '../../../src/routine/resolve';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { RoutineSpec } from '../../../src/routine/spec';
import { mayBeRecorded } from '../../../src/takes/recordable';
import { wordsOf } from '../../../src/takes/take';
import { ALL_CUES } from '../catalogue/in-each-way';

const linesIn = (spec: RoutineSpec) =>
  linesOf(routineFor({ routine: resolve(spec, DEFAULT_SETTINGS, {}) }));
const all = [...PRACTICE_SPECS, ...READY_SPECS].map((spec) => [spec.id, spec] as const);

describe('the lines that can be recorded', () => {
  it.each(all)(
    'are each there once, and none that must be said as it was checked (%s)',
    (_, spec) => {
      const { lines } = linesIn(spec);
      const words = lines.map(({ text }) => wordsOf(text));
      expect(new Set(words).size).toBe(words.length);
      const owners = new Set(lines.map(({ id }) => ownerOf(id)));
      expect(owners).not.toContain('injury-check');
      expect(owners).not.toContain('advice');
    },
  );

  it('are none in the injury check, and many elsewhere', () => {
    for (const [id, spec] of all) {
      const { lines, fixed } = linesIn(spec);
      if (id === 'injury-check') expect(lines).toEqual([]);
      else expect(lines.length).toBeGreaterThan(10);
      const checks = spec.parts.some(
        ({ content }) => 'practice' in content && content.practice === 'injury-check',
      );
      if (checks) expect(fixed).toBeGreaterThan(10);
      else expect(fixed).toBeLessThan(lines.length / 5);
    }
  });

  it('are none of those that warn, wherever they stand', () => {
    const { lines, fixed } = linesIn(builtIn('hydration'));
    expect(fixed).toBeGreaterThan(0);
    const ids = lines.map(({ id }) => id);
    expect(ids).toContain('hydration.fetch.fetch');
    expect(ids).not.toContain('hydration.fetch.not-awake');
  });

  it('send nobody to help: such a line is marked in its plan', () => {
    const sends = /\b(get help|call for help|emergency|doctor|injury check|faint|if .*worse)\b/i;
    const open = ALL_CUES.filter(({ owner, step, cue }) =>
      mayBeRecorded({ ...cue, id: cueId({ id: owner }, step, cue) }),
    );
    expect(open.length).toBeGreaterThan(500);
    const unmarked = open.filter(({ cue }) => sends.test(cue.text));
    expect(unmarked.map(({ name, cue }) => [name, cue.text])).toEqual([]);
  });
});
