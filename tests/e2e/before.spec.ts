// Getting ready earlier in the evening: by finger and by key, without a network, and on paper.
import type { Page } from '@playwright/test';
import { expect, goOffline, hearSound, openApp, type Served, test } from './app';
import { cutOff, findings, sideways, smallTargets } from './look';
import { settled } from './touch';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const person = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const tonight = (page: Page) => page.getByRole('region', { name: 'Your plan for tonight' });

async function open(page: Page, { url }: Served): Promise<void> {
  await page.goto(`${url}#/before`);
  await expect(heading(page)).toHaveText('Before');
  await settled(page);
}

/** Types into the field called `label`, and leaves it. */
async function write(where: Page | ReturnType<typeof person>, label: string, text: string) {
  const field = where.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Enter');
}

async function plan(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Water', exact: true }).check();
  await write(page, 'Something else', 'The cat’s dinner');
  await page.getByRole('checkbox', { name: 'The cat’s dinner' }).check();
  await write(person(page, 'Person 1'), 'A name, if you like', 'Kim');
  await person(page, 'Kim').getByRole('checkbox', { name: 'Hold me' }).check();
  await person(page, 'Kim').getByRole('checkbox', { name: 'Don’t joke about it' }).check();
  await page.getByRole('button', { name: 'Add someone' }).click();
  await write(person(page, 'Person 2'), 'In your own words', 'Sing to me');
  await page.getByLabel('Routine').selectOption('Soft landing');
}

async function expectPlan(page: Page): Promise<void> {
  await expect(page.getByRole('checkbox', { name: 'Water', exact: true })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'A blanket' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'The cat’s dinner' })).toBeChecked();
  await expect(person(page, 'Kim').getByRole('checkbox', { name: 'Hold me' })).toBeChecked();
  await expect(person(page, 'Person 2')).toContainText('Sing to me');
  await expect(page.getByLabel('Routine')).toHaveValue('landing');
}

test.use({ worker: 'is awaited' });

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 }, worker: 'comes' });

  test('a plan is made, kept, and started with one tap, without a network', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await goOffline(page, served);
    await page.getByRole('link', { name: /^Before/ }).tap();
    await expect(heading(page)).toHaveText('Before');
    await settled(page);
    await page.getByRole('checkbox', { name: 'A blanket' }).tap();
    await expect(page.getByText('1 of 7 ready')).toBeVisible();
    await page.getByRole('checkbox', { name: 'A blanket' }).tap();
    await plan(page);
    await expect(page.getByText('2 of 8 ready')).toBeVisible();
    await page.reload();
    await expectPlan(page);

    await page.getByRole('link', { name: 'Home' }).tap();
    await settled(page);
    await tonight(page)
      .getByRole('button', { name: /^Start Soft landing/ })
      .tap();
    await hearSound(page);
    // What each of them needs can be looked at meanwhile.
    await page.keyboard.press('Shift');
    await settled(page);
    await page.getByRole('link', { name: 'Keep playing and go to the first screen' }).tap();
    await settled(page);
    await tonight(page)
      .getByRole('link', { name: /^What you got ready/ })
      .tap();
    await expect(person(page, 'Kim')).toBeVisible();
    expect(await page.evaluate(() => window.sound.track?.paused)).toBe(false);
  });
});

