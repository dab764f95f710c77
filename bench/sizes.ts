// What the first screen and the whole install cost, beside their goals.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstScripts } from '../scripts/first-scripts';
import { VOICE_IDS } from '../src/catalogue/voices';
import type { ListedFile } from '../src/sw/version';
import type { Row } from './table';

const DIST = new URL('../dist/', import.meta.url).pathname;

export async function measureSizes(): Promise<readonly Row[]> {
  const gzip = firstScripts(DIST)
    .map((path) => gzipSync(readFileSync(join(DIST, path))).length)
    .reduce((sum, size) => sum + size, 0);
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  const listed: readonly ListedFile[] = JSON.parse(
    /\[\{"bytes":.*?\}\]/s.exec(worker)?.[0] ?? '[]',
  );
  const assets = readdirSync(join(DIST, 'assets'));
  const listening = assets
    .filter((name) => /^(?:obey|ears|hearer|tap)-/.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, 'assets', name))).length, 0);
  const learnt = assets.find((name) => /^ear-.*\.bin$/.test(name)) ?? '';
  const install = (speaks: string) =>
    listed
      .filter(({ voice = speaks }) => voice === speaks)
      .reduce((sum, { bytes }) => sum + bytes, 0);
  const all = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(DIST, path)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
  return [
    { what: 'first-screen JavaScript, gzip (goal: at most 24 kB)', figure: kilobytes(gzip) },
    { what: 'code to listen with, gzip (goal: at most 30 kB)', figure: kilobytes(listening) },
    {
      what: 'what the ear has learnt (goal: at most 120 kB)',
      figure: kilobytes(statSync(join(DIST, 'assets', learnt)).size),
    },
    ...VOICE_IDS.map((voice) => ({
      what: `whole install with ${voice} (goal: at most 16 MB)`,
      figure: megabytes(install(voice)),
    })),
    { what: 'everything in dist, store pictures included', figure: megabytes(all) },
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1e3).toFixed(1)} kB`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
