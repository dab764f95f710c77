// The production build, served so that a test can take the server away, and a page that tells what
// it plays.
import { cpSync, lstatSync, mkdtempSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type PreviewServer, preview } from 'vite';

/** The built app on a server of its own. */
export interface Served {
  readonly url: string;
  /** The build as it is served, to read. */
  readonly folder: string;
  /** Puts a copy in its place, this test's own to change, and tells the folder: the same one. */
  copy(): string;
  /** What the server answers instead of a file, by its path: `assets/x.js`. */
  readonly faults: Map<string, Fault>;
  /** Every path that was asked for, in order. */
  readonly asked: string[];
  /** Takes the server away, as when someone leaves the house. */
  stop(): Promise<void>;
}

/** Answers in place of the server; the second way, the server goes on with its own answer. */
export type Fault = (response: ServerResponse, goOn: () => void) => void;

/** Folders whose tests are over, but for those that are gone. */
const homes: string[] = [];
process.once('exit', () => removeHomes(homes.splice(0)));

// The last one stays for a while: a file that its server was still sending would fail the test that is over.
function removeHomes(over: readonly string[]): void {
  for (const home of over) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

interface Fixtures {
  /** The folder of the build that is tested. */
  readonly build: string;
  /**
   * Whether the service worker comes, and with it an install of hundreds of files beside the test; or is
   * awaited all along, as early in a first visit on a slow line. For tests of what is the same in both.
   */
  readonly worker: 'comes' | 'is awaited';
  readonly served: Served;
  readonly requests: string[];
  readonly expectErrors: boolean;
}

export const test = base.extend<Fixtures>({
  build: ['dist', { option: true }],
  worker: ['comes', { option: true }],
  /** Whether a test is about what the browser reports as an error. */
  expectErrors: [false, { option: true }],
  served: async ({ build, worker }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'afterglow-'));
    removeHomes(homes.splice(0, Math.max(0, homes.length - 1)));
    homes.push(home);
    const folder = join(home, 'build');
    symlinkSync(resolve(build), folder, 'junction');
    // A second or two of a core for tens of megabytes: only where a test changes them.
    const copy = () => {
      if (lstatSync(folder).isSymbolicLink()) {
        unlinkSync(folder);
        cpSync(build, folder, { recursive: true });
      }
      return folder;
    };
    const faults = new Map<string, Fault>();
    if (worker === 'is awaited') faults.set('sw.js', () => undefined);
    const asked: string[] = [];
    const server = await preview({
      plugins: [
        {
          name: 'faults',
          configurePreviewServer({ middlewares }) {
            middlewares.use((request, response, goOn) => {
              const path = (request.url ?? '').replace(/^\/|\?.*$/g, '');
              asked.push(path);
              const fault = faults.get(path);
              if (fault) fault(response, goOn);
              else goOn();
            });
          },
        },
      ],
      build: { outDir: folder },
      preview: { port: 0, strictPort: false },
      logLevel: 'silent',
    });
    const url = server.resolvedUrls?.local[0] ?? '';
    let running = true;
    const stop = async () => {
      if (running) await close(server);
      running = false;
    };
    await use({ url, folder, copy, faults, asked, stop });
    await stop();
  },
  // Every request of every page and worker, so that a test can say none left the origin.
  requests: [
    async ({ context, served }, use) => {
      const seen: string[] = [];
      context.on('request', (request) => seen.push(request.url()));
      await use(seen);
      const own = new URL(served.url).origin;
      const foreign = seen.filter((url) => !url.startsWith(own) && !/^(blob|data):/.test(url));
      expect(foreign, 'requests that left the origin').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context }, use) => {
    await context.addInitScript(watchSound);
    await use(context);
  },
  page: async ({ page, expectErrors }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('ERR_')) {
        errors.push(message.text());
      }
    });
    await use(page);
    if (!expectErrors) expect(errors, 'errors in the page').toEqual([]);
  },
});

export { expect };

/** Opens the app as someone who has read the first notice and heard how to use it hands-free. */
export async function openApp(page: Page, served: Served): Promise<void> {
  await page.goto(served.url);
  await enterApp(page, 'I am an adult');
}

/** Reads the first notice, of which `words` are on the button, as someone who knows it hands-free. */
export async function enterApp(page: Page, words: string): Promise<void> {
  const read = page.getByRole('button', { name: words });
  await read.waitFor();
  await page.evaluate(noteHandsFree);
  await read.click();
  // It goes when it has been kept: whoever loads another page before that reads it once more.
  await read.waitFor({ state: 'hidden' });
}

/** Runs in the page: notes that the word on using Afterglow hands-free has been heard. */
async function noteHandsFree(): Promise<void> {
  if (!window.indexedDB) return;
  const open = () =>
    new Promise<IDBDatabase | undefined>((resolve, reject) => {
      const opening = indexedDB.open('afterglow');
      // The app has not made it yet: this must not put an empty one in its place.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () =>
        opening.error?.name === 'AbortError' ? resolve(undefined) : reject(opening.error);
    });
  let database = await open();
  while (!database) database = await open();
  const writing = database.transaction('preferences', 'readwrite');
  writing.objectStore('preferences').put(true, 'handsFreeHeard');
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}

