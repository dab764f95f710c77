import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bytesOf, PackMissing } from '../../../src/player/sealed';

const RIGHT = new Uint8Array(1000).fill(7);
const FILE = {
  url: 'https://app.example/ember.mp3',
  bytes: RIGHT.length,
  integrity: `sha256-${createHash('sha256').update(RIGHT).digest('base64')}`,
};

const right = () => new Response(RIGHT);
const WRONG: readonly [what: string, answer: () => Response][] = [
  ['a sign-in page', () => new Response('<!doctype html><p>Sign in</p>')],
  ['a page as long as the pack', () => new Response('<p>Hi'.padEnd(RIGHT.length, ' '))],
  ['nothing', () => new Response(new Uint8Array())],
  ['a stump', () => new Response(RIGHT.slice(0, 400))],
  ['the pack and more', () => new Response(new Uint8Array(1001).fill(7))],
  ['an error page', () => new Response('Not found', { status: 404 })],
];

/** Answers in turn, and tells what was asked for. */
function network(...answers: (() => Response)[]) {
  const asked: (RequestCache | undefined)[] = [];
  vi.stubGlobal('fetch', async (_: string, { cache }: RequestInit) => {
    asked.push(cache);
    const answer = answers[asked.length - 1];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('bytesOf', () => {
  it('takes the right bytes at once', async () => {
    const asked = network(right);
    expect(await bytesOf(FILE)).toEqual(RIGHT);
    expect(asked).toEqual(['default']);
  });

  it.each(WRONG)('asks past every cache for what came as %s', async (_, wrong) => {
    const asked = network(wrong, right);
    expect(await bytesOf(FILE)).toEqual(RIGHT);
    expect(asked).toEqual(['default', 'reload']);
  });

  it.each(WRONG)('gives up on %s that comes twice, and keeps nothing', async (_, wrong) => {
    network(wrong, wrong);
    await expect(bytesOf(FILE)).rejects.toThrow(PackMissing);
    network(right);
    expect(await bytesOf(FILE)).toEqual(RIGHT);
  });

  it('is missing without a network', async () => {
    network();
    await expect(bytesOf(FILE)).rejects.toThrow(PackMissing);
  });

  it('goes by the size where the browser does not hash', async () => {
    vi.stubGlobal('crypto', {});
    network(() => new Response(RIGHT.slice(1)), right);
    expect(await bytesOf(FILE)).toEqual(RIGHT);
  });
});
