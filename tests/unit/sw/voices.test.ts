import { expect, it } from 'vitest';
import { filesOf } from '../../../src/sw/version';
import { isKept, isNeeded, isStaying, standings } from '../../../src/sw/voices';

const file = (url: string, bytes: number, voice?: string) => ({
  url,
  revision: null,
  bytes,
  integrity: '',
  ...(voice && { voice }),
});
const FILES = filesOf(
  [
    file('index.html', 1),
    file('assets/ember-sample.mp3', 2),
    file('assets/ember-cuddle.mp3', 10, 'ember'),
    file('assets/rowan-cuddle.mp3', 20, 'rowan'),
    file('assets/rowan-kiss.mp3', 30, 'rowan'),
    file('assets/hush-kiss.mp3', 40, 'hush'),
  ],
  'https://app.example/sw.js',
);
const urls = (matches: (one: (typeof FILES)[number]) => boolean) =>
  FILES.filter(matches).map(({ url }) => url.replace(/^assets\/|\..*$/g, ''));

it('keeps the app, the voice that speaks and those beside it; needs no voice beside', () => {
  const voices = { speaks: 'ember', also: ['rowan'] };
  expect(urls((one) => isKept(one, voices))).toEqual([
    'index',
    'ember-sample',
    'ember-cuddle',
    'rowan-cuddle',
    'rowan-kiss',
  ]);
  expect(urls((one) => isNeeded(one, voices))).toEqual(['index', 'ember-sample', 'ember-cuddle']);
});

it('keeps the app alone where nobody speaks', () => {
  expect(urls((one) => isKept(one, { also: [] }))).toEqual(['index', 'ember-sample']);
});

it('lets what is here of a voice that was begun stay, and wants no more of it', () => {
  const voices = { speaks: 'ember', also: [], begun: ['rowan'] };
  const kept = ['index', 'ember-sample', 'ember-cuddle'];
  expect(urls((one) => isKept(one, voices))).toEqual(kept);
  expect(urls((one) => isStaying(one, voices))).toEqual([...kept, 'rowan-cuddle', 'rowan-kiss']);
  // As it was remembered by a version that knew of none.
  expect(urls((one) => isStaying(one, { speaks: 'ember', also: [] }))).toEqual(kept);
});

it('says of every voice how much of it is here', () => {
  const missing = FILES.filter(({ url }) => /rowan-kiss|hush/.test(url));
  expect(standings(FILES, missing)).toEqual({
    ember: { missing: 0, done: 10, total: 10 },
    rowan: { missing: 1, done: 20, total: 50 },
    hush: { missing: 1, done: 0, total: 40 },
  });
});