test.describe('by finger and by mouse', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  for (const way of ['tap', 'click'] as const) {
    test(`words just typed are kept, and the ${way} that leaves them does what it says`, async ({
      page,
      served,
    }) => {
      await openApp(page, served);
      await open(page, served);
      await person(page, 'Person 1').getByLabel('In your own words').fill('Sing to me');
      await settled(page);
      await page.getByRole('button', { name: 'Add someone' })[way]();
      await expect(person(page, 'Person 2')).toBeVisible();
      await expect(person(page, 'Person 1')).toContainText('Sing to me');
      await expect(person(page, 'Person 1').getByLabel('In your own words')).toHaveValue('');
      await expect(person(page, 'Person 2')).not.toContainText('Sing to me');
    });
  }

  test('words just typed stay with whoever said them when another one goes', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await open(page, served);
    await write(person(page, 'Person 1'), 'A name, if you like', 'Kim');
    await settled(page);
    await page.getByRole('button', { name: 'Add someone' }).tap();
    await write(person(page, 'Person 2'), 'A name, if you like', 'Lou');
    await person(page, 'Lou').getByLabel('In your own words').fill('Sing to me');
    await settled(page);
    await page.getByRole('button', { name: 'Remove Kim' }).tap();
    await expect(person(page, 'Kim')).toHaveCount(0);
    await expect(person(page, 'Lou')).toContainText('Sing to me');
    await settled(page);
    await person(page, 'Lou').getByLabel('In your own words').fill('Stay a while');
    await settled(page);
    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect(person(page, 'Lou')).toContainText('Stay a while');
    await expect(person(page, 'Kim')).not.toContainText('Stay a while');
  });
});

