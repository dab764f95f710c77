// The lists of practices are those that the folders come to, and a folder is all that a practice needs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { practiceLists } from '../../../scripts/practice-lists';

const SOURCE = join(import.meta.dirname, '../../../src');

describe('the lists of practices', () => {
  it.each([...practiceLists(SOURCE)])('%s is up to date', (path, text) => {
    expect(readFileSync(join(SOURCE, path), 'utf8'), '`npm run practices` writes it').toBe(text);
  });
});

describe('the lists of other folders', () => {
  let source: string;
  beforeEach(() => {
    source = mkdtempSync(join(tmpdir(), 'afterglow-lists-'));
  });
  afterEach(() => rmSync(source, { recursive: true, force: true }));

  /** A folder in that of practices, with a card in each of `within` it. */
  function folder(name: string, ...within: readonly string[]): void {
    for (const each of ['', ...within]) {
      mkdirSync(join(source, 'practices', name, each), { recursive: true });
      writeFileSync(join(source, 'practices', name, each, 'card.ts'), '');
    }
  }

  it('name each practice, by name, in every language that one of them speaks', () => {
    folder('warm-bath', 'en');
    folder('tea', 'en', 'de');
    const lists = practiceLists(source);
    expect([...lists.keys()].filter((path) => path.includes('cards'))).toEqual([
      'practices/cards.ts',
      'practices/de/cards.ts',
      'practices/en/cards.ts',
    ]);
    expect(lists.get('catalogue/practice-ids.ts')).toContain(`= [\n  'tea',\n  'warm-bath',\n]`);
    // What does not speak it yet is named all the same, so that the build says what is missing.
    expect(lists.get('practices/de/cards.ts')).toContain(`'../warm-bath/de/card.ts'`);
    expect(lists.get('practices/cards.ts')).toContain(`  tea,\n  'warm-bath': warmBath,\n`);
  });

  it('know a practice by its card', () => {
    folder('tea', 'en');
    mkdirSync(join(source, 'practices', 'notes'));
    expect(practiceLists(source).get('catalogue/practice-ids.ts')).not.toContain('notes');
  });

  it('know a picture by its file, and take its hues from it', () => {
    folder('tea', 'en');
    mkdirSync(join(source, 'pictures'));
    for (const path of ['practices/tea/picture.svg', 'pictures/moon.svg']) {
      writeFileSync(join(source, path), `<svg><style>${COLOURS}</style></svg>`);
    }
    const lists = practiceLists(source);
    expect(lists.get('catalogue/picture-ids.ts')).toContain("=\n  | PracticeId\n  | 'moon';");
    expect(lists.get('styles/hues.css')).toContain('[data-hue="tea"] {\n  --still-wall: #111;');
    expect(lists.get('styles/hues.css')).toContain(
      ':root[data-theme="light"] [data-hue="moon"] {\n  --still-wall: #eee;',
    );
    writeFileSync(join(source, 'pictures/moon.svg'), '<svg/>');
    expect(() => practiceLists(source)).toThrow(RangeError);
  });

  it('take no folder whose name can be no id', () => {
    folder('Warm bath', 'en');
    expect(() => practiceLists(source)).toThrow(RangeError);
  });
});

const COLOURS = `svg { --wall: #111; --deep: #111; --table: #111; --line: #111 }
svg:target { --wall: #eee; --deep: #eee; --table: #eee; --line: #eee }`;
