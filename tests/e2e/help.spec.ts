// Whom to call, as the Help page and the injury check say it: by where the device is, by country, and by
// what someone typed.
import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, type Served, test } from './app';

test.use({ worker: 'is awaited' });

const field = (page: Page) => page.getByLabel('Emergency number where you are');
const country = (page: Page) => page.getByLabel('Or choose the country you are in');
const call = (page: Page) => page.getByRole('link', { name: /^Call / });
const leaveField = (page: Page) => page.getByRole('heading', { level: 1 }).click();

async function openHelp(page: Page, served: Served): Promise<void> {
  await openApp(page, served);
  await page.getByRole('link', { name: 'Get help' }).click();
  await page.getByRole('heading', { level: 1, name: 'Getting help' }).waitFor();
}

async function expectCall(page: Page, shown: string, href: string): Promise<void> {
  await expect(call(page)).toHaveText(`Call ${shown}`);
  await expect(call(page)).toHaveAttribute('href', href);
  await expect(field(page)).toHaveValue(shown);
}

async function expectNone(page: Page): Promise<void> {
  await expect(page.getByText('Call your local emergency number')).toBeVisible();
  await expect(call(page)).toBeHidden();
  await expect(field(page)).toBeVisible();
  await expect(field(page)).toHaveValue('');
}

/** Opens what is folded in where a number was known on arrival. */
async function showFields(page: Page): Promise<void> {
  await call(page).waitFor();
  if (await field(page).isHidden())
    await page.getByText('Set the number for where you are').click();
}

for (const [locale, timezoneId] of [
  ['en-US', 'Europe/Berlin'],
  ['en-US', 'Asia/Tokyo'],
  ['en-GB', 'Australia/Sydney'],
  ['en-US', 'America/Puerto_Rico'],
  ['de-DE', 'Europe/Berlin'],
] as const) {
  test.describe(`${locale} in ${timezoneId}`, () => {
    test.use({ locale, timezoneId });
    test('is told no number, and can type one at once', async ({ page, served }) => {
      await openHelp(page, served);
      await expectNone(page);
      await field(page).fill('112');
      await expect(call(page)).toHaveAttribute('href', 'tel:112');
    });
  });
}

for (const [locale, timezoneId, number, where] of [
  ['en-US', 'America/New_York', '911', 'the United States'],
  ['en-GB', 'Europe/London', '999', 'the United Kingdom'],
  ['nb-NO', 'Europe/Oslo', '113', 'Norway'],
] as const) {
  test.describe(`${locale} in ${timezoneId}`, () => {
    test.use({ locale, timezoneId });
    test(`is told ${number}, and where that holds`, async ({ page, served }) => {
      await openHelp(page, served);
      await expect(
        page.getByRole('heading', { name: `For use in ${where}`, exact: true }),
      ).toBeVisible();
      await expect(field(page)).toBeHidden();
      await page.getByText('Set the number for where you are').click();
      await expectCall(page, number, `tel:${number}`);
      await expect(page.getByText('looked up on November 25, 2026')).toBeVisible();
    });
  });
}

