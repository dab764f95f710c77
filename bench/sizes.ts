// What the first screen and the whole install cost, beside their goals.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './table';

const DIST = new URL('../dist/', import.meta.url).pathname;

export async function measureSizes(): Promise<readonly Row[]> {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(([, path]) =>
    readFileSync(join(DIST, path ?? '')),
  );
  const gzip = first.reduce((sum, file) => sum + gzipSync(file).length, 0);
  const precached = [
    ...readFileSync(join(DIST, 'sw.js'), 'utf8').matchAll(/bytes:(\d+)|"bytes":(\d+)/g),
  ];
  const install = precached.reduce((sum, [, a, b]) => sum + Number(a ?? b), 0);
  const all = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(DIST, path)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
  return [
    { what: 'first-screen JavaScript, gzip (goal: at most 35 kB)', figure: kilobytes(gzip) },
    { what: 'whole install, both voices', figure: megabytes(install) },
    { what: 'everything in dist, store pictures included', figure: megabytes(all) },
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1e3).toFixed(1)} kB`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