test('a plan is made by key alone, and starts from its own page', async ({ page, served }) => {
  await openApp(page, served);
  await open(page, served);
  await page.getByRole('checkbox', { name: 'Water', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Something else').focus();
  await page.keyboard.type('Glasses');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Glasses' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Glasses' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('2 of 8 ready')).toBeVisible();
  await page.getByLabel('Routine').focus();
  await page.keyboard.type('Cuddle');
  await expect(page.getByLabel('Routine')).toHaveValue('cuddle');
  await page.getByRole('button', { name: 'Start', exact: true }).focus();
  await page.keyboard.press('Enter');
  await hearSound(page);
});

test('what is taken out comes back, one after the other', async ({ page, served }) => {
  await openApp(page, served);
  await open(page, served);
  await plan(page);
  await settled(page);
  await page.getByRole('button', { name: 'Remove The cat’s dinner' }).click();
  await expect(page.getByText('The cat’s dinner is removed.')).toBeVisible();
  await settled(page);
  await page.getByRole('button', { name: 'Remove Kim' }).click();
  await expect(person(page, 'Kim')).toHaveCount(0);
  await settled(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(person(page, 'Kim').getByRole('checkbox', { name: 'Hold me' })).toBeChecked();
  await settled(page);
  await undo.click();
  await expect(undo).toHaveCount(0);
  await expectPlan(page);
});

test('a plan of another evening is not tonight’s; it can be used again, or cleared', async ({
  page,
  served,
}) => {
  await page.clock.install({ time: new Date('2026-03-01T20:00:00') });
  await openApp(page, served);
  await open(page, served);
  await plan(page);
  // After midnight it is still the same night.
  await page.clock.setSystemTime(new Date('2026-03-02T02:00:00'));
  await page.goto(served.url);
  await page.reload();
  await expect(tonight(page)).toBeVisible();
  await page.clock.setSystemTime(new Date('2026-03-02T20:00:00'));
  await page.reload();
  await expect(page.getByRole('region', { name: 'Ready to play' })).toBeVisible();
  await expect(tonight(page)).toHaveCount(0);

  await open(page, served);
  await expect(page.getByText('This is your plan from another evening.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Water', exact: true })).not.toBeChecked();
  await expect(person(page, 'Kim').getByRole('checkbox', { name: 'Hold me' })).toBeChecked();
  await page.getByRole('button', { name: 'Use it again tonight' }).click();
  await expect(page.getByText('This is your plan from another evening.')).toHaveCount(0);
  await page.goto(served.url);
  await expect(tonight(page)).toBeVisible();

  await open(page, served);
  await page.getByRole('button', { name: 'Clear this plan' }).click();
  await settled(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await expect(person(page, 'Kim')).toBeVisible();
  await settled(page);
  await page.getByRole('button', { name: 'Clear this plan' }).click();
  await settled(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Clear it' }).click();
  await expect(person(page, 'Kim')).toHaveCount(0);
  await expect.poll(() => rows(page)).toEqual([]);
  await page.reload();
  await expect(person(page, 'Person 1')).toBeVisible();
});

test('two windows have the same plan', async ({ page, context, served }) => {
  await openApp(page, served);
  await open(page, served);
  const other = await context.newPage();
  await open(other, served);
  await plan(page);
  await expectPlan(other);
  await other.getByRole('checkbox', { name: 'A snack' }).check();
  await expect(page.getByRole('checkbox', { name: 'A snack' })).toBeChecked();
});

test('it is printed as one small card, and nothing else', async ({ page, served }) => {
  await openApp(page, served);
  await open(page, served);
  await plan(page);
  const card = page.getByTestId('card');
  await expect(card).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeVisible();
  await expect(card).toContainText('Kim');
  await expect(card).toContainText('Don’t joke about it');
  await expect(card).toContainText('Sing to me');
  await expect(card).toContainText('To play: Soft landing, 7 min');
  expect(await page.evaluate(printedBeside)).toEqual([]);
  await page.emulateMedia({ media: null });
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = paper.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? [];
  // 105 by 148 mm, in points.
  expect([Number(width), Number(height)].map(Math.round)).toEqual([298, 420]);
});

for (const [what, row] of Object.entries({
  'a list that is none': { ready: 'water', own: 7, people: {} },
  'people of no kind': { people: [null, 4, { name: 3, wishes: 'hold', own: [{}] }] },
  'a routine that is none': { routine: { routine: new Uint8Array([1, 2]), settings: 3 } },
  'a night that is none': { night: 'tonight', own: [{ text: 'Glasses', isReady: 'no' }] },
})) {
  test(`a damaged plan does no harm: ${what}`, async ({ page, served }) => {
    await openApp(page, served);
    await page.evaluate(
      ([damaged]) =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('afterglow');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('plans', 'readwrite');
            writing.objectStore('plans').put({ id: 'next', ...damaged });
            writing.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      [row],
    );
    await page.goto(served.url);
    await page.reload();
    await expect(page.getByRole('region', { name: 'Ready to play' })).toBeVisible();
    await open(page, served);
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.getByRole('checkbox', { name: 'Water', exact: true }).check();
    await expect.poll(() => page.evaluate(readyThings)).toContain('water');
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Water', exact: true })).toBeChecked();
  });
}

for (const [width, height] of [
  [390, 844],
  [844, 390],
  [320, 568],
] as const) {
  test(`all of it can be read and tapped at ${width} by ${height}`, async ({ page, served }) => {
    await openApp(page, served);
    await page.setViewportSize({ width, height });
    await open(page, served);
    await plan(page);
    await look(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await settled(page);
    await look(page);
    await page.getByRole('button', { name: 'Remove Kim' }).click();
    await look(page);
  });
}

async function look(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
}

/** Runs in the page: what would be on the paper beside the card. */
function printedBeside(): readonly string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (!parentElement?.checkVisibility() || !textContent?.trim()) continue;
    if (!parentElement.closest('[data-testid="card"]')) found.push(textContent);
  }
  return found;
}

/** All rows of plans, whatever they are. */
function rows(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(
    () =>
      new Promise<readonly unknown[]>((done) => {
        const opening = indexedDB.open('afterglow');
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('plans').objectStore('plans').getAll();
          all.onsuccess = () => {
            database.close();
            done(all.result);
          };
        };
      }),
  );
}

/** Runs in the page: what is kept of a plan as being within reach, whatever that is. */
function readyThings(): Promise<string> {
  return new Promise((done) => {
    const opening = indexedDB.open('afterglow');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('plans').objectStore('plans').get('next');
      reading.onsuccess = () => {
        opening.result.close();
        done(JSON.stringify(reading.result?.ready ?? []));
      };
    };
  });
}
