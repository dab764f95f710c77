// The files that list all practices and pictures, made from the folders that practices are: whoever adds
// a folder has added a practice. They are plain files with plain imports, so that every tool can read them. The
// bundler's configuration reads some too; for it, paths name the file's ending.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findPictures, hues } from './pictures.ts';

const HEADER =
  '// Written by `npm run practices` from the folders of practices. Change those, not this.';
const STYLE_HEADER =
  '/* Written by `npm run practices` from the pictures. Change those, not this. */';
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A list by practice: what it is called and typed as, and which file of each folder it gathers. */
interface Listing {
  readonly declares: string;
  /** Exports one thing, by the file's own name. */
  readonly file: 'card' | 'plan' | 'finding' | 'lines';
  readonly types?: readonly string[];
}

const LISTS: Readonly<Record<string, Listing>> = {
  'cards.ts': {
    declares: 'CARDS: Readonly<Record<PracticeId, Card>>',
    file: 'card',
    types: [
      "import type { Card } from '../catalogue/model.ts';",
      "import type { PracticeId } from '../catalogue/practice-ids.ts';",
    ],
  },
  'plans.ts': { declares: 'PLANS', file: 'plan' },
  'finding.ts': { declares: 'FINDING', file: 'finding' },
};

const LISTS_OF_A_LANGUAGE: Readonly<Record<string, Listing>> = {
  'cards.ts': {
    declares: 'cards: AllCardWords',
    file: 'card',
    types: ["import type { AllCardWords } from '../words.ts';"],
  },
  'lines.ts': {
    declares: 'lines: AllLines',
    file: 'lines',
    types: ["import type { AllLines } from '../words.ts';"],
  },
};

/**
 * The lists of the practices below `source` (the app's `src`): their texts by their paths from there.
 * Throws RangeError for a folder whose name can be no id.
 */
export function practiceLists(source: string): ReadonlyMap<string, string> {
  const folder = join(source, 'practices');
  const ids = foldersWithCard(folder);
  const unfit = ids.find((id) => !KEBAB.test(id));
  if (unfit !== undefined) throw new RangeError(`a practice's folder is kebab-case: ${unfit}`);
  // A language is one as soon as one practice speaks it; the compiler says which do not yet.
  const languages = [...new Set(ids.flatMap((id) => foldersWithCard(join(folder, id))))].sort();

  const pictures = findPictures(source);
  const others = [...pictures.keys()].filter((id) => !ids.includes(id));
  const lists = new Map([
    ['catalogue/practice-ids.ts', idList(ids)],
    ['catalogue/picture-ids.ts', pictureIds(others)],
    ['styles/hues.css', `${STYLE_HEADER}\n${hues(pictures)}`],
  ]);
  for (const [name, listing] of Object.entries(LISTS)) {
    lists.set(
      `practices/${name}`,
      listOf(listing, ids, (id) => `./${id}`),
    );
  }
  for (const language of languages) {
    for (const [name, listing] of Object.entries(LISTS_OF_A_LANGUAGE)) {
      const text = listOf(listing, ids, (id) => `../${id}/${language}`);
      lists.set(`practices/${language}/${name}`, text);
    }
  }
  return lists;
}

/** The folders in `folder` that have a card: practices, or the languages of one. */
function foldersWithCard(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'card.ts')))
    .sort();
}

function idList(ids: readonly string[]): string {
  return lines(
    HEADER,
    '',
    'export const PRACTICE_IDS = [',
    ...ids.map((id) => `  '${id}',`),
    '] as const;',
    '',
    '/** What a practice is called wherever it is meant: its folder. */',
    'export type PracticeId = (typeof PRACTICE_IDS)[number];',
  );
}

function pictureIds(others: readonly string[]): string {
  const union = ['PracticeId', ...others.map((id) => `'${id}'`)].map((id) => `\n  | ${id}`);
  return lines(
    HEADER,
    "import type { PracticeId } from './practice-ids.ts';",
    '',
    '/** What has a picture: a practice, or what has one in `src/pictures`. */',
    `export type PictureId =${union.join('')};`,
  );
}

function listOf(
  { declares, file, types = [] }: Listing,
  ids: readonly string[],
  folderOf: (id: string) => string,
): string {
  const imports = ids.map(
    (id) => `import { ${file} as ${nameOf(id)} } from '${folderOf(id)}/${file}.ts';`,
  );
  const entries = ids.map((id) => (nameOf(id) === id ? `  ${id},` : `  '${id}': ${nameOf(id)},`));
  return lines(
    HEADER,
    ...[...types, ...imports].sort(bySource),
    '',
    `export const ${declares} = {`,
    ...entries,
    '};',
  );
}

/** Farther folders first, then by name, as Biome sorts imports. */
function bySource(a: string, b: string): number {
  const [one, other] = [sourceOf(a), sourceOf(b)];
  const nearer = Number(one.startsWith('./')) - Number(other.startsWith('./'));
  return nearer !== 0 ? nearer : one < other ? -1 : 1;
}

function sourceOf(line: string): string {
  return line.slice(line.indexOf("'") + 1, -2);
}

/** `id` in camel case. */
function nameOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
