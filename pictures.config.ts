// Each picture becomes two files of the built app, one for each theme: an <img> cannot be told which
// theme it stands in, and where it is, `src/components/still.tsx` can say without a list of addresses.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { findPictures, shipped, THEMES } from './scripts/pictures.ts';
import { PRACTICE_IDS } from './src/catalogue/practice-ids.ts';

/** Ships the pictures, as `pictures/dark/cuddle.svg`. */
export function pictures(): Plugin {
  let source = '';
  return {
    name: 'afterglow:pictures',
    configResolved({ root }) {
      source = resolve(root, 'src');
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [, theme, id] = /\/pictures\/(\w+)\/([\w-]+)\.svg$/.exec(request.url ?? '') ?? [];
        const path = findPictures(source).get(id ?? '');
        const known = THEMES.find((each) => each === theme);
        if (!path || !known) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(shipped(readFileSync(path, 'utf8'), known));
      });
    },
    generateBundle() {
      const found = findPictures(source);
      const missing = PRACTICE_IDS.filter((id) => !found.has(id));
      if (missing.length > 0) this.error(`without a picture.svg: ${missing.join(', ')}`);
      for (const [id, path] of found) {
        const drawing = readFileSync(path, 'utf8');
        for (const theme of THEMES) {
          const fileName = `pictures/${theme}/${id}.svg`;
          this.emitFile({ type: 'asset', fileName, source: shipped(drawing, theme) });
        }
      }
    },
  };
}
