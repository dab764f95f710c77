import { describe, expect, it } from 'vitest';
import { HANDS_FREE } from '../../../src/catalogue/hands-free';
import { hydration } from '../../../src/catalogue/practices/hydration';
import { toFrames, toSeconds } from '../../../src/catalogue/units';
import { compile } from '../../../src/routine/compile';
import { routineOf, withHandsFree } from '../../../src/routine/routine';

const lengths = { cue: () => toFrames(4), chime: () => toFrames(1.5) };

describe('the word on using Afterglow hands-free', () => {
  it('is said in breaths of at most twenty words', () => {
    for (const { text } of HANDS_FREE.cues) expect(text.split(' ').length).toBeLessThanOrEqual(20);
  });

  it('comes first and takes nothing from the routine behind it', () => {
    const alone = routineOf(hydration, 'touch');
    const plain = compile(alone, 'standard', lengths);
    const first = compile(withHandsFree(alone), 'standard', lengths);
    expect(first.steps[0]?.title).toBe(HANDS_FREE.title);
    expect(first.steps.slice(1).map(({ title }) => title)).toEqual(
      plain.steps.map(({ title }) => title),
    );
    expect(toSeconds(first.length) - toSeconds(plain.length)).toBeCloseTo(HANDS_FREE.seconds, 0);
  });
});
