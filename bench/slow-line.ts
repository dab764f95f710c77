// A folder served as over a slow line: one rate for everything that is on its way at a time, and a
// moment before each answer.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { ANY_TYPE, cachingOf, TYPES } from '../hosting.config';
import { HEADERS } from '../security.config';

/** How often the line takes turns, in milliseconds. */
const TURN = 10;

export interface SlowLine {
  readonly url: string;
  /** Bytes sent so far. */
  sent(): number;
  close(): Promise<void>;
}

/** Serves `folder` at `kilobits` a second for all together, `delay` milliseconds before each answer. */
export async function serveSlowly(
  folder: string,
  kilobits: number,
  delay: number,
): Promise<SlowLine> {
  const onTheirWay: { response: ServerResponse; left: Buffer }[] = [];
  let allowed = 0;
  let sent = 0;
  let last = performance.now();
  const turn = setInterval(() => {
    const now = performance.now();
    const perTurn = (kilobits / 8) * (now - last);
    last = now;
    // What nobody used is gone: a line saves nothing up.
    allowed = Math.min(allowed + perTurn, 2 * perTurn);
    for (;;) {
      const share = Math.min(1460, Math.floor(allowed));
      const next = onTheirWay.shift();
      if (!next) break;
      if (share < 1) {
        onTheirWay.unshift(next);
        break;
      }
      const piece = next.left.subarray(0, share);
      allowed -= piece.length;
      sent += piece.length;
      next.response.write(piece);
      if (piece.length === next.left.length) next.response.end();
      else if (!next.response.destroyed) {
        onTheirWay.push({ ...next, left: next.left.subarray(share) });
      }
    }
  }, TURN);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://line');
    const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    const isThere = path.startsWith(folder) && existsSync(path) && statSync(path).isFile();
    setTimeout(() => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      response.setHeader('Content-Type', typeOf(path));
      response.setHeader('Cache-Control', cachingOf(pathname));
      response.statusCode = isThere ? 200 : 404;
      if (!isThere) return response.end();
      const parts: Buffer[] = [];
      createReadStream(path)
        .on('data', (part) => parts.push(Buffer.from(part)))
        .on('end', () => onTheirWay.push({ response, left: Buffer.concat(parts) }));
      return undefined;
    }, delay);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    sent: () => sent,
    async close() {
      clearInterval(turn);
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function typeOf(path: string): string {
  const types: Readonly<Record<string, string>> = TYPES;
  return types[extname(path).slice(1)] ?? ANY_TYPE;
}
