// Every folder of src knows what rooms.config.ts says that it may, and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wrongImports } from '../../../.ci/imports';
import { ROOMS } from '../../../rooms.config';

const ROOT = join(import.meta.dirname, '../../..');

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => `src/${path.replaceAll('\\', '/')}`);

describe('a file of src', () => {
  it('imports what its folder may know', () => {
    const wrong = files.flatMap((path) =>
      wrongImports(path, readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(200);
  });

  it.each([
    ['a folder below', 'src/routine/x.ts', `import { player } from '../player/player';`],
    ['a type from below', 'src/routine/x.ts', `import type { Player } from '../player/player';`],
    ['a type in passing', 'src/routine/x.ts', `type P = import('../player/player').Player;`],
    ['a folder below, later', 'src/state/x.ts', `const later = import('../screens/home/home');`],
    ['what it hands on', 'src/kept/x.ts', `export * from '../state/route';`],
    ['what it hands on by name', 'src/kept/x.ts', `export { route } from '../state/route';`],
    ['another adapter', 'src/storage/x.ts', `import { platform } from '../device/platform';`],
    ['state in a component', 'src/components/x.tsx', `import { route } from '../state/route';`],
    ["a language's words", 'src/screens/x.ts', `const common = import('../locale/en/common');`],
    ['what is behind an index', 'src/screens/x.tsx', `import { a } from '../listening/obey';`],
    ['words in an adapter', 'src/storage/x.ts', `import { common } from '../locale/en/common';`],
    ['a package', 'src/routine/x.ts', `import { signal } from '@preact/signals';`],
    ['a part of a package', 'src/track/x.ts', `import { useState } from 'preact/hooks';`],
    ['a file for its effect', 'src/catalogue/x.ts', `import '../styles/base.css';`],
    ['files beside src', 'src/state/x.ts', `const a = import.meta.glob(['../../audio/packs/*']);`],
    ['the page', 'src/routine/x.ts', `export const title = () => document.title;`],
    ['the time', 'src/routine/x.ts', `export const now = () => Date.now();`],
    ['a folder that has no line', 'src/attic/x.ts', ''],
    ['a folder without a line', 'src/routine/x.ts', `import { chest } from '../attic/chest';`],
  ])('that knew %s would be found out', (_, path, source) => {
    expect(wrongImports(path, source)).toHaveLength(1);
  });

  it.each([
    ['its own folder', 'src/routine/x.ts', `import { place } from './place';`],
    ['a folder above', 'src/screens/home/x.tsx', `import { route } from '../../state/route';`],
    ['what an index offers', 'src/screens/x.tsx', `import { hearing } from '../listening';`],
    ['what is behind its own index', 'src/listening/x.ts', `import { a } from './obey';`],
    ['a package it may use', 'src/screens/x.tsx', `import { useState } from 'preact/hooks';`],
    ['files it may read', 'src/player/x.ts', `const a = import.meta.glob('../../audio/packs/*');`],
    ['a member called like a global', 'src/routine/x.ts', `const at = { history: 1 }.history;`],
    ['a fixed time', 'src/catalogue/x.ts', `const on = new Date(Date.UTC(2026, 0, 1));`],
  ])('may know %s', (_, path, source) => {
    expect(wrongImports(path, source)).toEqual([]);
  });
});

it('the table has a line once for each folder that it names', () => {
  const names = ROOMS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(
    ROOMS.flatMap(({ not = [], only = [], knownTo = [] }) => [...not, ...only, ...knownTo]).filter(
      (name) => !names.includes(name),
    ),
  ).toEqual([]);
});
