import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licencesOf } from '../../../licences.config';
import { VOICE_IDS } from '../../../src/catalogue/voices';

const ROOT = join(import.meta.dirname, '../../..');
const names = (sources: readonly string[]) => licencesOf(sources, ROOT).map(({ name }) => name);

describe('the licences', () => {
  it('begin with our own', () => {
    const [own] = licencesOf([], ROOT);
    expect(own).toMatchObject({ name: 'Afterglow', terms: 'MIT' });
    expect(own?.text).toContain('The Afterglow authors');
  });

  it('name each package once, fonts too, and nothing that is only used to build', () => {
    const sources = [
      join(ROOT, 'node_modules/preact/dist/preact.mjs'),
      join(ROOT, 'node_modules/preact/hooks/dist/hooks.mjs'),
      join(ROOT, 'node_modules/@preact/signals/dist/signals.module.js'),
      'node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
      join(ROOT, 'src/main.tsx'),
      '\0rolldown/runtime.js',
    ];
    const found = licencesOf(sources, ROOT).slice(1);
    expect(found.map(({ name }) => name.replace(/ [\d.]+$/, ''))).toEqual([
      '@fontsource-variable/figtree',
      '@preact/signals',
      'preact',
    ]);
    expect(found.map(({ terms }) => terms)).toEqual(['OFL-1.1', 'MIT', 'MIT']);
    expect(found.filter(({ text }) => text.length < 500)).toEqual([]);
  });

  it('are there for every voice that is packed', () => {
    const folders = readdirSync(join(ROOT, 'audio/packs'), { withFileTypes: true });
    const packed = folders.filter((each) => each.isDirectory()).map((each) => each.name);
    expect(packed.sort()).toEqual([...VOICE_IDS].sort());
    expect(names(['audio/packs/sounds.mp3'])).toEqual(['Afterglow']);
    for (const voice of packed) {
      const [, origin] = licencesOf([`audio/packs/${voice}/cuddle/hello.frames`], ROOT);
      expect(origin?.text.length, voice).toBeGreaterThan(500);
    }
    const files = packed.map((voice) => `audio/packs/${voice}/cuddle/hello.frames`);
    const all = names(files).slice(1);
    expect(all).toEqual([...new Set(all)]);
    expect(() => names(['audio/packs/stranger/cuddle/hello.frames'])).toThrow('stranger');
  });
});

describe('what was copied by hand', () => {
  it('is named with its licence where it ships', () => {
    const [, icons] = licencesOf([join(ROOT, 'src/components/icon-paths.ts')], ROOT);
    expect(icons).toMatchObject({ name: 'Lucide', terms: 'ISC AND MIT' });
    expect(icons?.text).toContain('Permission to use, copy, modify');
  });
});

describe('a package without a licence', () => {
  let root: string;
  const file = () => join(root, 'node_modules/bare/index.js');
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'afterglow-licences-'));
    writeFileSync(join(root, 'LICENSE'), readFileSync(join(ROOT, 'LICENSE')));
    mkdirSync(join(root, 'node_modules/bare'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ['has no text of it', { name: 'bare', license: 'MIT' }, undefined],
    ['does not name it', { name: 'bare' }, 'LICENSE'],
  ])('fails the build where it %s', (_, told, licence) => {
    writeFileSync(join(root, 'node_modules/bare/package.json'), JSON.stringify(told));
    if (licence) writeFileSync(join(root, 'node_modules/bare', licence), 'Do as you like.');
    expect(() => licencesOf([file()], root)).toThrow('has no licence');
  });
});
