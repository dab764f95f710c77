import { expect, openApp, test } from './app';

test.use({ worker: 'is awaited' });

test.beforeEach(async ({ page, served }) => {
  await openApp(page, served);
  await page.getByRole('link', { name: /^Why it matters/ }).click();
});

test('names the four things and leads to the practices that give them', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why it matters');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Trust',
    'Physical comfort',
    'Feedback',
    'Boundaries',
  ]);
  await page
    .getByRole('article', { name: 'Boundaries' })
    .getByRole('link', { name: 'Pillow talk' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pillow talk');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why it matters');
});

test('says of every claim how far it can be trusted', async ({ page }) => {
  const claims = page.getByRole('region', { name: 'What is known' }).locator(':scope > ul > li');
  await expect(claims).toHaveCount(5);
  for (const claim of await claims.all()) {
    await expect(claim).toContainText(
      /Evidence is (small or mixed|weak)|Well supported|Common practice/,
    );
  }
});

test('leads on to finding a routine, and says nothing in the tab', async ({ page }) => {
  await expect(page).toHaveTitle('About · Afterglow');
  await page.getByRole('main').getByRole('link', { name: 'Find one for us' }).click();
  await expect(page).toHaveTitle('Before you start · Afterglow');
});
