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

const endless = { kind: 'made', parts: [{ practice: 'cuddle', minutes: 1e9, why: 'any-rest' }] };

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
    await forgetResume(POINT);
    await forgetResume(POINT);
    expect(await readResume()).toBeUndefined();
  });

  it.each<readonly [string, unknown]>([
    ['nothing like it', 'here'],
    ['null', null],
    ['an unknown practice', { ...POINT, choice: { kind: 'practice', practice: 'juggling' } }],
    ['no settings', { ...POINT, settings: null }],
    ['minutes without end', { ...POINT, choice: endless }],
    ['no place', { ...POINT, place: undefined }],
    ['half a frame', { ...POINT, place: { ...POINT.place, position: 0.5 } }],
    ['a place before the start', { ...POINT, place: { ...POINT.place, position: -1 } }],
    ['a place past the end', { ...POINT, place: { ...POINT.place, position: 40_000 } }],
    ['changes that are no list', { ...POINT, place: { ...POINT.place, changes: 2 } }],
    ['a change nowhere', damaged([{ kind: 'minute', at: Number.NaN }])],
    ['a change of no kind', damaged([{ kind: 'nap', at: 100 }])],
    ['a million changes', damaged(Array(1e6).fill({ kind: 'minute', at: 100 }))],
    ['no comfort', { ...POINT, comfort: undefined }],
    ['no length', { ...POINT, place: { ...POINT.place, length: Number.POSITIVE_INFINITY } }],
    ['a step of no part', { ...POINT, place: { ...POINT.place, step: { title: '', start: 0 } } }],
    ['no step', { ...POINT, place: { ...POINT.place, step: null } }],
    ['a length of days', { ...POINT, place: { ...POINT.place, length: 1e9 } }],
  ])('is none where the record is damaged: %s', async (_, record) => {
    await keepResume(POINT);
    await putRaw('resume', record, 'last');
    expect(await readResume()).toBeUndefined();
  });

  it('loses nothing to a field that only says how', async () => {
    await putRaw(
      'resume',
      {
        ...POINT,
        settings: { ...POINT.settings, bed: 'thunder' },
        comfort: { massage: 'often', juggling: 'yes' },
        prelude: 'song',
        savedAt: 'yesterday',
      },
      'last',
    );
    expect(await readResume()).toEqual({
      ...POINT,
      settings: { ...POINT.settings, bed: 'none' },
      comfort: { massage: 'no' },
      savedAt: 0,
    });
  });

  it('is not forgotten where another window has kept its own since', async () => {
    const elsewhere = { ...later, savedAt: POINT.savedAt + 1 };
    await keepResume(POINT);
    await keepResume(elsewhere);
    await forgetResume(POINT);
    expect(await readResume()).toEqual(elsewhere);
    await forgetResume(elsewhere);
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
