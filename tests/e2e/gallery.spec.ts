// The gallery: components as they were found right, and every state whole on a small phone. It has no sound, and
// needs no worker; the app's own build has nothing of it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, expect } from './app';
import { cutOff, findings, sideways, smallTargets, stillness } from './look';
import { looksAsIn } from './seen';

const test = base.extend<object, { readonly gallery: string }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'afterglow-gallery-'));
      const { NODE_ENV: _, ...env } = process.env;
      const build = ['build', '--config', 'tests/gallery/vite.config.ts', '--outDir', folder];
      execFileSync('npx', ['--no-install', 'vite', ...build], { env, stdio: 'pipe' });
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  build: ({ gallery }, use) => use(gallery),
});
// What it has no sound for is asked for in vain.
test.use({ expectErrors: true });

const COLOURS = [
  { name: 'dark', theme: 'dark', media: {} },
  { name: 'light', theme: 'light', media: {} },
  { name: 'own', theme: 'dark', media: { forcedColors: 'active', colorScheme: 'dark' } },
] as const;

for (const { name: colours, theme, media } of COLOURS) {
  test(`every component and state, ${colours}`, async ({ page, served }) => {
    await page.emulateMedia(media);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${served.url}gallery.html?theme=${theme}#parts`);
    await shown(page, 'parts');
    await looksAsIn(page, ['gallery', colours, 'parts']);
    const states = ((await page.locator('body').getAttribute('data-states')) ?? '').split(',');
    const wrong: string[] = [];
    for (const state of states) {
      const note = (what: string, found: readonly string[]) => {
        wrong.push(...found.map((each) => `${state}, ${what}: ${each}`));
      };
      await page.setViewportSize({ width: 390, height: 844 });
      await page.evaluate((to) => (location.hash = to), state);
      await shown(page, state);
      // Who can listen is asked of the browser.
      if (state === 'spoken commands') await page.getByRole('radio').nth(3).waitFor();
      await looksAsIn(page, ['gallery', colours, state]);
      // What is on its way has no heading, so that the focus waits for the screen's own.
      const found = colours === 'own' ? [] : await findings(page);
      const isLoading = (each: string) => state === 'loading' && each.includes('heading-one');
      note(
        'axe',
        found.filter((each) => !isLoading(each)),
      );
      await page.setViewportSize({ width: 320, height: 568 });
      note('cut off', await cutOff(page));
      note('too small', await smallTargets(page));
      if ((await sideways(page)) > 0) note('320 × 568', ['scrolls sideways']);
    }
    expect(states.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
}

test('nothing of it ships', () => {
  const files = readdirSync('dist', { recursive: true }).map(String);
  expect(files.filter((file) => /gallery/i.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.html'))).toEqual(['index.html']);
});

async function shown(page: Page, name: string): Promise<void> {
  await page.locator(`body[data-shown="${name}"]`).waitFor();
  await stillness(page);
}
