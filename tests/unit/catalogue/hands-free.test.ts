import { describe, expect, it } from 'vitest';
import { HANDS_FREE } from '../../../src/catalogue/hands-free';
import { toFrames, toSeconds } from '../../../src/catalogue/units';
import { handsFreeStep } from '../../../src/content/between';
import { routineFor, type Wanted } from '../../../src/content/routine';
import { compile } from '../../../src/routine/compile';
import { resolved } from '../routine/resolved';

const lengths = { cue: () => toFrames(4), chime: () => toFrames(1.5) };
const wanted: Wanted = {
  routine: resolved('hydration'),
};

describe('the word on using Afterglow hands-free', () => {
  it('comes first and takes nothing from the routine behind it', () => {
    const plain = compile(routineFor(wanted), lengths);
    const first = compile(routineFor({ ...wanted, prelude: 'hands-free' }), lengths);
    expect(first.steps[0]?.title).toBe(handsFreeStep().title);
    expect(first.steps.slice(1).map(({ title }) => title)).toEqual(
      plain.steps.map(({ title }) => title),
    );
    expect(toSeconds(first.length) - toSeconds(plain.length)).toBeCloseTo(HANDS_FREE.seconds, 0);
  });
});
