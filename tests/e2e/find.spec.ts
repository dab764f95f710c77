import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, test, trackBytes } from './app';
import { markList } from './comfort-list';
import { cuesIn } from './packs';
import { chooseVoice } from './voices';

test.use({ worker: 'is awaited' });

test.beforeEach(async ({ page, served }) => {
  await openApp(page, served);
});

const open = (page: Page) => page.getByRole('link', { name: /^Find one for us/ }).click();

/** The parts that were found, in order. */
const parts = (page: Page) =>
  page.getByRole('region', { name: 'What’s in it' }).getByRole('listitem');

test('two taps from the first screen start something good', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await hearSound(page);
  const seconds = await page.evaluate(() => window.sound.track?.duration ?? 0);
  expect(Math.round(seconds / 60)).toBe(15);
});

test('the answer follows what is said, says why, and is told briefly', async ({ page }) => {
  await open(page);
  await page.getByLabel('10 min').check();
  await page.getByLabel('Floaty').check();
  await expect(page.getByText('For a floaty head, a sip and a bite')).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: /^10 min: .*Drink or snack/ }),
  ).toBeVisible();
  await page.getByLabel('Floaty').uncheck();
  await expect(page.getByText('For a floaty head, a sip and a bite')).toBeHidden();
  await parts(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/#\/routine\/water$/);
});

test('the injury check comes first where something is bleeding, numb or very painful', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('5 min', { exact: true }).check();
  await page.getByLabel('Yes, or not sure').check();
  await expect(parts(page).first()).toContainText('Injury check');
  await expect(page.getByText('A little longer than you said')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await hearSound(page);
});

test('whoever is alone or not in one place is not asked about touch', async ({ page }) => {
  const touch = page.getByRole('group', { name: 'Would touch be good?' });
  await open(page);
  await expect(touch).toBeVisible();
  await page.getByLabel('Not in one place').check();
  await expect(touch).toBeHidden();
  await expect(parts(page).last()).toContainText('Care from afar');
  await expect(page.getByText('On a call, one of you can play it out loud')).toBeVisible();
  await page.getByLabel('Not in one place').uncheck();
  await expect(touch).toBeVisible();
  await expect(page.getByLabel('Someone wants space')).toBeVisible();
  await page.getByLabel('On my own').check();
  await expect(touch).toBeHidden();
  await expect(page.getByLabel('Someone wants space')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('time, touch and people are kept; how it was and how anyone feels is not', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('20 min').check();
  await page.getByRole('group', { name: 'Would touch be good?' }).getByLabel('No').check();
  await page.getByLabel('Intense').check();
  await page.getByLabel('Low', { exact: true }).check();
  await page.getByRole('link', { name: 'Home' }).click();
  await open(page);
  await expect(page.getByLabel('Low', { exact: true })).toBeChecked();
  await page.reload();
  await expect(page.getByLabel('20 min')).toBeChecked();
  await expect(
    page.getByRole('group', { name: 'Would touch be good?' }).getByLabel('No'),
  ).toBeChecked();
  await expect(page.getByLabel('Low', { exact: true })).not.toBeChecked();
  await expect(page.getByLabel('Intense')).not.toBeChecked();
});

test('what someone refused never shows', async ({ page }) => {
  await page.getByRole('link', { name: /^Comfort list/ }).click();
  await markList(page, [{ Kiss: 'No', Cuddle: 'Yes' }, { Cuddle: 'Maybe' }]);
  await page.getByRole('link', { name: 'Home' }).click();
  await open(page);
  await expect(page.getByText('Your comfort list is followed')).toBeVisible();
  for (const how of [
    'Gentle',
    'Intense',
    'Role-play',
    'First time together',
    'Kink',
    'Didn’t go as planned',
  ]) {
    await page.getByLabel(how).check();
    await expect(parts(page).filter({ hasText: 'Kiss' })).toHaveCount(0);
  }
  for (const feeling of [
    'Close',
    'Floaty',
    'Raw',
    'Low',
    'Anxious',
    'Uneasy',
    'Sore',
    'Tired',
    'Cold',
    'Thirsty',
    'Wide awake',
  ]) {
    await page.getByLabel(feeling, { exact: true }).check();
    await expect(parts(page).filter({ hasText: 'Kiss' })).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Clear all this' }).click();
  await page.getByLabel('Close').check();
  await expect(parts(page).filter({ hasText: 'Cuddle' })).toContainText('asks you first');
});

test('where everything was refused, a kind word leads to the list', async ({ page }) => {
  await page.getByRole('link', { name: /^Comfort list/ }).click();
  await markList(page, ['No']);
  await page.getByRole('link', { name: 'Home' }).click();
  await open(page);
  await expect(
    page.getByRole('heading', { name: 'There’s nothing left to suggest' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
  await page.getByRole('link', { name: 'Look at the comfort list' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comfort list');
});

test('what was found can be kept, and starts from the first screen', async ({ page }) => {
  await open(page);
  await page.getByLabel('5 min', { exact: true }).check();
  await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  await expect(page.getByRole('button', { name: 'Remove from favourites' })).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('button', { name: /^Start Made for now.*5 min/ }).click();
  await hearSound(page);
});

test('works by keyboard alone', async ({ page }) => {
  await page.getByRole('link', { name: /^Find one for us/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const gentle = page.getByLabel('Gentle');
  await page.keyboard.press('Tab');
  await expect(gentle).toBeFocused();
  await page.keyboard.press('Space');
  await expect(gentle).toBeChecked();
  await page.getByLabel('15 min').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByLabel('10 min')).toBeChecked();
  await page.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await hearSound(page);
});

test.describe('with a worker', () => {
  test.use({ worker: 'comes' });

  test('a found routine speaks in the voice that was last chosen anywhere', async ({ page }) => {
    await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
    await chooseVoice(page, 'Rowan');
    await page.getByRole('link', { name: 'Home' }).click();
    await open(page);
    await page.getByRole('button', { name: 'Start' }).click();
    await hearSound(page);
    const track = await trackBytes(page);
    expect(cuesIn(track, 'rowan').length).toBeGreaterThan(5);
    expect(cuesIn(track, 'ember')).toEqual([]);
  });
});

test('a found routine goes along by a link, which opens it, and one that was cut says so', async ({
  page,
  context,
  served,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByLabel('Thirsty').check();
  const found = await parts(page).allTextContents();
  await page.getByRole('button', { name: 'Copy a link to this routine' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // Nothing in it can be read by whoever sees the address.
  expect(decodeURIComponent(link)).not.toMatch(/hydration|cuddle|drink|rest|thirsty/i);
  await page.goto(served.url);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Made for now');
  await expect(parts(page)).toHaveText(found);
  await page.getByRole('button', { name: 'Start' }).click();
  await hearSound(page);
  await page.goto(served.url);
  await page.goto(link.slice(0, -5));
  await expect(page.getByRole('alert')).toContainText('Part of this link is missing');
});
