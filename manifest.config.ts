// The web app manifest: what the phone shows of the app once it is installed. Its words are
// neutral, since a home screen may be seen by others.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { ManifestOptions } from 'vite-plugin-pwa';
import type { PracticeId } from './src/catalogue/practice-ids';
import { manifest as words } from './src/locale/en/manifest.ts';
import { FILE_ENDING, FILE_TYPE } from './src/passing/layout.ts';
import { CARDS } from './src/practices/cards.ts';
import { cards } from './src/practices/en/cards.ts';

const PUBLIC = fileURLToPath(new URL('./public/', import.meta.url));

/** Behind every screen before its styles are there; the dark theme's ground. */
const GROUND = '#17110d';

// Addresses are relative to the manifest, so that the app can live in any folder of a host.
export const manifest: Partial<ManifestOptions> = {
  // Resolved against the origin alone; a plain '/' would clash with a neighbour's app.
  id: 'afterglow',
  name: 'Afterglow',
  short_name: 'Afterglow',
  description: words.description,
  lang: words.language,
  dir: words.direction,
  start_url: './',
  scope: './',
  display: 'standalone',
  orientation: 'any',
  background_color: GROUND,
  theme_color: GROUND,
  categories: ['health', 'lifestyle'],
  // A shortcut must not reload a routine that plays: the open window is told by its launchQueue.
  launch_handler: { client_mode: ['focus-existing', 'auto'] },
  // Routines that were passed on as files; these come by the launchQueue as well.
  file_handlers: [{ action: './', accept: { [FILE_TYPE]: [FILE_ENDING] } }],
  icons: [
    icon('192', 'any'),
    icon('512', 'any'),
    icon('maskable-192', 'maskable'),
    icon('maskable-512', 'maskable'),
    icon('monochrome-512', 'monochrome'),
  ],
  shortcuts: [
    // A phone shows four at most.
    shortcut('cuddle'),
    shortcut('massage'),
    shortcut('hydration'),
    shortcut('injury-check'),
  ],
  screenshots: [
    screenshot('home-narrow', 390, 844, words.screenshots.home),
    screenshot('player-narrow', 390, 844, words.screenshots.player),
    screenshot('home-wide', 1280, 800, words.screenshots.homeWide),
  ].filter(({ src }) => existsSync(PUBLIC + src)),
};

/** Puts the language into `index.html`: its name, and its words wherever one is named as `{{word}}`. */
export function wordsInPage(): Plugin {
  const known: Readonly<Record<string, unknown>> = words;
  return {
    name: 'words-in-page',
    transformIndexHtml: (html) =>
      html
        .replace(/<html[^>]*>/, `<html lang="${words.language}" dir="${words.direction}">`)
        .replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
          const word = known[name];
          if (typeof word !== 'string') throw new Error(`index.html asks for the word ${name}`);
          return word;
        }),
  };
}

/**
 * Lets the page ask for the words of its first screen together with its script, which would ask for
 * them a round trip later. Those of English: whoever speaks another language waits that little longer.
 */
export function firstWordsAhead(): Plugin {
  return {
    name: 'first-words-ahead',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) return [];
        const words = Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/locale/en/first.ts'));
        if (!words) throw new Error('the words of the first screen are no file of their own');
        return [words.fileName, ...words.imports].map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

function icon(name: string, purpose: 'any' | 'maskable' | 'monochrome') {
  const size = name.replace(/\D/g, '');
  return { src: `icons/${name}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose };
}

function shortcut(practice: PracticeId) {
  const { slug } = CARDS[practice];
  return {
    name: cards[practice].title,
    url: `./#/start/${slug}`,
    icons: [{ src: `icons/shortcut-${slug}-96.png`, sizes: '96x96', type: 'image/png' }],
  };
}

function screenshot(name: string, width: number, height: number, label: string) {
  return {
    src: `screenshots/${name}.png`,
    sizes: `${width}x${height}`,
    type: 'image/png',
    form_factor: width > height ? ('wide' as const) : ('narrow' as const),
    label,
  };
}
