// The first screen, drawn by its own components when Afterglow is built and put into the page: it shows
// before any script has come, and takes taps (src/early.ts) until the app takes its place.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer, minify, type Plugin, transformWithOxc } from 'vite';
import { SmallElement, smallDocument } from './scripts/small-document.ts';

const EARLY = fileURLToPath(new URL('./src/early.ts', import.meta.url));
const FIRST = fileURLToPath(new URL('./src/app/built-in.tsx', import.meta.url));

/** A first screen that the page can begin with: before the notice was read, and after. */
const SCREENS = ['welcome', 'home'] as const;

/** Puts the first screens into the page, and the script that shows one of them at once. */
export function firstScreen(): Plugin {
  let base = '';
  let script = '';
  return {
    name: 'afterglow:first-screen',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    async buildStart() {
      script = await earlyScript();
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: nameOf(script), source: script });
    },
    transformIndexHtml: {
      order: 'post',
      async handler() {
        const screens = await drawn();
        return [
          ...SCREENS.map((screen) => ({
            tag: 'template',
            attrs: { id: `first-${screen}` },
            children: screens[screen],
            injectTo: 'body' as const,
          })),
          { tag: 'script', attrs: { src: base + nameOf(script) }, injectTo: 'body' as const },
        ];
      },
    },
  };
}

/** Lets the page ask for its typefaces at once, and not only when its styles name them: they come before anyone reads. */
export function typefacesAhead(): Plugin {
  return {
    name: 'afterglow:typefaces-ahead',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              href: `./${name}`,
            },
            injectTo: 'head-prepend',
          })),
    },
  };
}

/** What each first screen is, as HTML. Throws where a part of it has a style of its own, which the policy forbids. */
export async function drawn(): Promise<Readonly<Record<(typeof SCREENS)[number], string>>> {
  const putBack = standIn();
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  try {
    const module = (await server.ssrLoadModule(FIRST)) as typeof import('./src/app/built-in');
    const draw = async (screen: (typeof SCREENS)[number]) => {
      const root = new SmallElement('div');
      const asElement = root as unknown as Element;
      await module.draw(screen, asElement);
      const html = root.innerHTML;
      module.clear(asElement);
      if (/ style="|<script|<style/.test(html)) throw new Error(`not for a page: ${html}`);
      return html;
    };
    // In this order: what was read stays read.
    return { welcome: await draw('welcome'), home: await draw('home') };
  } finally {
    await server.close();
    putBack();
  }
}

/** Has the app find a browser, as far as drawing needs one, until the function it returns is called. */
function standIn(): () => void {
  const nothing = () => undefined;
  const there = {
    document: smallDocument,
    location: { hash: '', href: 'http://first.screen/', search: '', pathname: '/' },
    history: { state: null, replaceState: nothing, scrollRestoration: 'auto', length: 1 },
    navigator: { languages: ['en'], language: 'en', serviceWorker: {} },
    matchMedia: () => ({ matches: false, addEventListener: nothing }),
    addEventListener: nothing,
    removeEventListener: nothing,
    scrollTo: nothing,
    // Without one, windows do not talk to each other.
    BroadcastChannel: undefined,
    Audio: class extends SmallElement {
      constructor() {
        super('audio');
      }
    },
  };
  const before = Object.keys(there).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(there)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, property] of before) {
      if (property) Object.defineProperty(globalThis, name, property);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

async function earlyScript(): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(EARLY, 'utf8'), EARLY);
  return (await minify(EARLY, code, { module: false })).code;
}

function nameOf(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8);
  return `assets/early-${hash}.js`;
}
