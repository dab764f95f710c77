// Every screen as someone meets it: looked at in three sizes and both themes, gone through by key, and told
// as a screen reader is told it. What was right is kept in ./seen and ./told.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ENGLISH } from '../../src/language/languages';
import { wordsOf } from '../../src/language/words';
import { enterApp, expect, test } from './app';
import { cutOff, findings, sideways, smallTargets, stillness } from './look';
import { unreached } from './reach';
import { lookOf, toldOf } from './seen';
import { settled } from './touch';
import { allThere, SCREENS } from './walk';

// The number to call is that of the clock's place.
test.use({
  worker: 'is awaited',
  expectErrors: true,
  timezoneId: 'Europe/London',
  // What breathes is never twice the same.
  contextOptions: { reducedMotion: 'reduce' },
});

/** Where to put pictures of all screens in someone's own colours, for someone to look at. */
const PICTURES = process.env.PICTURES;

/** The smallest there is, in text three times as large as usual. */
const LEAST = { width: 320, height: 256 };

for (const theme of ['dark', 'light'] as const) {
  test(`every screen, ${theme}`, async ({ page, served }) => {
    test.setTimeout(1_500_000);
    const words = await wordsOf(ENGLISH);
    await page.goto(served.url);
    await page.getByRole('button', { name: words.welcome.enter }).waitFor();
    // The voices come behind the rest, and so does what else was late.
    await page.locator('[data-begun]:not([inert])').waitFor({ state: 'attached' });
    await allThere(page, words);
    const wrong: string[] = [];
    const look = async (name: string) => {
      await stillness(page);
      await settled(page);
      const note = (what: string, found: readonly string[]) => {
        wrong.push(...found.map((each) => `${name}, ${what}: ${each}`));
      };
      // To its end: axe takes what has scrolled half behind the foot for too small.
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        document.querySelector('dialog[open]')?.scrollTo(0, 100_000);
      });
      note('axe', await findings(page));
      await lookOf(page, theme, name);
      await inOwnColours(page, `${name} ${theme}`);
      if (theme === 'light') return;
      note('too small', await smallTargets(page));
      await inText(page, '200%', async () => {
        if ((await sideways(page)) > 0) note('200 % text', ['scrolls sideways']);
      });
      await page.setViewportSize(LEAST);
      await inText(page, '300%', async () => {
        note('300 % text', await cutOff(page));
        if ((await sideways(page)) > 0) note('300 % text', ['scrolls sideways']);
      });
      await page.setViewportSize({ width: 390, height: 844 });
      await toldOf(page, name);
      // A key wakes a face, and unlocks it.
      if (name !== 'a locked face') note('by key', await unreached(page));
    };
    await look('welcome');
    await enterApp(page, words.welcome.enter);
    if (theme === 'light') {
      await page.getByRole('link', { name: words.common.settings }).click();
      await page.getByLabel(words.settings.theme.light, { exact: true }).check();
    }
    for (const [name, open] of Object.entries(SCREENS)) {
      await open(page, words, served);
      await look(name);
    }
    expect(wrong).toEqual([]);
  });
}

async function inText(page: Page, size: string, look: () => Promise<void>): Promise<void> {
  await page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
  await look();
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}

async function inOwnColours(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.emulateMedia({
    forcedColors: 'active',
    colorScheme: name.endsWith('dark') ? 'dark' : 'light',
  });
  await page.screenshot({ path: join(PICTURES, `${name}.png`.replaceAll(' ', '-')) });
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
}
