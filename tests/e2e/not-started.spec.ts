// A page whose app cannot start is never blank.
import { expect, openApp, readyOffline, test } from './app';
import { firstScript, scriptsOf } from './builds';
import { FAULTS, hold } from './faults';
import { lose, spoil } from './kept';

const advice = 'In an emergency, call your local emergency number.';

// The browser reports what is missing; that is what these tests are about.
test.use({ expectErrors: true });

test('a missing part of the first screen leaves a sentence, and what to do in an emergency', async ({
  page,
  served,
}) => {
  const { folder, faults } = served;
  // Without what shows it at once, the first screen is drawn by the app.
  const parts = scriptsOf(folder).filter((part) => !part.includes('early-'));
  const kinds: (keyof typeof FAULTS)[] = ['a page to sign in', 'a stump with a fitting length'];
  for (const part of parts) {
    for (const kind of kinds) {
      const fault = FAULTS[kind];
      if (!fault) throw new Error(`no fault ${kind}`);
      faults.set(part, fault(served, part));
      await page.goto(served.url);
      await expect(page.getByText(advice), `${kind} for ${part}`).toBeVisible();
      faults.delete(part);
    }
  }
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'I am an adult' })).toBeVisible();
  await expect(page.getByText(advice)).toHaveCount(0);
});

test('the sentence is not seen while the app is on its way, and is without styles', async ({
  page,
  served,
}) => {
  const script = hold(served, firstScript(served.folder));
  const opening = page.goto(served.url);
  await script.asked;
  await expect(page.getByText(advice)).toBeAttached();
  await expect(page.getByText(advice)).toBeHidden();
  script.release();
  await opening;
  await expect(page.getByRole('button', { name: 'I am an adult' })).toBeVisible();

  await page.route(/\.(css|js)$/, (route) => route.abort());
  await page.goto(served.url);
  await expect(page.getByText(advice)).toBeVisible();
});

test('trying again mends what went bad on the device', async ({ page, context, served }) => {
  await openApp(page, served);
  await readyOffline(page);
  await spoil(page, firstScript(served.folder));
  await page.reload();
  await expect(page.getByText(advice)).toBeVisible();
  await page.getByRole('link', { name: 'Try again' }).click();
  await readyOffline(page);
  // All is looked at once, not at every reload.
  expect(page.url()).not.toContain('again');

  await lose(page, 'index.html');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(advice)).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await readyOffline(page);
});
