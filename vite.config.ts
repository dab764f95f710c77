// How the app is built: TypeScript and JSX by Vite itself, the service worker from src/sw.ts.
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { firstScreen, typefacesAhead } from './first-screen.config.ts';
import { hosting } from './hosting.config.ts';
import { assetName, sealedFiles } from './integrity.config.ts';
import { licences, workerSources } from './licences.config.ts';
import { firstWordsAhead, manifest, wordsInPage } from './manifest.config.ts';
import { pictures } from './pictures.config.ts';
import { HEADERS, security } from './security.config.ts';

const { plugin: seals, withSeals } = sealedFiles();

/** What a routine is made and played with, apart from its words: the first screen waits for some of those. */
const SOUND =
  /\/src\/(?:player|track|content|routine|catalogue|practices)\/(?!(?:.*\/)?en\/|.*(?:codec|schema|suggest|found|sources|find|glance|\/place\.))/;

export default defineConfig({
  // Relative addresses, so that the same build runs at a host's root or in any folder of it.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['es2022', 'safari16.4'],
    // Sound and fonts stay files of their own: strict about data: URLs, and cached one by one.
    assetsInlineLimit: (path) => (/\.(frames|mp3|bin|woff2)$/.test(path) ? false : undefined),
    modulePreload: {
      polyfill: false,
      // Only the page itself asks for scripts ahead: on each later screen, the list of what it needs
      // would cost the first one a kilobyte, and by then all of it is on the device.
      resolveDependencies: (_file, needs, { hostType }) =>
        hostType === 'html' ? needs : needs.filter((need) => need.endsWith('.css')),
    },
    sourcemap: false,
    // The first screen is one file: cut in twenty, it compresses worse and asks twenty times.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            // So are all that a first tap needs to sound.
            { name: 'sound', test: SOUND, priority: 1 },
          ],
        },
        assetFileNames: ({ originalFileNames }) => assetName(originalFileNames),
      },
    },
  },
  worker: { plugins: () => [workerSources()] },
  preview: { port: 4173, strictPort: true, headers: HEADERS },
  plugins: [
    wordsInPage(),
    firstWordsAhead(),
    firstScreen(),
    typefacesAhead(),
    seals,
    pictures(),
    security(),
    hosting(),
    licences(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      // The app registers it itself (src/device/offline.ts), once the first screen has shown.
      injectRegister: false,
      registerType: 'prompt',
      manifest,
      includeManifestIcons: false,
      integration: {
        // What is added late is never sealed; the one such file is found in the folder anyway.
        beforeBuildServiceWorker({ injectManifest }) {
          injectManifest.additionalManifestEntries = [];
        },
      },
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,woff2,frames,mp3,bin,json,svg,png,webmanifest}'],
        // Only an app store or an install dialogue looks at the pictures, and only a host at the other.
        globIgnores: ['screenshots/**', 'vercel.json'],
        dontCacheBustURLsMatching: /(^|\/)assets\//,
        maximumFileSizeToCacheInBytes: 64 * 1024 * 1024,
        // With them the worker tells true progress, and keeps nothing but the right bytes.
        manifestTransforms: [withSeals],
      },
    }),
  ],
});
