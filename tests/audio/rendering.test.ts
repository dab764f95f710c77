// Which clips are made anew, and from what: hashes, takes, and the plan for a pack.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ATTEMPTS from '../../audio/attempts.json';
import { clipHash } from '../../audio/hash';
import { openKokoro, slowerAfter } from '../../audio/kokoro';
import { linesFor } from '../../audio/lines';
import { OTHER_ATTEMPTS, SPEAKERS, spokenBy } from '../../audio/neural';
import { carryOut, planOf, planOfVoice, type Wanted } from '../../audio/plan';
import { asSpoken } from '../../audio/pronounce';
import { confirmWords, findTake, type Take } from '../../audio/takes';
import { settingsFor } from '../../audio/voices';
import { SAMPLE_RATE } from '../../src/catalogue/units';
import { VOICE_IDS } from '../../src/catalogue/voices';

describe('the hash of a clip', () => {
  const line = { owner: 'cuddle', text: 'Rest now.' } as const;
  const ember = settingsFor('ember', line);
  const rowan = settingsFor('rowan', line);
  const hash = clipHash('Rest now.', ember);

  it('is twelve hex digits, the same each time', () => {
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(clipHash('Rest now.', { ...ember })).toBe(hash);
  });

  it('changes with the words, the voice, the attempt, the engine settings and the mastering', () => {
    const { engine, mastering } = ember;
    const attempts = { ember: { [line.text]: 1 }, rowan: {}, hush: {} };
    const others = [
      clipHash('Rest, now.', ember),
      clipHash('Rest now.', rowan),
      clipHash('Rest now.', settingsFor('ember', line, attempts)),
      clipHash('Rest now.', settingsFor('ember', { ...line, owner: 'advice' })),
      clipHash('Rest now.', {
        engine,
        mastering: { ...mastering, version: mastering.version + 1 },
      }),
    ];
    expect(new Set([hash, ...others]).size).toBe(others.length + 1);
  });

  it('changes with a take, and with what is in it, but then not with the engine', () => {
    const take = new Uint8Array([1, 2, 3]);
    const taken = clipHash('Rest now.', ember, take);
    expect(taken).not.toBe(hash);
    expect(clipHash('Rest now.', ember, new Uint8Array([1, 2, 4]))).not.toBe(taken);
    const faster = { ...ember, engine: { ...ember.engine, speed: 1.2 } };
    expect(clipHash('Rest now.', faster, take)).toBe(taken);
  });
});

const made = (id: string) => ({ id, hash: `hash of ${id}`, bytes: new Uint8Array([id.length]) });
const wanted = (id: string): Wanted => ({
  id,
  hash: `hash of ${id}`,
  make: vi.fn(async () => new Uint8Array([99])),
});

describe('the plan for a pack', () => {
  it('makes only what is new, and keeps the wanted order', async () => {
    const lines = [wanted('new'), wanted('old')];
    const plan = planOf([made('old')], lines);
    expect(plan).toMatchObject({ missing: 1, dropped: 0, upToDate: false });
    const clips = await carryOut(plan, 2);
    expect(clips.map(({ id, bytes }) => [id, [...bytes]])).toEqual([
      ['new', [99]],
      ['old', [3]],
    ]);
    expect(lines[1]?.make).not.toHaveBeenCalled();
  });

  it('drops what nobody wants', () => {
    const plan = planOf([made('old'), made('older')], [wanted('old')]);
    expect(plan).toMatchObject({ missing: 0, dropped: 1, upToDate: false });
  });

  it('is up to date when the same clips are there in the same order', () => {
    const plan = (ids: string[]) => planOf([made('one'), made('two')], ids.map(wanted));
    expect(plan(['one', 'two']).upToDate).toBe(true);
    expect(plan(['two', 'one'])).toMatchObject({ missing: 0, upToDate: false });
  });

  it('keeps the clip of a line that only got a new name', () => {
    const renamed = { ...wanted('old'), id: 'renamed' };
    expect(planOf([made('old')], [renamed])).toMatchObject({ missing: 0, upToDate: false });
  });
});

