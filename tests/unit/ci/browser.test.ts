import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser, firstBrowser } from '../../../.ci/browser';

const root = mkdtempSync(join(tmpdir(), 'afterglow-browsers-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A program in a folder of its own that says `words` and ends with `status`. */
function program(folder: string, name: string, words: string, status = 0): string {
  const path = join(root, folder, name);
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho "${words}"\nexit ${status}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.runIf(process.platform !== 'win32')('the browser for the tests', () => {
  const real = program('real', 'chromium', 'Chromium 141.0.7390.122 built on Debian');
  const stub = program('stub', 'chromium-browser', 'requires the chromium snap', 1);
  const snap = program('snap', 'chromium', 'Chromium 141.0.7390.122 snap');
  const other = program('other', 'chromium', 'hello');
  const folder = join(root, 'folder', 'chromium');
  mkdirSync(folder, { recursive: true });
  const plain = join(root, 'plain-chromium');
  writeFileSync(plain, 'no program');

  it.each([
    ['what only says to install a snap', stub],
    ['a snap, which cannot see a test’s profile', snap],
    ['another program of that name', other],
    ['a folder', folder],
    ['a file that cannot be run', plain],
    ['nothing', join(root, 'missing')],
  ])('is not %s', (_, path) => {
    expect(firstBrowser([path])).toBeUndefined();
    expect(firstBrowser([path, real])).toBe(real);
  });

  it('is found on a PATH with empty entries and trailing slashes', () => {
    const PATH = ['', join(root, 'stub'), `${join(root, 'real')}/`, ''].join(delimiter);
    expect(findBrowser({ PATH })).toBe(real);
  });

  it('is the one that CHROMIUM_PATH names, or a sentence', () => {
    expect(findBrowser({ CHROMIUM_PATH: real, PATH: '' })).toBe(real);
    expect(() => findBrowser({ CHROMIUM_PATH: folder })).toThrow('no program of that name');
  });
});
