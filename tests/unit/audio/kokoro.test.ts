// What the engine is asked for, and how often: a program stands in for the Python that runs kokoro.py.
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKokoro } from '../../../audio/kokoro';
import { SPEAKERS, spokenBy } from '../../../audio/neural';

/** Answers at once, with half a second of sound (nothing of "Not this."); notes each text it is asked for. */
const PYTHON = `#!${process.execPath}
const { appendFileSync } = require('node:fs');
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { text } = JSON.parse(line);
  appendFileSync(__dirname + '/asked', text + '\\n');
  if (text === 'Not this.') return console.log(JSON.stringify({ error: 'no' }));
  const samples = Float32Array.from({ length: 12000 }, (_, at) => Math.sin(at / 10));
  process.stdout.write(JSON.stringify({ samples: samples.length, pauses: [] }) + '\\n');
  process.stdout.write(Buffer.from(samples.buffer));
});`;

const settings = {
  ...spokenBy(SPEAKERS.ember, { owner: 'cuddle' }),
  mostWordsAMinute: 1000, // never too fast: asked for once
};

let folder: string;
let engine: ReturnType<typeof openKokoro>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kokoro-'));
  const python = join(folder, 'python.cjs');
  await writeFile(python, PYTHON);
  await chmod(python, 0o755);
  const environment = { AUDIO_KOKORO_HOME: folder, AUDIO_KOKORO_PYTHON: python };
  engine = openKokoro(2, environment, pathToFileURL(`${folder}/spoken/`));
});
afterEach(async () => {
  engine.close();
  await rm(folder, { recursive: true });
});

const speak = (text: string) => engine.speak(text, settings);
const asked = async () => (await readFile(join(folder, 'asked'), 'utf8')).trim().split('\n');

describe('the engine', () => {
  it('speaks lines of the same words once, also when they come at once', async () => {
    const [first, ...others] = await Promise.all(
      ['Rest now.', 'Rest now.', 'Rest now.'].map(speak),
    );
    expect(first).toHaveLength(12_000);
    for (const other of others) expect(other).toEqual(first);
    expect(await speak('Rest now.')).toEqual(first);
    expect(await asked()).toEqual(['Rest now.']);
    expect(await readdir(join(folder, 'spoken'))).toHaveLength(1);
  });

  it('speaks other lines beside them', async () => {
    await Promise.all(['Rest now.', 'Breathe out.', 'Rest now.'].map(speak));
    expect((await asked()).toSorted()).toEqual(['Breathe out.', 'Rest now.']);
  });

  it('tells all that wait what went wrong, and asks again the next time', async () => {
    const both = await Promise.allSettled(['Not this.', 'Not this.'].map(speak));
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(speak('Not this.')).rejects.toThrow('the engine could not say');
    expect(await asked()).toEqual(['Not this.', 'Not this.']);
  });
});
