import { beforeEach, describe, expect, it } from 'vitest';
import { builtIn } from '../../../src/routine/built-in';
import { emptyPlan, MOST, type Plan } from '../../../src/routine/evening';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { forgetPlan, keepPlan, readPlan } from '../../../src/storage/plans';
import { fillDisk, freshStorage, putRaw, rawDatabase } from './fresh';

beforeEach(freshStorage);

const PLAN: Plan = {
  id: 'next',
  night: 20_000,
  ready: ['water', 'charger'],
  own: [{ text: 'Glasses', isReady: true }],
  people: [
    { name: 'Kim', wishes: ['hold', 'no-jokes'], own: ['Sing to me'] },
    { wishes: ['leave'], own: [] },
  ],
  routine: { spec: builtIn('landing'), settings: DEFAULT_SETTINGS, name: 'Ours', from: 'landing' },
};

async function raw(): Promise<unknown> {
  const database = await rawDatabase();
  const row: unknown = await database.get('plans', 'next');
  database.close();
  return row;
}

describe('the plan', () => {
  it('is none at first', async () => {
    expect(await readPlan()).toBeUndefined();
  });

  it('comes back as it was kept, with any routine or none', async () => {
    await keepPlan(PLAN);
    expect(await readPlan()).toEqual(PLAN);
    const { routine, ...without } = PLAN;
    await keepPlan(without);
    expect(await readPlan()).toEqual(without);
    if (routine) await keepPlan({ ...PLAN, routine: { ...routine, spec: builtIn('cuddle') } });
    expect((await readPlan())?.routine?.spec).toEqual(builtIn('cuddle'));
  });

  it('is wholly forgotten', async () => {
    await keepPlan(PLAN);
    await forgetPlan();
    await forgetPlan();
    expect(await raw()).toBeUndefined();
    expect(await readPlan()).toBeUndefined();
  });

  it('forgets a name that was taken out', async () => {
    await keepPlan(PLAN);
    await keepPlan({ ...PLAN, people: [{ wishes: ['hold'], own: [] }] });
    expect(JSON.stringify(await raw())).not.toContain('Kim');
  });

  it('leaves what is not known here as it was', async () => {
    await putRaw('plans', { id: 'next', candles: 3 });
    await keepPlan(PLAN);
    expect(await raw()).toMatchObject({ candles: 3, night: 20_000 });
    expect(await readPlan()).toEqual(PLAN);
  });

  it('says that the disk is full, and loses nothing', async () => {
    await keepPlan(PLAN);
    const makeSpace = fillDisk();
    await expect(keepPlan({ ...PLAN, own: [] })).rejects.toMatchObject({ problem: 'full' });
    makeSpace();
    expect(await readPlan()).toEqual(PLAN);
  });
});

describe('of a damaged plan', () => {
  const EMPTY = emptyPlan(0);

  it.each([
    ['no lists', { ready: 'water', own: {}, people: 7 }, {}],
    ['unknown things', { ready: ['water', 'trapeze', 4] }, { ready: ['water'] }],
    [
      'things of no kind',
      { own: [null, 'x', { text: '\n' }, { text: 'Tea', isReady: 1 }] },
      {
        own: [{ text: 'Tea', isReady: false }],
      },
    ],
    [
      'people of no kind',
      { people: [3, { name: {}, wishes: ['hold', 'fly'], own: [1, 'x'] }] },
      {
        people: [{ wishes: ['hold'], own: ['x'] }],
      },
    ],
    ['a routine that is none', { routine: { routine: new Uint8Array(3), settings: {} } }, {}],
    ['a routine of no kind', { routine: 'landing' }, {}],
    ['a night that is none', { night: Number.NaN }, {}],
  ])('all else is there: %s', async (_, damage, left) => {
    await putRaw('plans', { id: 'next', ...damage });
    expect(await readPlan()).toEqual({ ...EMPTY, ...left });
    await putRaw('plans', { id: 'next', night: 5, ready: ['snack'], ...damage });
    const read = await readPlan();
    if (!('night' in damage)) expect(read?.night).toBe(5);
    if (!('ready' in damage)) expect(read?.ready).toEqual(['snack']);
  });

  it('lists without end are not gone through', async () => {
    const own = Array.from({ length: 5000 }, (_, at) => ({ text: `thing ${at}` }));
    const people = Array.from({ length: 5000 }, () => ({ wishes: [], own: [] }));
    await putRaw('plans', { id: 'next', own, people });
    const read = await readPlan();
    expect(read?.own).toHaveLength(MOST.own);
    expect(read?.people).toHaveLength(MOST.people);
  });
});
