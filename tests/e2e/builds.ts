// What a build says of its own files, and builds that differ from it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { ListedFile } from '../../src/sw/version';

const LIST = /\[\{"bytes":.*?\}\]/s;

/** The files that the worker in `folder` is to store. */
export function listedIn(folder: string): readonly ListedFile[] {
  return JSON.parse(LIST.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[0] ?? '[]');
}

/** How a file's content shows in the worker's list. */
export function sealOf(folder: string, url: string): Pick<ListedFile, 'bytes' | 'integrity'> {
  const content = readFileSync(join(folder, url));
  const hash = createHash('sha256').update(content).digest('base64');
  return { bytes: content.length, integrity: `sha256-${hash}` };
}

/** The first file of the list in `folder` that looks like `pattern`. */
export function listed(folder: string, pattern: RegExp): string {
  const found = listedIn(folder).find(({ url }) => pattern.test(url));
  if (!found) throw new Error(`nothing like ${pattern} in ${folder}`);
  return found.url;
}

/** The page's first script. */
export function firstScript(folder: string): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return /<script[^>]+src="\.\/([^"]+)"/.exec(page)?.[1] ?? '';
}

/** All scripts that the page names, the first of them first. */
export function scriptsOf(folder: string): readonly string[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)];
  return [...new Set(named.map(([, url = '']) => url))];
}

/** Waits until `page` is of the version whose first script is `script`. */
export async function expectVersion(page: Page, script: string): Promise<void> {
  await expect(page.locator('script[type="module"]')).toHaveAttribute('src', `./${script}`);
}

/**
 * Puts another version in the place of the one in `folder`, as a deploy does that leaves nothing of
 * the old one: every script and style, and one sound, has another name.
 */
export function deployNext(folder: string): void {
  const sound = listed(folder, /ember-film-.*frames$/);
  const renamed = listedIn(folder)
    .map(({ url }) => url)
    .filter((url) => /\.(js|css)$/.test(url) || url === sound)
    .map((url) => url.replace('assets/', ''));
  const next = (name: string) => name.replace(/(\.\w+)$/, '-next$1');
  const texts = [
    'index.html',
    'sw.js',
    ...readdirSync(join(folder, 'assets'))
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => `assets/${name}`),
  ];
  const names = new RegExp(renamed.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const path of texts) {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(names, next));
  }
  for (const name of renamed) {
    renameSync(join(folder, 'assets', name), join(folder, 'assets', next(name)));
  }
  const files = listedIn(folder).map(({ url, revision, ...file }) => ({
    ...file,
    ...sealOf(folder, url),
    revision: revision && `${revision}-next`,
    url,
  }));
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), worker.replace(LIST, JSON.stringify(files)));
}