describe('the plan for a voice', () => {
  const existing = new Map([
    ['cuddle', [made('one'), made('two')]],
    ['gone', [made('three'), made('four')]],
  ]);

  it('finds a clip in any pack, since lines move', async () => {
    const lines = [wanted('four'), wanted('two')];
    const plan = planOfVoice(existing, new Map([['kiss', lines]]));
    expect(plan).toMatchObject({ clips: 2, missing: 0, dropped: 2 });
    const pack = plan.packs.get('kiss');
    if (!pack) throw new Error('no plan');
    expect((await carryOut(pack, 2)).map(({ id }) => id)).toEqual(['four', 'two']);
    for (const { make } of lines) expect(make).not.toHaveBeenCalled();
  });

  it('counts what is new once for all packs, and leaves alone a pack that is as wanted', () => {
    const plan = planOfVoice(
      existing,
      new Map([
        ['cuddle', ['one', 'two'].map(wanted)],
        ['gone', ['three', 'four'].map(wanted)],
        ['kiss', ['five'].map(wanted)],
      ]),
    );
    expect(plan).toMatchObject({ clips: 5, missing: 1, dropped: 0, stale: 1, orphans: [] });
    expect(plan.packs.get('cuddle')?.upToDate).toBe(true);
    expect(plan.packs.get('kiss')?.upToDate).toBe(false);
  });

  it('names the packs of owners that are no more', () => {
    const plan = planOfVoice(existing, new Map([['cuddle', ['one', 'two'].map(wanted)]]));
    expect(plan).toMatchObject({ orphans: ['gone'], dropped: 2, stale: 1 });
  });
});

describe('takes', () => {
  const line = { id: 'cuddle.settle.hello', text: 'Hello.' } as const;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'takes-'));
    await mkdir(join(folder, 'ember'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const find = () => findTake('ember', line, pathToFileURL(`${folder}/`));
  const record = () => writeFile(join(folder, 'ember', `${line.id}.wav`), 'sound');

  it('are found by voice and cue', async () => {
    expect(await find()).toBeUndefined();
    await record();
    expect(Buffer.from((await find())?.content ?? []).toString()).toBe('sound');
  });

  it('are refused once the line says something else', async () => {
    await record();
    const take = (await find()) as Take;
    await confirmWords(take, line);
    expect(await readFile(take.path.replace('.wav', '.txt'), 'utf8')).toBe('Hello.\n');
    await confirmWords(take, line);
    await expect(confirmWords(take, { ...line, text: 'Good evening.' })).rejects.toThrow('anew');
  });
});

describe('what the engine is given', () => {
  it('has plain marks, and pauses in place of dashes', () => {
    expect(asSpoken('It’s fine – “really”…')).toBe("It's fine, really.");
  });

  it('says in a sentence what to do when there is no engine', async () => {
    const line = { owner: 'cuddle' } as const;
    const kokoro = openKokoro(1, {});
    await expect(kokoro.speak('Hello.', spokenBy(SPEAKERS.ember, line))).rejects.toThrow(
      'AUDIO_KOKORO_HOME',
    );
  });

  it('is asked in another way for a line that was heard otherwise, and never twice in the same', () => {
    const line = { owner: 'cuddle' } as const;
    for (const speaker of Object.values(SPEAKERS)) {
      const ways = [0, ...OTHER_ATTEMPTS].map((attempt) => spokenBy(speaker, line, attempt));
      expect(ways[0]).toEqual(spokenBy(speaker, line));
      expect(new Set(ways.map((way) => JSON.stringify(way))).size).toBe(ways.length);
      for (const { voice } of ways) {
        const whole = Object.values(voice).reduce((sum, part) => sum + part, 0);
        expect(whole).toBeCloseTo(1);
      }
    }
    expect(() => spokenBy(SPEAKERS.ember, line, 99)).toThrow('no attempt 99');
  });

  it('is asked so for no line that is no more', async () => {
    for (const voice of VOICE_IDS) {
      const lines = [...(await linesFor(voice)).values()].flat().map(({ text }) => text);
      expect(Object.keys(ATTEMPTS[voice]).filter((text) => !lines.includes(text))).toEqual([]);
    }
  });

  it('is asked for a line once more, slower, where that came out too fast', () => {
    const settings = spokenBy(SPEAKERS.ember, { owner: 'cuddle' });
    const text = 'Let the warmth do its work.';
    const line = (seconds: number) => new Float32Array(seconds * SAMPLE_RATE).fill(0.3);
    const enough = (6 / settings.mostWordsAMinute) * 60;
    expect(slowerAfter(text, line(enough), settings)).toBeUndefined();
    const slower = slowerAfter(text, line(enough / 1.2), settings);
    expect(slower?.mostWordsAMinute).toBeCloseTo(settings.mostWordsAMinute / 1.2, -1);
    expect(slower?.pauses).toEqual(settings.pauses);
  });
});
