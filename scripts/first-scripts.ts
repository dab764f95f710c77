// The scripts that the first screen of a build waits for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Those that the page in `folder` names, and all that they import: by their paths, from the folder on. */
export function firstScripts(folder: string): readonly string[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const found = new Set(
    [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path),
  );
  // A set is walked to its end, also where that moves on meanwhile.
  for (const path of found) {
    const script = readFileSync(join(folder, path), 'utf8');
    // Not `import(`: that comes when it is asked for.
    for (const [, name] of script.matchAll(/\b(?:import|from)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      found.add(`assets/${name}`);
    }
  }
  return [...found];
}
