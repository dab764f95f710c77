import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchRight, isRight, ServerError, WrongAnswer } from '../../../src/sw/fetch-right';
import { filesOf } from '../../../src/sw/version';

const RIGHT = new Uint8Array(1000).fill(7);
const [FILE] = filesOf(
  [
    {
      url: 'assets/voice.mp3',
      revision: null,
      bytes: RIGHT.length,
      integrity: `sha256-${createHash('sha256').update(RIGHT).digest('base64')}`,
    },
  ],
  'https://app.example/glow/sw.js',
);
if (!FILE) throw new Error('no file');

/** A body that arrives in pieces of `size`. */
function inPieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  );
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
}

const right = () =>
  new Response(inPieces(RIGHT, 300), {
    headers: { 'Content-Type': 'audio/mpeg', 'Content-Encoding': 'gzip', 'Content-Length': '9' },
  });
const WRONG: readonly [what: string, answer: () => Response][] = [
  ['a page to sign in', () => new Response('<!doctype html><p>Sign in')],
  ['a page as long as the file', () => new Response('<p>Hi'.padEnd(RIGHT.length, ' '))],
  ['nothing', () => new Response(new Uint8Array())],
  ['an answer without a body', () => new Response(null)],
  ['a stump', () => new Response(RIGHT.slice(0, 400), { headers: { 'Content-Length': '400' } })],
  ['the file and more', () => new Response(new Uint8Array(1001).fill(7))],
  ['no such file', () => new Response('Not found', { status: 404 })],
  ['half of it', () => new Response(RIGHT, { status: 206 })],
];

function network(...answers: (() => Response)[]) {
  const asked: [string, RequestCache | undefined][] = [];
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    asked.push([url, cache]);
    const answer = answers[asked.length - 1];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('fetchRight', () => {
  it('brings the file, tells its bytes as they come, and keeps nothing of how it came', async () => {
    const asked = network(right);
    const told: number[] = [];
    const response = await fetchRight(FILE, (bytes) => told.push(bytes));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(RIGHT);
    expect([...response.headers]).toEqual([['content-type', 'audio/mpeg']]);
    expect(told).toEqual([300, 600, 900, 1000]);
    expect(asked).toEqual([['https://app.example/glow/assets/voice.mp3', 'default']]);
  });

  it.each(WRONG)('asks past the cache after %s', async (_, wrong) => {
    const asked = network(wrong, right);
    const response = await fetchRight(FILE);
    expect(await isRight(response, FILE)).toBe(true);
    expect(asked.map(([, cache]) => cache)).toEqual(['default', 'reload']);
  });

  it.each(WRONG)('refuses %s that comes twice', async (_, wrong) => {
    network(wrong, wrong);
    await expect(fetchRight(FILE)).rejects.toThrow(WrongAnswer);
  });

  it.each([
    [404, true],
    [500, true],
    [503, true],
    // This one says that there is a network to sign in to.
    [511, false],
    [206, false],
    [200, false],
  ])('tells an error of the server from what comes in place of a file: %d', async (status, is) => {
    const answer = () => new Response('Something', { status });
    network(answer, answer);
    const error: unknown = await fetchRight(FILE).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WrongAnswer);
    expect(error instanceof ServerError).toBe(is);
  });

  it('does not take a lost connection for a wrong answer', async () => {
    const asked = network();
    await expect(fetchRight(FILE)).rejects.toThrow(TypeError);
    expect(asked).toHaveLength(1);
  });

  it('stops reading where the answer is longer than the file', async () => {
    let read = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            read += 1;
            controller.enqueue(RIGHT);
          },
        }),
      );
    network(endless, endless);
    await expect(fetchRight(FILE)).rejects.toThrow(WrongAnswer);
    expect(read).toBeLessThan(10);
  });
});

describe('filesOf', () => {
  it('keeps two versions of one address apart, and trusts a name that carries its hash', () => {
    const seal = { bytes: 1, integrity: 'sha256-x' };
    const files = filesOf(
      [
        { url: 'index.html', revision: 'a', ...seal },
        { url: 'index.html', revision: 'b', ...seal },
        { url: 'assets/x-1.js', revision: null, ...seal },
      ],
      'https://app.example/glow/sw.js',
    );
    expect(new Set(files.map(({ key }) => key)).size).toBe(3);
    expect(files[2]?.key).toBe(files[2]?.href);
  });
});
