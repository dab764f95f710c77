// The gallery by itself, for tests: without sound, of which nothing is seen.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { pictures } from '../../pictures.config.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: file('../..'),
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', rolldownOptions: { input: file('../../gallery.html') } },
  plugins: [
    pictures(),
    {
      name: 'without-sound',
      enforce: 'pre',
      load(id) {
        if (/\?(pack|sealed)$/.test(id)) return 'export default {};';
        return id.endsWith('/src/player/index.ts') ? 'export {};' : undefined;
      },
    },
  ],
});
