import { beforeEach, describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import {
  forgetResume,
  keepResume,
  type ResumePoint,
  readResume,
} from '../../../src/storage/resume';
import { fillDisk, freshStorage, putRaw } from './fresh';

beforeEach(freshStorage);

const POINT: ResumePoint = {
  choice: { kind: 'practice', practice: 'massage' },
  settings: { ...DEFAULT_SETTINGS, voice: 'rowan' },
  comfort: { massage: 'maybe' },
  place: {
    position: frames(9000),
    changes: [
      { kind: 'minute', at: frames(100) },
      { kind: 'yes', at: frames(8000) },
    ],
    length: frames(40_000),
    step: { title: 'Slow hands', part: 'Massage', start: frames(7500) },
  },
  savedAt: 1_700_000_000_000,
};

const damaged = (changes: unknown) => ({ ...POINT, place: { ...POINT.place, changes } });

const later = { ...POINT, place: { ...POINT.place, position: frames(9042) } };

describe('the point to carry on from', () => {
  it('is none at first', async () => {
    expect(await readResume()).toBeUndefined();
  });

  it('is the last that was kept', async () => {
    await keepResume(POINT);
    await keepResume(later);
    expect(await readResume()).toEqual(later);
  });

  it('is none once forgotten, and forgetting none is fine', async () => {
    await keepResume(POINT);
    await forgetResume();
    await forgetResume();
    expect(await readResume()).toBeUndefined();
  });

  it.each<readonly [string, unknown]>([
    ['nothing like it', 'here'],
    ['null', null],
    ['an unknown practice', { ...POINT, choice: { kind: 'practice', practice: 'juggling' } }],
    ['unknown settings', { ...POINT, settings: { ...POINT.settings, voice: 'nobody' } }],
    ['no place', { ...POINT, place: undefined }],
    ['half a frame', { ...POINT, place: { ...POINT.place, position: 0.5 } }],
    ['a place before the start', { ...POINT, place: { ...POINT.place, position: -1 } }],
    ['a place past the end', { ...POINT, place: { ...POINT.place, position: 40_000 } }],
    ['changes that are no list', { ...POINT, place: { ...POINT.place, changes: 2 } }],
    ['a change nowhere', damaged([{ kind: 'minute', at: Number.NaN }])],
    ['a change of no kind', damaged([{ kind: 'nap', at: 100 }])],
    ['comfort with an unknown answer', { ...POINT, comfort: { massage: 'often' } }],
    ['no comfort', { ...POINT, comfort: undefined }],
    ['no length', { ...POINT, place: { ...POINT.place, length: Number.POSITIVE_INFINITY } }],
    ['a step of no part', { ...POINT, place: { ...POINT.place, step: { title: '', start: 0 } } }],
    ['no step', { ...POINT, place: { ...POINT.place, step: null } }],
    ['no date', { ...POINT, savedAt: 'yesterday' }],
  ])('is none where the record is damaged: %s', async (_, record) => {
    await keepResume(POINT);
    await putRaw('resume', record, 'last');
    expect(await readResume()).toBeUndefined();
  });

  it('stays the one before where the disk is full', async () => {
    await keepResume(POINT);
    const makeSpace = fillDisk();
    await expect(keepResume(later)).rejects.toMatchObject({ problem: 'full' });
    makeSpace();
    expect(await readResume()).toEqual(POINT);
  });
});
