import { beforeEach, describe, expect, it } from 'vitest';
import type { StepId } from '../../../src/catalogue/cue-id';
import { frames } from '../../../src/catalogue/units';
import { builtIn } from '../../../src/routine/built-in';
import { encode } from '../../../src/routine/codec/encode';
import type { OldPlace, Place } from '../../../src/routine/place';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { StepRef } from '../../../src/routine/step-ref';
import {
  forgetResume,
  keepResume,
  type ResumePoint,
  readResume,
} from '../../../src/storage/resume';
import { rowOf } from '../../../src/storage/rows';
import { fillDisk, freshStorage, putRaw } from './fresh';

beforeEach(freshStorage);

const ref = (stepId: StepId): StepRef => ({ partId: 'massage', stepId, nth: 0 });

const PLACE: Place = {
  step: ref('massage.back'),
  at: frames(900),
  stepLength: frames(2500),
  changes: [
    { kind: 'minute', step: ref('massage.settle'), at: frames(100) },
    { kind: 'yes', step: ref('massage.settle') },
  ],
  shown: { title: 'Slow hands', left: frames(30_000) },
};

const POINT: ResumePoint = {
  spec: builtIn('massage'),
  settings: { ...DEFAULT_SETTINGS, voice: 'rowan' },
  comfort: { massage: 'maybe' },
  place: PLACE,
  savedAt: 1_700_000_000_000,
};

/** As earlier versions kept it. */
const OLD_PLACE: OldPlace = {
  position: frames(9000),
  changes: [
    { kind: 'minute', at: frames(100) },
    { kind: 'yes', at: frames(8000) },
  ],
  length: frames(40_000),
  step: { title: 'Slow hands', part: 'Massage', start: frames(7500) },
};

const placed = (changed: object) => ({ ...POINT, place: { ...PLACE, ...changed } });
const placedOld = (changed: object) => ({ ...POINT, place: { ...OLD_PLACE, ...changed } });

/** A damaged `record` as it would be stored; one that is none, or has other bytes, just so. */
async function stored(record: unknown): Promise<unknown> {
  if (typeof record !== 'object' || record === null || 'routine' in record) return record;
  return rowOf({ ...record, spec: POINT.spec });
}

const later = { ...POINT, place: { ...PLACE, at: frames(942) } };

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
    [
      'half a routine',
      { ...POINT, routine: encode({ ...builtIn('massage'), id: 'juggling' }).subarray(0, 30) },
    ],
    ['a routine in no bytes', { ...POINT, routine: 'massage' }],
    ['no settings', { ...POINT, settings: null }],
    ['no place', { ...POINT, place: undefined }],
    ['half a frame', placed({ at: 0.5 })],
    ['a place before the start', placed({ at: -1 })],
    ['changes that are no list', placed({ changes: 2 })],
    [
      'a change nowhere',
      placed({ changes: [{ kind: 'minute', step: PLACE.step, at: Number.NaN }] }),
    ],
    ['a change to no step', placed({ changes: [{ kind: 'yes' }] })],
    ['a change of no kind', placed({ changes: [{ kind: 'nap', step: PLACE.step, at: 100 }] })],
    ['a million changes', placed({ changes: Array(1e6).fill(PLACE.changes[1]) })],
    ['no step', placed({ step: null })],
    ['a step of no part', placed({ step: { stepId: 'massage.back', nth: 0 } })],
    ['a step of nobody', placed({ step: { ...PLACE.step, stepId: 'back' } })],
    ['a step of days', placed({ stepLength: 1e9 })],
    ['nothing to show', placed({ shown: undefined })],
    ['an old place past the end', placedOld({ position: 40_000 })],
    ['an old change of no kind', placedOld({ changes: [{ kind: 'nap', at: 100 }] })],
    ['an old place of no length', placedOld({ length: Number.POSITIVE_INFINITY })],
    ['an old step of no part', placedOld({ step: { title: '', start: 0 } })],
    ['no comfort', { ...POINT, comfort: undefined }],
  ])('is none where the record is damaged: %s', async (_, record) => {
    await keepResume(POINT);
    await putRaw('resume', await stored(record), 'last');
    expect(await readResume()).toBeUndefined();
  });

  it('goes on in the tone it began in', async () => {
    await keepResume({ ...POINT, tone: 'plain' });
    expect(await readResume()).toEqual({ ...POINT, tone: 'plain' });
  });

  it('is as good where how much is behind was not kept, or cannot be', async () => {
    const half = placed({ shown: { ...PLACE.shown, progress: 0.5 } });
    await keepResume(half);
    expect(await readResume()).toEqual(half);
    for (const progress of [-1, 7, Number.NaN, 'half']) {
      await putRaw('resume', await stored(placed({ shown: { ...PLACE.shown, progress } })), 'last');
      expect(await readResume()).toMatchObject({ place: { step: PLACE.step, at: PLACE.at } });
      expect(await readResume()).not.toMatchObject({ place: { shown: { progress } } });
    }
  });

  it('is still the one that an earlier version kept', async () => {
    await putRaw('resume', rowOf(placedOld({})), 'last');
    expect(await readResume()).toEqual(placedOld({}));
  });

  it('loses nothing to a field that only says how', async () => {
    await putRaw(
      'resume',
      {
        ...rowOf(POINT),
        settings: { ...POINT.settings, bed: 'thunder' },
        comfort: { massage: 'often', juggling: 'yes' },
        prelude: 'song',
        tone: 'shouting',
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
