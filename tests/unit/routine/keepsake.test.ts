import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../src/routine/built-in';
import { foundId } from '../../../src/routine/found-id';
import { EMBLEMS, emblemOf, HUES, hueOf } from '../../../src/routine/keepsake';
import type { RoutineSpec } from '../../../src/routine/spec';

const [first, second] = [
  { practice: 'kiss', minutes: 5, why: 'any-near' },
  { practice: 'cuddle', minutes: 9, why: 'any-rest' },
] as const;
const FOUND: RoutineSpec = {
  ...builtIn('landing'),
  id: foundId([first, second]),
  title: { key: 'made' },
  emblem: 'made',
  parts: [first, second].map(({ practice, minutes, why }) => ({
    id: practice,
    content: { kind: 'practice', practice },
    minutes,
    why,
  })),
};

describe('the picture of a favourite', () => {
  it('is what someone has chosen, or that of its routine', () => {
    expect(emblemOf({ spec: builtIn('massage') })).toBe('massage');
    expect(emblemOf({ spec: builtIn('landing') })).toBe('landing');
    expect(emblemOf({ spec: builtIn('massage'), emblem: 'lamp' })).toBe('lamp');
  });

  it('tells those that were found from each other: it is that of the first part', () => {
    expect(emblemOf({ spec: FOUND })).toBe('kiss');
  });

  it('has a colour of its own, unless one was chosen', () => {
    expect(hueOf({ spec: builtIn('massage') })).toBe('massage');
    expect(hueOf({ spec: builtIn('massage'), emblem: 'lamp' })).toBe('lamp');
    expect(hueOf({ spec: builtIn('massage'), emblem: 'lamp', hue: 'teal' })).toBe(HUES.teal);
  });

  it('can be chosen once each', () => {
    expect(new Set(EMBLEMS).size).toBe(EMBLEMS.length);
  });
});
