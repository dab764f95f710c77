// What the build knows of each file and the app has to hold it to: its size and its hash.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { ManifestTransform } from 'workbox-build';

/**
 * `plugin` lets `import sound from './sound.mp3?sealed'` bring `{ url, bytes, integrity }`: where the
 * file will be, and how to know that it is the one that was built. `withSeals` gives every file in the
 * worker's list its size and hash, read from where the build has put it.
 */
export function sealedFiles(): { readonly plugin: Plugin; readonly withSeals: ManifestTransform } {
  let folder = '';
  const plugin: Plugin = {
    name: 'afterglow:sealed-files',
    // Before Vite's own loader, which would take any question mark for its own.
    enforce: 'pre',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    load(id) {
      const [path, query] = id.split('?');
      if (query !== 'sealed' || !path) return undefined;
      this.addWatchFile(path);
      return [
        `import url from ${JSON.stringify(`${path}?url`)};`,
        `export default { url, ...${JSON.stringify(sealOf(path))} };`,
      ].join('\n');
    },
  };
  return {
    plugin,
    withSeals: async (entries) => ({
      manifest: entries.map((entry) => ({ ...entry, ...sealOf(join(folder, entry.url)) })),
    }),
  };
}

function sealOf(path: string): { bytes: number; integrity: string } {
  const content = readFileSync(path);
  const hash = createHash('sha256').update(content).digest('base64');
  return { bytes: content.length, integrity: `sha256-${hash}` };
}
