// A folder is all that a practice needs: one that is made up is put beside the others in a copy of the
// project, which is then built as it is.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, hearSound, openApp, type Served, test } from './app';
import { markList } from './comfort-list';
import { FILES, MADE_UP } from './made-up-practice';

/** What is made, and what the copy shares with the project. */
const NOT_COPIED = ['.git', 'dist', 'node_modules', 'test-results'];

test('a folder is all that a practice needs: home, comfort list, finding and player take it in', async ({
  page,
  served,
}) => {
  buildWithFolder(served);
  await openApp(page, served);

  // Home, first in its group, with its picture and on its table.
  const card = page.getByRole('region', { name: 'Close and warm' }).getByRole('listitem').first();
  await expect(card).toContainText(/Warm feet\s*5 min/);
  await expect(card).toHaveCSS('background-color', 'rgb(0, 0, 1)');
  const picture = card.locator('img');
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth))
    .toBeGreaterThan(0);

  // Comfort lists.
  await page.getByRole('link', { name: /^Comfort list/ }).click();
  await markList(page, [{ 'Warm feet': 'Yes' }]);
  await expect(page.getByText('Warm feet')).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).click();

  // Finding, by its own rule and with its own reason.
  await page.getByRole('link', { name: /^Find one for us/ }).click();
  const found = page
    .getByRole('region', { name: 'What’s in it' })
    .getByRole('listitem')
    .filter({ hasText: 'Warm feet' });
  await page.getByRole('link', { name: /^See what fits/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This could fit now');
  await expect(found).toBeHidden();
  await page.getByRole('link', { name: /^How do you feel now/ }).click();
  await page.getByLabel('Floaty').check();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(found).toContainText('A floaty head comes down to warm feet.');

  // Its page, and the player: nobody has spoken its lines yet, so they are shown.
  await found.getByRole('link').click();
  await expect(page).toHaveURL(/#\/routine\/socks$/);
  await expect(page.getByText('Nothing hotter than a hand likes.')).toBeAttached();
  await page.getByRole('button', { name: 'Start' }).click();
  await hearSound(page);
  await expect(page.getByTestId('caption')).toHaveText('Hello. Here are warm socks for everyone.');
});

/** Puts the folder into a copy of the project, and what comes of `npm run build` into `served`. */
function buildWithFolder(served: Served): void {
  const project = mkdtempSync(join(tmpdir(), 'afterglow-project-'));
  cpSync('.', project, {
    recursive: true,
    filter: (path) => !NOT_COPIED.includes(basename(path)),
  });
  symlinkSync(realpathSync('node_modules'), join(project, 'node_modules'));
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(project, 'src/practices', MADE_UP, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.trimStart());
  }
  // Checks the types of everything, its tests too.
  execFileSync('npm', ['run', 'build'], { cwd: project, stdio: 'pipe' });
  rmSync(served.folder, { recursive: true });
  cpSync(join(project, 'dist'), served.folder, { recursive: true });
  rmSync(project, { recursive: true, force: true, maxRetries: 5 });
}
