import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, position, readyOffline, seekTo, test } from './app';
import { cutOff, findings, sideways, smallTargets } from './look';
import { fingerOn, middleOf, settled } from './touch';

test.use({ hasTouch: true, worker: 'is awaited' });

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

const parts = (page: Page) => page.getByRole('region', { name: 'What’s in it' });

/** What the parts are called, in their order. */
const order = (page: Page) =>
  parts(page)
    .getByRole('button', { name: /^Move / })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.replace('Move ', '')));

async function makeFromNothing(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Make your own/ }).tap();
  await button(page, 'Start from scratch').tap();
  await page.getByLabel('What it’s called').waitFor();
}

async function add(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await settled(page);
    await button(page, `Add ${name}`).tap();
  }
  await settled(page);
}

async function addWords(page: Page, words: string): Promise<void> {
  await page.getByLabel('Your own words', { exact: true }).fill(words);
  await settled(page);
  await button(page, 'Add these words').tap();
  await settled(page);
}

/** How it goes, as the picture says it for a screen reader. */
const picture = (page: Page) => page.getByRole('slider', { name: 'Where to listen from' });

test('a routine is made from nothing, by touch, and started from home', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await makeFromNothing(page);
  await page.getByLabel('What it’s called').fill('Our evening');
  await addWords(page, 'I’m glad you’re here.\nCome closer, if you like.');
  await add(page, 'Cuddle');
  expect(await order(page)).toEqual(['A few words', 'Cuddle']);
  await expect(page.getByText(/^1[01]:\d\d in all/)).toBeVisible();

  await button(page, 'Done, keep it').tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Our evening');
  await expect(button(page, 'Remove from favourites')).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).tap();
  await page.getByRole('link', { name: 'Home' }).tap();
  await settled(page);
  await button(page, /^Start Our evening/).tap();
  await hearSound(page);
  await expect(page.getByText('I’m glad you’re here.').first()).toBeVisible();
});

test('parts are put in order by a finger on the handle, by the arrow keys and by buttons', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await makeFromNothing(page);
  await add(page, 'Cuddle', 'Kiss', 'Drink or snack');
  const handle = (name: string) => button(page, `Move ${name}`);
  const finger = await fingerOn(page);
  await handle('Kiss').evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await settled(page);
  const [from, over] = [await middleOf(handle('Cuddle')), await middleOf(handle('Kiss'))];
  await finger.down(from);
  await finger.move({ x: from.x, y: from.y + 20 });
  await finger.move({ x: from.x, y: over.y + 6 });
  await finger.up();
  await expect.poll(() => order(page)).toEqual(['Kiss', 'Cuddle', 'Drink or snack']);

  // What the browser takes away has not been let go.
  await settled(page);
  await finger.down(await middleOf(handle('Kiss')));
  await finger.move({ x: over.x, y: over.y + 90 });
  await finger.cancel();
  expect(await order(page)).toEqual(['Kiss', 'Cuddle', 'Drink or snack']);

  await settled(page);
  await handle('Drink or snack').focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => order(page)).toEqual(['Kiss', 'Drink or snack', 'Cuddle']);
  await expect(handle('Drink or snack')).toBeFocused();
  await expect(page.getByText('Drink or snack is now 2 of 3.')).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => order(page)).toEqual(['Drink or snack', 'Kiss', 'Cuddle']);
  await page.keyboard.press('ArrowUp');
  await expect(handle('Drink or snack')).toBeFocused();

  await button(page, /^Kiss/).click();
  await settled(page);
  await button(page, 'Later Kiss').tap();
  await expect.poll(() => order(page)).toEqual(['Drink or snack', 'Cuddle', 'Kiss']);
});

