import { expect, it } from 'vitest';
import { latestWins } from '../../../src/async/latest-wins';

/** Work whose end a test decides. */
function slowWork() {
  const worked: number[] = [];
  const ends: (() => void)[] = [];
  const write = latestWins((value: number) => {
    worked.push(value);
    return new Promise<void>((done) => ends.push(done));
  });
  const end = async () => {
    ends.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { worked, write, end };
}

it('starts the first at once, one at a time, and skips all but the latest', async () => {
  const { worked, write, end } = slowWork();
  void write(1);
  void write(2);
  const done = write(3);
  expect(worked).toEqual([1]);
  await end();
  expect(worked).toEqual([1, 3]);
  await end();
  await done;
  void write(4);
  expect(worked).toEqual([1, 3, 4]);
});

it('works on after work that went wrong', async () => {
  const worked: number[] = [];
  const write = latestWins(async (value: number) => {
    if (value === 1) throw new Error('wrong');
    worked.push(value);
  });
  await expect(write(1)).rejects.toThrow('wrong');
  await write(2);
  expect(worked).toEqual([2]);
});
