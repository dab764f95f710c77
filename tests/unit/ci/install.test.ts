import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../.ci/install.mjs';

const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });
const ONE = { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-a' } };
const OPTIONAL = { 'node_modules/for-mac': { version: '1.0.0', integrity: 'b', optional: true } };
const WANTED = lock({ '': { name: 'app' }, ...ONE, ...OPTIONAL });

describe('nothing is installed anew', () => {
  it('where all that the lock names is there', () => {
    expect(isInstalled(WANTED, lock({ ...ONE, ...OPTIONAL }))).toBe(true);
  });

  it('where only what may be missing is missing', () => {
    expect(isInstalled(WANTED, lock(ONE))).toBe(true);
  });
});

describe('all is installed as the lock names it', () => {
  it.each([
    ['nothing is there', undefined],
    ['one is missing', lock(OPTIONAL)],
    ['one is of another version', lock({ 'node_modules/one': { version: '1.0.1' } })],
    ['one is of another make', lock({ 'node_modules/one': { version: '1.0.0', integrity: 'c' } })],
    ['one is there that is not named', lock({ ...ONE, 'node_modules/two': { version: '1.0.0' } })],
  ])('where %s', (_, there) => {
    expect(isInstalled(WANTED, there)).toBe(false);
  });
});

it('without a lock, npm is asked each time', () => {
  expect(isInstalled(undefined, lock(ONE))).toBe(false);
});