test('everything can be undone and done again, also after a reload', async ({ page, served }) => {
  await openApp(page, served);
  await makeFromNothing(page);
  await add(page, 'Cuddle', 'Kiss');
  await page.getByLabel('What it’s called').press('End');
  await page.getByLabel('What it’s called').pressSequentially('!!');
  await button(page, /^Kiss/).tap();
  await settled(page);
  await button(page, 'Take out Kiss').tap();
  await expect(page.getByText('Taken out: Kiss')).toBeVisible();
  await kept(page, 4);

  await page.reload();
  await expect(page.getByLabel('What it’s called')).toHaveValue('Your own routine!!');
  expect(await order(page)).toEqual(['Cuddle']);
  await settled(page);
  await button(page, 'Undo').tap();
  await expect.poll(() => order(page)).toEqual(['Cuddle', 'Kiss']);
  // Both of what was typed at once.
  await button(page, 'Undo').tap();
  await expect(page.getByLabel('What it’s called')).toHaveValue('Your own routine');
  await button(page, 'Undo').tap();
  await button(page, 'Undo').tap();
  await expect.poll(() => order(page)).toEqual([]);
  await page.getByRole('heading', { level: 1 }).press('Control+Shift+z');
  await expect.poll(() => order(page)).toEqual(['Cuddle']);
  await button(page, 'Redo').tap();
  await button(page, 'Redo').tap();
  await button(page, 'Redo').tap();
  await expect(page.getByLabel('What it’s called')).toHaveValue('Your own routine!!');
  expect(await order(page)).toEqual(['Cuddle']);

  // It is offered again where making begins, and can be thrown away and brought back.
  await page.goto(`${served.url}#/`);
  await page.getByRole('link', { name: /You’ve begun: Your own routine!!/ }).tap();
  await settled(page);
  await button(page, 'Throw Your own routine!! away').tap();
  await settled(page);
  await button(page, 'Undo').tap();
  await settled(page);
  await button(page, /^Go on with Your own routine!!/).tap();
  expect(await order(page)).toEqual(['Cuddle']);
});

test('a screen reader is told what was done, also the same once more, and what is undone by key', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await makeFromNothing(page);
  const status = page.getByRole('status');
  // What is announced is what comes new into a status.
  const told = await status.evaluateHandle((place) => {
    const all: string[] = [];
    new MutationObserver((changes) => {
      for (const one of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        all.push(one.textContent ?? '');
    }).observe(place, { childList: true, subtree: true });
    return all;
  });
  await add(page, 'Cuddle', 'Cuddle');
  const keys = page.getByRole('heading', { level: 1 });
  for (const combination of ['Control+z', 'Control+z', 'Control+z', 'Control+Shift+z'])
    await keys.press(combination);
  await expect.poll(() => order(page)).toEqual(['Cuddle']);
  // The third had nothing to undo.
  expect(await told.jsonValue()).toEqual([
    'Added: Cuddle',
    'Added: Cuddle',
    'Undone',
    'Undone',
    'Redone',
  ]);
  // What was told of is over once something else is done.
  await page.getByLabel('What it’s called').fill('Our evening');
  await expect(status).toBeEmpty();

  await button(page, /^Cuddle/).tap();
  await settled(page);
  await button(page, 'Take out Cuddle').tap();
  await settled(page);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Undo' }).tap();
  await expect.poll(() => order(page)).toEqual(['Cuddle']);
  await expect.poll(async () => (await told.jsonValue()).slice(5)).toEqual(['Undone']);
});

test('a routine becomes one’s own, and changing it takes its place', async ({ page, served }) => {
  await openApp(page, served);
  await page.goto(`${served.url}#/routine/landing`);
  await button(page, 'Make it yours').tap();
  await expect(page.getByLabel('What it’s called')).toHaveValue(/, your way$/);
  await page.getByLabel('What it’s called').fill('Ours');
  await button(page, /^Cuddle/).tap();
  await settled(page);
  await page.getByLabel('Minutes', { exact: true }).fill('2');
  await expect(page.getByText('This needs 3 minutes at least')).toBeVisible();
  await page.getByLabel('Minutes', { exact: true }).fill('12');
  await expect(page.getByText('This needs 3 minutes at least')).toHaveCount(0);
  await page.getByLabel('Breathe slowly').uncheck();
  await button(page, 'Done, keep it').tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ours');
  await expect(page.getByRole('region', { name: 'What happens' })).toContainText('Get warm');
  await expect(page.getByRole('region', { name: 'What happens' })).not.toContainText('Breathe');

  await settled(page);
  await button(page, 'Change it').tap();
  await page.getByLabel('What it’s called').fill('Still ours');
  await button(page, 'Done, keep it').tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Still ours');
  await page.goto(`${served.url}#/`);
  await expect(
    page.getByRole('region', { name: 'Your favourites' }).getByRole('listitem'),
  ).toHaveCount(1);
  await expect(button(page, /^Start Still ours/)).toBeVisible();
});