/** Waits until everything is kept for offline. */
export async function readyOffline(page: Page): Promise<void> {
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
}

/** Waits until everything is kept, and takes away both the network and the server. */
export async function goOffline(page: Page, served: Served): Promise<void> {
  await readyOffline(page);
  await page.context().setOffline(true);
  await served.stop();
}

/** The bytes of the track that the element holds. */
export async function trackBytes(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(async () => {
    const blob = window.sound.blobs.get(window.sound.track?.src ?? '');
    if (!blob) throw new Error('no track is loaded');
    const reader = new FileReader();
    await new Promise((done) => {
      reader.onload = done;
      reader.readAsDataURL(blob);
    });
    return String(reader.result).split(',')[1] ?? '';
  });
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

/** The position of the element that plays, in seconds. */
export function position(page: Page): Promise<number> {
  return page.evaluate(() => window.sound.track?.currentTime ?? -1);
}

/**
 * Moves the element itself to `seconds`; from the end when negative. Where another track takes the
 * place of this one meanwhile, moves in that one.
 */
export async function seekTo(page: Page, seconds: number): Promise<void> {
  await page.evaluate(async (to) => {
    const audio = window.sound.track;
    if (!audio) throw new Error('nothing plays');
    await new Promise<void>((resolve, reject) => {
      const seek = () => {
        // Before its length is known it only notes where to begin, and never says that it is there.
        if (audio.readyState > 0) audio.currentTime = to < 0 ? audio.duration + to : to;
      };
      const settle = (how: () => void) => {
        audio.removeEventListener('loadedmetadata', seek);
        audio.removeEventListener('seeked', sought);
        audio.removeEventListener('error', failed);
        how();
      };
      const sought = () => settle(resolve);
      const failed = () => settle(() => reject(audio.error ?? new Error('the track failed')));
      audio.addEventListener('loadedmetadata', seek);
      audio.addEventListener('seeked', sought);
      audio.addEventListener('error', failed);
      seek();
    });
  }, seconds);
}

/** Waits until sound really comes: the element's own clock moves; and until all of it is in the element. */
export async function hearSound(page: Page): Promise<void> {
  await page.waitForFunction(sounds);
}

/**
 * Waits for the sound of a link that starts a routine. Browsers decide for themselves whether a fresh
 * tab may sound; either way one tap is enough.
 */
export async function hearSoundOfLink(page: Page): Promise<void> {
  const begin = page.getByRole('button', { name: 'Tap anywhere to begin' });
  await expect(async () => {
    if (await begin.isVisible()) await begin.click({ timeout: 2000 });
    expect(await page.evaluate(sounds)).toBe(true);
  }).toPass();
}

/** Runs in the page. */
function sounds(): boolean {
  const audio = window.sound.track;
  if (!audio || audio.paused || audio.currentTime === 0) return false;
  // What is no routine tells no length. A part of one is longer or shorter: a rest of minutes stands behind it.
  const { length } = window.sound;
  return length === 0 || Math.abs(audio.duration - length) < 1;
}

declare global {
  interface Window {
    sound: {
      blobs: Map<string, Blob>;
      /** The element that the track plays in: the first that was asked to play. */
      track: HTMLAudioElement | undefined;
      /** All other elements that were asked to play. */
      others: HTMLAudioElement[];
      /** How long what plays is, in seconds, as the lock screen is told. */
      length: number;
      /** When the last tap came and when sound began, in milliseconds of the page's clock. */
      tapped: number;
      sounded: number;
    };
  }
}

/** Runs in the page before the app: keeps hold of Blobs and of the element that plays. */
export function watchSound(): void {
  window.sound = {
    blobs: new Map(),
    track: undefined,
    others: [],
    length: 0,
    tapped: 0,
    sounded: 0,
  };
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const url = create.call(URL, blob);
    if (blob instanceof Blob) window.sound.blobs.set(url, blob);
    return url;
  };
  const tell = MediaSession.prototype.setPositionState;
  MediaSession.prototype.setPositionState = function (this: MediaSession, state) {
    window.sound.length = state?.duration ?? 0;
    tell.call(this, state);
  };
  const play = HTMLAudioElement.prototype.play;
  HTMLAudioElement.prototype.play = function (this: HTMLAudioElement) {
    // Howler tries an empty element first, and a bed loops: neither is the track.
    if (!window.sound.track && this.src && !this.loop) {
      window.sound.track = this;
      this.addEventListener('playing', () => {
        window.sound.sounded = performance.now();
      });
    } else if (this !== window.sound.track && this.src && !window.sound.others.includes(this)) {
      window.sound.others.push(this);
    }
    return play.call(this);
  };
  addEventListener('click', () => (window.sound.tapped = performance.now()), true);
}

function close(server: PreviewServer): Promise<void> {
  return new Promise((done) => {
    server.httpServer.close(() => done());
    if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
  });
}
