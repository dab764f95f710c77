// The app as it ships, but for two made-up languages that it offers as well.
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import base from '../../vite.config.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default mergeConfig(
  base,
  defineConfig({
    root: file('../..'),
    plugins: [
      {
        name: 'made-up-languages',
        enforce: 'pre',
        load: (id) =>
          id.endsWith('/src/language/offered.ts')
            ? `export { LANGUAGES } from ${JSON.stringify(file('./offered.ts'))};`
            : undefined,
      },
    ],
  }),
);
