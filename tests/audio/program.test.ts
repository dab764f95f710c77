// A program that is asked many things, one after another: its answers belong to their questions.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProgram, type Program } from '../../audio/program';

/** Answers with what it was asked, in as many bytes as that is long; "end" ends it. */
const ECHO = `
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { text } = JSON.parse(line);
  if (text === 'end') { console.error('no more'); process.exit(3); }
  process.stdout.write(JSON.stringify({ bytes: text.length }) + '\\n' + text.slice(0, 2));
  setImmediate(() => process.stdout.write(text.slice(2)));
});`;

let folder: string;
let program: Program;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'program-'));
  const file = join(folder, 'echo.cjs');
  await writeFile(file, ECHO);
  await chmod(file, 0o755);
  program = openProgram(process.execPath, [file], 'get it first');
});
afterEach(async () => {
  program.close();
  await rm(folder, { recursive: true });
});

async function asked(text: string): Promise<string> {
  const { body } = await program.ask<{ bytes: number }>(
    JSON.stringify({ text }),
    ({ bytes }) => bytes,
  );
  return new TextDecoder().decode(body);
}

describe('a program', () => {
  it('answers each question with its own, also when they come at once', async () => {
    const texts = ['one', 'two\n\n', '', 'a longer one'];
    expect(await Promise.all(texts.map(asked))).toEqual(texts);
  });

  it('tells why it ended, to those that wait and to those that come later', async () => {
    const last = asked('end');
    const later = asked('anyone?');
    await expect(last).rejects.toThrow('no more');
    await expect(later).rejects.toThrow('no more');
  });

  it('says what to do where it cannot be started', async () => {
    const missing = openProgram(join(folder, 'nothing'), [], 'get it first');
    await expect(missing.ask('{}', () => 0)).rejects.toThrow('get it first');
  });
});
