// What the build knows of each file and the app has to hold it to: its size and its hash, and whose voice
// it is of, since only the voices that someone has chosen are kept on a device.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { ManifestTransform } from 'workbox-build';
import type { VoiceIndex } from './src/track/voice-index';

interface SealedFiles {
  /**
   * Lets `import sound from './sound.mp3?sealed'` bring `{ url, bytes, integrity }`: where the file will
   * be, and how to know that it is the one that was built. `import pack from './owner.json?pack'` brings
   * the index of a voice's clips, with all its files so, and without the hashes of its lines: one chunk.
   */
  readonly plugin: Plugin;
  /**
   * Gives every file in the worker's list its size and hash, read from where the build has put it, and
   * its voice.
   */
  readonly withSeals: ManifestTransform;
  /**
   * What the file at `url` of the build was made from, from the project's folder on, for sound and the
   * indexes of sound: `audio/packs/ember/cuddle.json`.
   */
  sourceOf(url: string): string | undefined;
}

export function sealedFiles(): SealedFiles {
  let folder = '';
  let home = '';
  const sources = new Map<string, string>();
  const plugin: Plugin = {
    name: 'afterglow:sealed-files',
    // Before Vite's own loader, which would take any question mark for its own.
    enforce: 'pre',
    configResolved({ root, build }) {
      home = root;
      folder = resolve(root, build.outDir);
    },
    load(id) {
      const [path, query] = id.split('?');
      if (!path || (query !== 'sealed' && query !== 'pack')) return undefined;
      this.addWatchFile(path);
      // Vite would take a module named `.json` for JSON, whatever it holds.
      if (query === 'pack') return { code: packModule(path), moduleType: 'js' };
      return `${importOf('url', path)}\nexport default ${sealed('url', path)};`;
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const [path, query] = (file.type === 'chunk' && file.facadeModuleId?.split('?')) || [];
        const [source] = file.type === 'asset' ? file.originalFileNames : [];
        if (source) sources.set(file.fileName, source);
        else if (path && query === 'pack') sources.set(file.fileName, relative(home, path));
      }
    },
  };
  return {
    plugin,
    withSeals: async (entries) => ({
      manifest: entries.map((entry) => {
        const voice = voiceOf(sources.get(entry.url) ?? '');
        return { ...entry, ...sealOf(join(folder, entry.url)), ...(voice && { voice }) };
      }),
    }),
    sourceOf: (url) => sources.get(url),
  };
}

/** Whose voice is in the file at `source`; undefined for no voice, and for the samples that everyone has. */
export function voiceOf(source: string): string | undefined {
  return VOICE.exec(source)?.[1];
}

const VOICE = /(?:^|\/)audio\/packs\/([^/]+)\/(?!sample[/.])/;

/** The name of a built file: of a voice's clips, it says whose lines they are. */
export function assetName(originals: readonly string[]): string {
  const pack = originals.map((path) => PACK.exec(path)?.[1]).find((name) => name !== undefined);
  return pack
    ? `assets/${pack.replaceAll('/', '-')}-[hash][extname]`
    : 'assets/[name]-[hash][extname]';
}

const PACK = /(?:^|\/)audio\/packs\/(.+\/.+)\.frames$/;

function packModule(path: string): string {
  const index: VoiceIndex = JSON.parse(readFileSync(path, 'utf8'));
  // A pack of `cuddle` lies in `<voice>/cuddle.json`, its files by their way from `<voice>` on.
  const files = index.files.map((file) => join(dirname(path), file));
  const clips = Object.entries(index.clips).map(([id, entry]) => [id, entry?.slice(0, -1)]);
  return [
    ...files.map((file, number) => importOf(`url${number}`, file)),
    `export const index = ${JSON.stringify({ ...index, clips: Object.fromEntries(clips) })};`,
    `export const files = [${files.map((file, number) => sealed(`url${number}`, file)).join()}];`,
  ].join('\n');
}

function importOf(name: string, path: string): string {
  return `import ${name} from ${JSON.stringify(`${path}?url`)};`;
}

function sealed(name: string, path: string): string {
  const { bytes, integrity } = sealOf(path);
  return `{ url: ${name}, bytes: ${bytes}, integrity: ${JSON.stringify(integrity)} }`;
}

function sealOf(path: string): { bytes: number; integrity: string } {
  const content = readFileSync(path);
  const hash = createHash('sha256').update(content).digest('base64');
  return { bytes: content.length, integrity: `sha256-${hash}` };
}
