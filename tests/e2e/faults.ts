// How networks and hosts answer when they do not answer with the file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, Served } from './app';

type Place = Pick<Served, 'folder' | 'faults'>;

const PAGE = '<!doctype html><title>Hotel</title><p>Sign in to use the network.';
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  frames: 'application/octet-stream',
  mp3: 'audio/mpeg',
  html: 'text/html',
};

/** All but the last say 200, and none says that anything is wrong. */
export const FAULTS: Readonly<Record<string, (place: Place, path: string) => Fault>> = {
  'a page to sign in': () => (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE);
  },
  'a page as long as the file': (place, path) => (response) => {
    const length = contentOf(place, path).length;
    answer(response, path, Buffer.from(PAGE.padEnd(length, ' ').slice(0, length)));
  },
  nothing: (_, path) => (response) => answer(response, path, Buffer.alloc(0)),
  'a stump with a fitting length': (place, path) => (response) => {
    const content = contentOf(place, path);
    answer(response, path, content.subarray(0, content.length / 3));
  },
  'a redirect within the host': () => (response) => {
    response.writeHead(302, { Location: '/icons/192.png' }).end();
  },
};

/** The connection breaks. */
export const BROKEN: Fault = (response) => void response.destroy();

/** Lets an answer for `path` wait until what it answers is called; `asked` is when it waits. */
export function hold({ faults }: Place, path: string) {
  let letGo = () => {};
  const asked = new Promise<void>((resolve) => {
    faults.set(path, (_, goOn) => {
      const before = letGo;
      letGo = () => {
        before();
        goOn();
      };
      resolve();
    });
  });
  return {
    asked,
    release() {
      faults.delete(path);
      letGo();
    },
  };
}

function contentOf({ folder }: Place, path: string): Buffer {
  return readFileSync(join(folder, path));
}

function answer(response: Parameters<Fault>[0], path: string, content: Buffer): void {
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const headers = { 'Content-Type': type, 'Content-Length': content.length };
  response.writeHead(200, headers).end(content);
}