test('what does not fit is explained, and what was there before stays', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await makeFromNothing(page);
  await addWords(page, 'Rest.');
  await button(page, /^A few words/).tap();
  await settled(page);
  const words = page.getByLabel('What it says');
  await words.fill('');
  await expect(page.getByText('It needs a word at least.')).toBeVisible();
  await words.fill(Array.from({ length: 12 }, () => 'Rest here with me.').join('\n'));
  await expect(page.getByText(/this part needs 2 minutes/)).toBeVisible();
  await expect(page.getByText(/^1:\d\d in all/)).toBeVisible();
  await settled(page);
  await button(page, 'Give it 2 minutes').tap();
  await expect(page.getByText(/^2:\d\d in all/)).toBeVisible();
  await expect(words).toHaveValue(/(Rest here with me\.\n?){12}/);
  await page.getByLabel('Quiet afterwards, in seconds').fill('700');
  await expect(page.getByText('at most').first()).toBeVisible();
});

test('the picture says what is said when, and plays from wherever it is tapped', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await makeFromNothing(page);
  await addWords(page, 'I’m glad you’re here.');
  await add(page, 'Cuddle');
  await picture(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(picture(page)).toHaveAttribute('aria-valuetext', /I’m glad you’re here/);
  await page.keyboard.press('End');
  await expect(picture(page)).not.toHaveAttribute('aria-valuetext', /I’m glad/);
  const last = Number(await picture(page).getAttribute('aria-valuenow'));
  await page.keyboard.press('Enter');
  await hearSound(page);
  expect(await position(page)).toBeGreaterThan(last - 2);

  // Whoever comes back to it has heard enough for now, and may listen elsewhere without being asked.
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.sound.track?.paused)).toBe(true);
  await settled(page);
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('it is not on the screen');
  const finger = await fingerOn(page);
  await finger.tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  await page.getByRole('link', { name: 'Keep playing and go to the first screen' }).waitFor();
  await hearSound(page);
  const length = await page.evaluate(() => window.sound.length);
  expect(Math.abs((await position(page)) - length / 2)).toBeLessThan(15);
});

test('what someone refused is not offered, and shows as left out', async ({ page, served }) => {
  await openApp(page, served);
  await makeFromNothing(page);
  await add(page, 'Cuddle', 'Kiss');
  await refuse(page, 'kiss');
  await page.reload();
  await expect(parts(page).getByText('Left out here: by your comfort list')).toHaveCount(1);
  await expect(button(page, 'Add Kiss')).toHaveCount(0);
  await expect(page.getByText('Your comfort list leaves out: Kiss.')).toBeVisible();
});

test.describe('offline', () => {
  test.use({ worker: 'comes' });

  test('it all works without a server', async ({ page, served }) => {
    await openApp(page, served);
    await readyOffline(page);
    await served.stop();
    await page.reload();
    await makeFromNothing(page);
    await addWords(page, 'You did well.');
    await add(page, 'Cuddle');
    await button(page, 'Done, keep it').tap();
    await settled(page);
    await button(page, 'Start').tap();
    await hearSound(page);
    await expect(page.getByText('You did well.').first()).toBeVisible();
    await seekTo(page, 60);
    await hearSound(page);
  });
});

for (const [name, width, height] of [
  ['a phone', 390, 844],
  ['a phone on its side', 844, 390],
  ['a small phone', 320, 568],
  ['a laptop', 1280, 800],
] as const) {
  test(`on ${name} all of it can be seen, reached and read`, async ({ page, served }) => {
    await page.setViewportSize({ width, height });
    await openApp(page, served);
    await page.getByRole('link', { name: /^Make your own/ }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await look(page);
    await settled(page);
    await button(page, 'Start from scratch').click();
    await page.getByLabel('What it’s called').waitFor();
    await look(page);
    await addWords(page, 'I’m glad you’re here.');
    await add(page, 'Cuddle');
    await button(page, /^Cuddle/).click();
    await look(page);
    await button(page, /^A few words/).click();
    await page.getByLabel('What it says').fill('');
    await page.getByText('Everything that’s said, and when').click();
    await look(page);
  });
}

async function look(page: Page): Promise<void> {
  await settled(page);
  expect(await findings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await cutOff(page)).toEqual([]);
}

/** Waits until so many edits of the one draft are kept. */
async function kept(page: Page, edits: number): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('afterglow');
            opening.onsuccess = () => {
              const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
              all.onsuccess = () => {
                opening.result.close();
                resolve(all.result[0]?.trail.past.length ?? 0);
              };
            };
          }),
      ),
    )
    .toBe(edits);
}

/** Keeps a comfort list that says no to `practice`. */
async function refuse(page: Page, practice: string): Promise<void> {
  await page.evaluate(
    (refused) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('afterglow');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('preferences', 'readwrite');
          const list = { people: 2, comfort: { [refused]: 'no' } };
          writing.objectStore('preferences').put(list, 'comfort');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    practice,
  );
}