test.describe('where nothing is certain', () => {
  test.use({ locale: 'en-US', timezoneId: 'Europe/Berlin' });

  test('a country can be picked by hand, and is kept', async ({ page, served }) => {
    await openHelp(page, served);
    await country(page).selectOption('Japan');
    await expect(
      page.getByRole('heading', { name: 'For use in Japan', exact: true }),
    ).toBeVisible();
    await expectCall(page, '119', 'tel:119');
    await expect(page.getByText('the clock of this device is set to another place')).toBeVisible();
    await page.reload();
    await expect(call(page)).toHaveText('Call 119');
    await showFields(page);
    await country(page).selectOption('Not chosen');
    await expectNone(page);
  });

  test('a country that is picked shows its own confirmed lines, and those alone', async ({
    page,
    served,
  }) => {
    await openHelp(page, served);
    const numbers = () =>
      page
        .locator('a:is([href^="tel:"], [href^="sms:"])')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(await numbers()).toEqual([]);
    await expect(page.getByText('shows no other numbers')).toBeVisible();
    await country(page).selectOption('Germany');
    await expect(
      page.getByText('Afterglow has no checked number for Germany. Please type it above.'),
    ).toBeVisible();
    // The emergency number and the crisis line that the press names are not confirmed.
    const german = page.getByRole('region', { name: 'Other lines, for use in Germany' });
    await expect(german.getByText('And for those near them.')).toContainText('For women.');
    await expect(german.getByText('there for everyone')).toBeVisible();
    await expect(page.getByText('Call your local emergency number')).toBeVisible();
    expect(await numbers()).toEqual(['tel:116016']);
    await country(page).selectOption('Ireland');
    const irish = page.getByRole('region', { name: 'Other lines, for use in Ireland' });
    await expect(irish).toContainText('Last checked on November 25, 2026');
    await irish.getByText('Poison centres and medical advice').click();
    await expect(irish.getByText('At night, a doctor or a hospital.')).toBeVisible();
    expect(await numbers()).toEqual([
      ...['tel:112', 'sms:112'],
      ...['tel:1800778888', 'tel:116123', 'tel:018092166'],
    ]);
  });

  test('a number that was typed is called, whatever country is picked', async ({
    page,
    served,
  }) => {
    await openHelp(page, served);
    await field(page).fill('0800 111 0 111');
    await leaveField(page);
    await country(page).selectOption('Japan');
    await expectCall(page, '0800 111 0 111', 'tel:08001110111');
    await expect(page.getByText('0800 111 0 111 was typed in above')).toBeVisible();
    await field(page).fill('');
    await leaveField(page);
    await expectCall(page, '119', 'tel:119');
  });

  for (const [typed, digits] of [
    ['١٢٣', '123'],
    ['１１９', '119'],
    ['१०८', '108'],
    ['#8891', '#8891'],
  ] as const) {
    test(`${typed} is called as the field shows it, and comes back so`, async ({
      page,
      served,
    }) => {
      await openHelp(page, served);
      await field(page).pressSequentially(typed);
      await leaveField(page);
      const href = `tel:${digits.replace('#', '%23')}`;
      await expectCall(page, digits, href);
      await page.reload();
      await expect(call(page)).toHaveAttribute('href', href);
    });
  }

  test('what is no number stays in the field with a sentence, and the one before is called', async ({
    page,
    served,
  }) => {
    await openHelp(page, served);
    await field(page).fill('144');
    await leaveField(page);
    for (const [typed, sentence] of [
      ['112 or 116117', 'more than one number'],
      ['0800-HELP-ME', 'letters or signs'],
      ['1', 'too short'],
    ] as const) {
      await field(page).fill('');
      await field(page).pressSequentially(typed);
      await leaveField(page);
      await expect(field(page)).toHaveValue(typed);
      await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByText(sentence)).toContainText('Until then the button calls 144.');
      await expect(call(page)).toHaveAttribute('href', 'tel:144');
    }
    await page.reload();
    await expect(call(page)).toHaveAttribute('href', 'tel:144');
  });

  test('the number can be set on the emergency screen itself', async ({ page, served }) => {
    await openApp(page, served);
    await page.getByRole('button', { name: /^Start Injury check/ }).click();
    await hearSound(page);
    await page.getByRole('button', { name: 'Next step' }).click();
    await page.getByRole('button', { name: /^Chest pain/ }).click();
    await page.getByRole('heading', { name: 'Stop here, and call' }).waitFor();
    await expectNone(page);
    await country(page).selectOption('Ireland');
    await expectCall(page, '112', 'tel:112');
    await field(page).fill('٩٩٩');
    await leaveField(page);
    await expectCall(page, '999', 'tel:999');
    await expect(page.getByRole('heading', { name: 'Stop here, and call' })).toBeVisible();
  });
});
