// Which lines are spoken in other ways, and what is written down of it.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAttempts } from '../../../audio/attempts';
import KEPT from '../../../audio/attempts.json';
import { LINES, type Line } from '../../../audio/lines';
import { ToolError } from '../../../audio/process';
import { faultyOf, putRight } from '../../../audio/put-right';
import type { HeardLine } from '../../../audio/report';
import { wantedOf } from '../../../audio/with-ear';

const [given] = LINES;
if (!given) throw new Error('no lines');
const lineOf = (id: Line['id'], text: string): Line => ({ ...given, id, text });
const rest = lineOf('cuddle.settle.hello', 'Let it rest now.');
const breath = lineOf('kiss.hands.ending', 'Breathe out.');

/** `line`, heard as `words`, with no other fault. */
const heard = (line: Line, words: string): HeardLine => ({
  line,
  heard: words,
  opinion: 4,
  loudness: -19,
  peak: -3,
  pitch: undefined,
  seconds: line.text.split(' ').length / 2,
  head: -120,
  tail: -120,
  floor: -120,
  stray: undefined,
});

let folder: string;
let file: URL;
const written = async () => JSON.parse(await readFile(file, 'utf8'));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attempts-'));
  file = new URL('attempts.json', pathToFileURL(`${folder}/`));
  const before = { ember: { 'Long gone.': 2, 'Stays.': 1 }, rowan: { 'Long gone.': 3 }, hush: {} };
  await writeFile(file, JSON.stringify(before));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('spoken in other ways', () => {
  const all = [heard(rest, 'Let it nest now.'), heard(breath, 'Breathe out.')];
  const accepted = { voice: 'ember', id: rest.id, heard: 'Let it nest now.', why: '' } as const;

  it('is what has a fault, the same words once', () => {
    const again = heard({ ...rest, id: 'kiss.hands.ending' }, 'Let it best now.');
    expect(faultyOf('ember', [...all, again], [])).toEqual([all[0]]);
  });

  it('is nothing that stands as this voice is heard to say it', () => {
    expect(faultyOf('ember', all, [accepted])).toEqual([]);
    expect(faultyOf('rowan', all, [accepted])).toEqual([all[0]]);
    expect(faultyOf('ember', all, [{ ...accepted, id: breath.id }])).toEqual([all[0]]);
    expect(faultyOf('ember', all, [{ ...accepted, heard: 'Let it best now.' }])).toEqual([all[0]]);
  });
});

describe('the attempts', () => {
  const faulty = [heard(rest, 'no'), heard(breath, 'no')];

  it('are climbed until one has no fault, or for the fewest', async () => {
    const spoken = vi.fn(async (line: Line, attempt: number) => {
      if (line === rest) return heard(line, attempt === 2 ? line.text : 'Let it nest now.');
      return heard(line, attempt === 4 ? 'Breathe in.' : 'nothing like this');
    });
    await putRight('ember', faulty, spoken, await openAttempts(file));
    expect((await written()).ember).toEqual({
      'Breathe out.': 4,
      'Let it rest now.': 2,
      'Long gone.': 2,
      'Stays.': 1,
    });
    const ofRest = spoken.mock.calls.filter(([line]) => line === rest);
    expect(ofRest.map(([, attempt]) => attempt)).toEqual([0, 1, 2]);
  });

  it('are written down line by line: a run that is broken off keeps what it found', async () => {
    const attempts = await openAttempts(file);
    let tell = (): void => undefined;
    const noted = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const spoken = async (line: Line, attempt: number) => {
      if (line === rest) return heard(line, attempt === 1 ? line.text : 'no');
      await noted;
      throw new ToolError('broken off');
    };
    const note: typeof attempts.note = (...args) => attempts.note(...args).then(tell);
    const run = putRight('rowan', faulty, spoken, { ...attempts, note });
    await expect(run).rejects.toThrow('broken off');
    expect((await written()).rowan).toEqual({ 'Let it rest now.': 1, 'Long gone.': 3 });
    expect(await readdir(folder)).toEqual(['attempts.json']);
  });
});

describe('the file of attempts', () => {
  it('has all that is noted at once, in the order of the texts', async () => {
    const attempts = await openAttempts(file);
    const texts = ['Rest now.', 'Rest', 'Be here.', 'Stays.'];
    await Promise.all(texts.map((text, index) => attempts.note('ember', text, 3 - index)));
    expect(Object.entries((await written()).ember)).toEqual([
      ['Be here.', 1],
      ['Long gone.', 2],
      ['Rest', 2],
      ['Rest now.', 3],
    ]);
  });

  it('forgets lines that are gone, of that voice', async () => {
    await (await openAttempts(file)).keepOnly('ember', ['Stays.']);
    expect(await written()).toEqual({
      ember: { 'Stays.': 1 },
      rowan: { 'Long gone.': 3 },
      hush: {},
    });
  });

  it('is left as it is where nothing is new', async () => {
    await writeFile(file, JSON.stringify(KEPT));
    const attempts = await openAttempts(file);
    await attempts.keepOnly('ember', Object.keys(KEPT.ember));
    expect(await readFile(file, 'utf8')).toBe(JSON.stringify(KEPT));
  });
});

describe('what is listened to', () => {
  const sound = { bytes: new Uint8Array(), samples: async () => new Float32Array() };
  const all = [rest, breath, rest, rest].map((line) => ({ line, sound }));

  it('is every line, or those whose id has a text in it, or each Nth of them', () => {
    expect(wantedOf('ember', all, { only: '' })).toEqual(all);
    expect(wantedOf('ember', all, { only: 'cuddle.settle' }).map(({ line }) => line)).toEqual([
      rest,
      rest,
      rest,
    ]);
    expect(wantedOf('ember', all, { only: 'settle', every: 2 })).toHaveLength(2);
  });

  it('is never nothing, without a word', () => {
    expect(() => wantedOf('ember', all, { only: 'no such' })).toThrow(
      'nothing to listen to in ember',
    );
  });
});
