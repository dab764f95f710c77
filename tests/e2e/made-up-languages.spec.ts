// Every screen in two languages that nobody speaks: one with longer words and foreign letters, one
// from right to left. What is English only, or has room for English only, shows here.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EMERGENCY } from '../../src/catalogue/emergency';
import { LINES } from '../../src/catalogue/help-lines/lines';
import { SOURCES } from '../../src/catalogue/sources';
import { wordsOf } from '../../src/language/words';
import { LANGUAGES, LONG, RIGHT_TO_LEFT } from '../pseudo/offered';
import { test as base, enterApp, expect } from './app';
import { cutOff, findings, inEnglish, sideways, smallTargets, stillness } from './look';
import { SCREENS } from './walk';

const test = base.extend<object, { readonly madeUp: string }>({
  madeUp: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'afterglow-made-up-'));
      const { NODE_ENV: _, ...env } = process.env;
      const build = ['build', '--config', 'tests/pseudo/vite.config.ts', '--outDir', folder];
      execFileSync('npx', ['--no-install', 'vite', ...build], { env, stdio: 'pipe' });
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  build: ({ madeUp }, use) => use(madeUp),
});
test.use({ worker: 'is awaited' });

/** Names of languages, works and offices are what they are in any language. */
const NAMES = [
  ...LANGUAGES.map(({ name }) => name),
  ...Object.values(SOURCES).flatMap(({ title, publisher, url }) => [
    title,
    publisher,
    new URL(url).host,
  ]),
  ...Object.values(EMERGENCY).map(({ source }) => source.publisher),
  ...LINES.map(({ name }) => name),
].sort((one, other) => other.length - one.length);

/** Where to put pictures of all screens, for someone to look at. */
const PICTURES = process.env.PICTURES;

const SIZES = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 320, height: 568 },
] as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const language of [LONG, RIGHT_TO_LEFT]) {
  test.describe(language.id, () => {
    test.use({ locale: language.id, expectErrors: true });

    test('every screen is whole, and none of it English', async ({ page, served }) => {
      test.setTimeout(1_500_000);
      const words = await wordsOf(language);
      await page.goto(served.url);
      await button(page, words.welcome.enter).waitFor();
      await expect(page.locator('html')).toHaveAttribute('lang', language.id);
      await expect(page.locator('html')).toHaveAttribute('dir', language.direction);
      const wrong: string[] = [];
      const look = async (name: string) => {
        wrong.push(...(await wrongWith(page, `${language.id} ${name}`)));
      };
      await look('welcome');
      await enterApp(page, words.welcome.enter);
      for (const [name, open] of Object.entries(SCREENS)) {
        await open(page, words, served);
        await look(name);
      }
      expect(wrong).toEqual([]);
    });
  });
}

test('a language can be chosen, changes what is shown at once, and is kept', async ({
  page,
  served,
}) => {
  const words = await wordsOf(RIGHT_TO_LEFT);
  await page.goto(served.url);
  await enterApp(page, 'I am an adult');
  await page.getByRole('link', { name: 'Settings and about' }).click();
  await page.getByLabel(RIGHT_TO_LEFT.name).check();
  await expect(heading(page)).toHaveText(words.settings.heading);
  await expect(page.getByLabel(RIGHT_TO_LEFT.name)).toBeFocused();
  await page.reload();
  await expect(heading(page)).toHaveText(words.settings.heading);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const { label, device } = words.settings.language;
  await page.getByRole('group', { name: label }).getByLabel(device).check();
  await expect(heading(page)).toHaveText('Settings and about');
});

/** What is wrong with the screen that is open, in each size and with large text. */
async function wrongWith(page: Page, name: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  const note = (what: string, found: readonly string[]) => {
    wrong.push(...found.map((each) => `${name}: ${what}: ${each}`));
  };
  await stillness(page);
  note('English', await inEnglish(page, NAMES));
  note('axe', await findings(page));
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await stillness(page);
    const place = `${size.width} × ${size.height}`;
    note(`cut off, ${place}`, await cutOff(page));
    note(`too small, ${place}`, await smallTargets(page));
    if ((await sideways(page)) > 0) note(place, ['scrolls sideways']);
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({
        path: join(PICTURES, `${name} ${place}.png`.replace(/[ ×]+/g, '-')),
        fullPage: true,
      });
    }
  }
  await page.setViewportSize(SIZES[0]);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  note('cut off, 200 % text', await cutOff(page));
  if ((await sideways(page)) > 0) note('200 % text', ['scrolls sideways']);
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  return wrong;
}
