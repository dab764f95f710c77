import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, seekTo, test, trackBytes } from './app';
import { beginList, mark, markList } from './comfort-list';
import { cuesIn } from './packs';

test.use({ worker: 'is awaited' });

test.beforeEach(async ({ page, served }) => {
  await openApp(page, served);
  await page.getByRole('link', { name: /^Comfort list/ }).click();
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const done = (page: Page) => page.getByRole('button', { name: 'Done' }).click();

/** Everything in the database that could tell of a list. */
function stored(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('afterglow');
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database
            .transaction('preferences')
            .objectStore('preferences')
            .get('comfort');
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result === undefined ? [] : [reading.result]);
          };
        };
      }),
  );
}

test('the second person sees nothing of the first, and only the sum is kept', async ({ page }) => {
  await beginList(page, 2);
  await expect(heading(page)).toHaveText('Person 1');
  await mark(page, { Cuddle: 'Yes', Massage: 'No', Shower: 'Yes' });
  await done(page);
  await expect(heading(page)).toHaveText('Pass the phone on');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByText('Massage')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show the list' })).toHaveCount(0);
  await page.getByRole('button', { name: 'I’m person 2' }).click();
  await expect(heading(page)).toHaveText('Person 2');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await mark(page, { Cuddle: 'Yes', Shower: 'Maybe' });
  expect(await stored(page)).toEqual([]);
  await done(page);
  await page.getByRole('button', { name: 'Show the list' }).click();
  await expect(page.getByRole('region', { name: 'Yes for everyone' })).toContainText('Cuddle');
  await expect(page.getByRole('region', { name: 'Ask first' })).toContainText('Shower');
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText('Massage');
  expect(await stored(page)).toEqual([]);
  await page.getByRole('button', { name: 'Use this list' }).click();
  await expect(page.getByText('Answers of 2 people')).toBeVisible();
  await expect
    .poll(() => stored(page))
    .toEqual([{ people: 2, comfort: { cuddle: 'yes', shower: 'maybe', massage: 'no' } }]);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText('Massage');
});

test('one more person than planned can be added', async ({ page }) => {
  await beginList(page, 1);
  await mark(page, { Cuddle: 'Yes' });
  await done(page);
  await page.getByRole('button', { name: 'Add the next person' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await mark(page, { Cuddle: 'No' });
  await done(page);
  await page.getByRole('button', { name: 'Show the list' }).click();
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText('Cuddle');
});

test('reloading half-way forgets every mark', async ({ page }) => {
  await beginList(page, 2);
  await mark(page, { Cuddle: 'No' });
  await done(page);
  await page.getByRole('button', { name: 'I’m person 2' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Begin with person 1' })).toBeVisible();
  await beginList(page, 1);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await stored(page)).toEqual([]);
});

test('going back in the history shows nobody’s marks', async ({ page }) => {
  await beginList(page, 2);
  await mark(page, { Cuddle: 'No' });
  await done(page);
  await page.getByRole('button', { name: 'I’m person 2' }).click();
  await page.goBack();
  await expect(heading(page)).toHaveText('What would feel good now?');
  await page.goForward();
  await expect(page.getByRole('button', { name: 'Begin with person 1' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toHaveCount(0);
});

test('leaving for another page and coming back shows nobody’s marks', async ({ page, served }) => {
  await beginList(page, 2);
  await mark(page, { Cuddle: 'No' });
  await page.goto('about:blank');
  await page.goBack();
  await expect(page).toHaveURL(`${served.url}#/comfort`);
  await expect(page.getByRole('button', { name: 'Begin with person 1' })).toBeVisible();
});

test('what someone was not sure about is asked about aloud before it begins', async ({ page }) => {
  await markList(page, [{ 'Drink or snack': 'Maybe' }]);
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  const [greeting, asked] = cuesIn(await trackBytes(page), 'ember');
  await seekTo(page, (asked?.start ?? 0) + 0.2);
  expect(greeting?.id).toContain('hydration');
  await expect(page.getByText('Is it a yes right now?')).toBeVisible();
});

test('a list can be started over, the old one kept until then, and forgotten', async ({ page }) => {
  await markList(page, [{ Kiss: 'No' }]);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByText('The list you have stays')).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('link', { name: /^Comfort list/ }).click();
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText('Kiss');
  await page.getByRole('button', { name: 'Forget this list' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText('Kiss');
  await page.getByRole('button', { name: 'Forget this list' }).click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByRole('button', { name: 'Begin with person 1' })).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Begin with person 1' })).toBeVisible();
});

test('works by keyboard alone, each page beginning at its heading', async ({ page }) => {
  await expect(heading(page)).toBeFocused();
  await page.getByRole('button', { name: 'Begin with person 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Person 1');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('group').first().getByLabel('Yes')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group').first().getByLabel('Maybe')).toBeChecked();
  await page.getByRole('button', { name: 'Done' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Pass the phone on');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Person 2');
  await expect(heading(page)).toBeFocused();
});

test('a routine of which nothing is left says so, and what plays meanwhile stays within reach', async ({
  page,
}) => {
  await markList(page, [{ 'Drink or snack': 'No', Cuddle: 'No' }]);
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('button', { name: /^Start Massage/ }).click();
  await hearSound(page);
  await page.getByRole('link', { name: /Keep playing/ }).click();
  await page.getByRole('button', { name: /^Soft landing/ }).click();
  await expect(page.getByRole('alert')).toContainText('There’s nothing left of this routine');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeHidden();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('link', { name: /^Massage, .* left/ }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});
