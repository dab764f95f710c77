// `npm run practices`: writes the files that list all practices. It runs before whatever reads them;
// what is written already is left alone, so that nothing watching it wakes up.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { practiceLists } from './practice-lists';

const SOURCE = join(import.meta.dirname, '../src');

for (const [path, text] of practiceLists(SOURCE)) {
  const file = join(SOURCE, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote src/${path}`);
}
