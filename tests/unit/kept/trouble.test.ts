import { beforeEach, describe, expect, it } from 'vitest';
import { reporting, trouble } from '../../../src/kept/trouble';
import { StorageError, type StorageProblem } from '../../../src/storage/problems';

const fail = (problem: StorageProblem) => () => Promise.reject(new StorageError(problem));
const succeed = async () => 'done';
const read = { doing: 'read', of: 'favourites' } as const;
const readOther = { doing: 'read', of: 'theme' } as const;
const write = { doing: 'write', of: 'favourites' } as const;
const writeOther = { doing: 'write', of: 'theme' } as const;

beforeEach(() => {
  trouble.read.value = trouble.write.value = undefined;
});

describe('a storage problem', () => {
  it('is told with what was wanted', async () => {
    expect(await reporting(write, fail('full'))).toBeUndefined();
    expect(trouble.write.value).toEqual({ of: 'favourites', problem: 'full' });
    expect(trouble.read.value).toBeUndefined();
  });

  it.each<readonly [StorageProblem, typeof read | typeof write, readonly object[]]>([
    ['slow', read, [read, readOther, write]],
    ['blocked', read, [read, readOther, write]],
    ['unopened', read, [readOther]],
    ['damaged', read, [read]],
    ['full', write, [write, writeOther]],
    ['unsaved', write, [writeOther]],
    ['slow', write, [write]],
  ])('that was %s is not told any more once it has passed', async (problem, wanted, passed) => {
    for (const done of passed as (typeof read)[]) {
      await reporting(wanted, fail(problem));
      expect(await reporting(done, succeed)).toEqual({ value: 'done' });
      expect(trouble[wanted.doing].value).toBeUndefined();
    }
  });

  it.each<readonly [StorageProblem, typeof read | typeof write, readonly object[]]>([
    ['damaged', read, [readOther, writeOther]],
    ['full', write, [read, readOther]],
    ['unsaved', write, [read, readOther]],
    ['slow', write, [read]],
  ])('that is %s is told on while other things go well', async (problem, wanted, others) => {
    await reporting(wanted, fail(problem));
    for (const done of others as (typeof read)[]) await reporting(done, succeed);
    expect(trouble[wanted.doing].value).toEqual({ of: 'favourites', problem });
  });

  it('of slowness is told at once, and its answer still comes', async () => {
    let answer: (value: string) => void = () => {};
    const answering = reporting(read, (whenSlow) => {
      whenSlow(new StorageError('slow'));
      return new Promise<string>((resolve) => (answer = resolve));
    });
    expect(trouble.read.value).toEqual({ of: 'favourites', problem: 'slow' });
    answer('late');
    expect(await answering).toEqual({ value: 'late' });
    expect(trouble.read.value).toBeUndefined();
  });

  it('with keeping is not lost behind one with reading', async () => {
    await reporting(write, fail('unopened'));
    await reporting(readOther, fail('slow'));
    expect(trouble.write.value).toMatchObject({ problem: 'unopened' });
    expect(trouble.read.value).toMatchObject({ problem: 'slow' });
  });
});
