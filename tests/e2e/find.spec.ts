import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, test, trackBytes } from './app';
import { markList } from './comfort-list';
import { BROKEN } from './faults';
import { cutOff, sideways } from './look';
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

/** The pages, as addresses name them. */
const PAGES = {
  how: '',
  feelings: '/2',
  hurt: '/3',
  people: '/4',
  now: '/5',
  touch: '/6',
  time: '/7',
  found: '/found',
};

/** Goes straight to a page, as someone who has been there. */
async function goTo(page: Page, at: keyof typeof PAGES): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/find${PAGES[at]}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** Checks the answer called `name` on a page. */
async function say(page: Page, at: keyof typeof PAGES, name: string): Promise<void> {
  await goTo(page, at);
  await page.getByLabel(name, { exact: true }).check();
}

const question = (page: Page) => page.getByRole('heading', { level: 1 });
const onward = (page: Page) => page.getByRole('button', { name: /^(Next|Skip|See what fits)$/ });

test('two taps from the first screen start something good', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await hearSound(page);
  const seconds = await page.evaluate(() => window.sound.track?.duration ?? 0);
  expect(Math.round(seconds / 60)).toBe(15);
});

test('asks one thing after the other, keeps each answer, and takes none that nobody gave', async ({
  page,
}) => {
  await open(page);
  await expect(question(page)).toHaveText('How was it?');
  await expect(question(page)).toBeFocused();
  await expect(onward(page)).toHaveText('Skip');
  await page.getByLabel('Kink').check();
  await expect(onward(page)).toHaveText('Next');
  await expect(
    page.getByRole('link', { name: /^See what fits: 15 min: .*The scene/ }),
  ).toBeVisible();
  for (const [asked, number] of [
    ['How do you feel now?', 2],
    ['Is anything bleeding', 3],
    ['How many of you?', 4],
    ['Is there anything else?', 5],
    ['Would touch be good?', 6],
    ['How much time do you have?', 7],
  ] as const) {
    await onward(page).click();
    await expect(question(page)).toContainText(asked);
    await expect(question(page)).toBeFocused();
    await expect(page.getByText(`Question ${number} of 7`)).toBeVisible();
    await expect(page.locator('main input:checked')).toHaveCount(0);
    await expect(onward(page)).toHaveText('Skip');
  }
  // By the arrow and by the browser's own way, one question at a time.
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(question(page)).toHaveText('Would touch be good?');
  for (let at = 0; at < 5; at += 1) await page.goBack();
  await expect(question(page)).toHaveText('How was it?');
  await expect(page.getByLabel('Kink')).toBeChecked();
  await page.getByRole('link', { name: /^See what fits/ }).click();
  await expect(question(page)).toHaveText('This could fit now');
  await expect(question(page)).toBeFocused();
  await expect(page.getByRole('link', { name: 'How was it? Kink' })).toBeVisible();
  // What is about safety is asked here, where nobody has answered it.
  await page.getByLabel('Yes, or not sure').check();
  await expect(parts(page).first()).toContainText('Injury check');
  await page.getByRole('link', { name: 'How much time do you have? 15 min' }).click();
  await page.getByLabel('45 min').check();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(question(page)).toHaveText('This could fit now');
  await expect(page.getByRole('link', { name: 'How much time do you have? 45 min' })).toBeVisible();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(question(page)).toHaveText('What would feel good now?');
});

test('the answer follows what is said, says why, and is told briefly', async ({ page }) => {
  await open(page);
  await say(page, 'time', '10 min');
  await say(page, 'feelings', 'Floaty');
  await expect(
    page.getByRole('status').filter({ hasText: /^10 min: Cuddle, Drink/ }),
  ).toBeAttached();
  await goTo(page, 'found');
  await expect(page.getByText('For a floaty head, a sip and a bite')).toBeVisible();
  await goTo(page, 'feelings');
  await page.getByLabel('Floaty').uncheck();
  await goTo(page, 'found');
  await expect(page.getByText('For a floaty head, a sip and a bite')).toBeHidden();
  await parts(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/#\/routine\/water$/);
});

test('the injury check comes first where something is bleeding, numb or very painful', async ({
  page,
}) => {
  await open(page);
  await say(page, 'time', '5 min');
  await say(page, 'hurt', 'Yes, or not sure');
  await goTo(page, 'found');
  await expect(parts(page).first()).toContainText('Injury check');
  await expect(page.getByText('A little longer than you said')).toBeVisible();
  // It was answered, and is not asked again.
  await expect(page.getByLabel('Yes, or not sure')).toHaveCount(0);
  await page.getByRole('button', { name: 'Start' }).click();
  await hearSound(page);
});

test('whoever is alone or not in one place is not asked about touch', async ({ page }) => {
  await open(page);
  await say(page, 'now', 'Not in one place');
  await expect(page.getByText('On a call, one of you can play it out loud')).toBeVisible();
  await onward(page).click();
  await expect(question(page)).toHaveText('How much time do you have?');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByLabel('Not in one place').uncheck();
  await expect(page.getByLabel('Someone wants space')).toBeVisible();
  await onward(page).click();
  await expect(question(page)).toHaveText('Would touch be good?');
  await say(page, 'people', 'On my own');
  await onward(page).click();
  await expect(page.getByLabel('Someone wants space')).toBeHidden();
  await onward(page).click();
  await expect(question(page)).toHaveText('How much time do you have?');
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('time, touch and people are kept; how it was and how anyone feels is not', async ({
  page,
}) => {
  await open(page);
  await say(page, 'time', '20 min');
  await say(page, 'touch', 'No');
  await say(page, 'how', 'Intense');
  await say(page, 'feelings', 'Low');
  await goTo(page, 'found');
  await expect(page.getByRole('link', { name: 'How do you feel now? Low' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'How do you feel now? Nothing said' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'How was it? Nothing said' })).toBeVisible();
  await goTo(page, 'time');
  await expect(page.getByLabel('20 min')).toBeChecked();
  await goTo(page, 'touch');
  await expect(page.getByLabel('No', { exact: true })).toBeChecked();
});

test('what someone refused never shows', async ({ page }) => {
  await page.getByRole('link', { name: /^Comfort list/ }).click();
  await markList(page, [{ Kiss: 'No', Cuddle: 'Yes' }, { Cuddle: 'Maybe' }]);
  await page.getByRole('link', { name: 'Home' }).click();
  await open(page);
  const made = page.getByRole('link', { name: /^See what fits/ });
  for (const at of ['how', 'feelings'] as const) {
    await goTo(page, at);
    for (const answer of await page.getByRole('checkbox').all()) {
      await answer.check();
      await expect(made).not.toContainText('Kiss');
    }
  }
  await goTo(page, 'found');
  await expect(parts(page).filter({ hasText: 'Kiss' })).toHaveCount(0);
  await expect(page.getByText('Your comfort list is followed')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all this' }).click();
  await expect(question(page)).toBeFocused();
  await say(page, 'feelings', 'Close');
  await goTo(page, 'found');
  await expect(parts(page).filter({ hasText: 'Cuddle' })).toContainText('asks you first');
});

test('where everything was refused, a kind word leads to the list', async ({ page }) => {
  await page.getByRole('link', { name: /^Comfort list/ }).click();
  await markList(page, ['No']);
  await page.getByRole('link', { name: 'Home' }).click();
  await open(page);
  await expect(page.getByRole('link', { name: /There’s nothing left that fits/ })).toBeVisible();
  await goTo(page, 'found');
  await expect(
    page.getByRole('heading', { name: 'There’s nothing left to suggest' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
  await page.getByRole('link', { name: 'Look at the comfort list' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comfort list');
});

test('what was found can be kept, and starts from the first screen', async ({ page }) => {
  await open(page);
  await say(page, 'time', '5 min');
  await goTo(page, 'found');
  await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  await expect(page.getByRole('button', { name: 'Remove from favourites' })).toBeVisible();
  await page.evaluate(() => (location.hash = '#/'));
  // It is named from its parts.
  await page.getByRole('button', { name: /^Start Drink, cuddle.*5 min/ }).click();
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
  for (let at = 0; at < 6; at += 1) {
    await onward(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Question ${at + 2} of 7`)).toBeVisible();
    await expect(question(page)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
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
  await say(page, 'feelings', 'Thirsty');
  await goTo(page, 'found');
  const found = await parts(page).allTextContents();
  await page.getByRole('button', { name: 'Pass it on' }).click();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // Nothing in it can be read by whoever sees the address.
  expect(decodeURIComponent(link)).not.toMatch(/hydration|cuddle|drink|rest|thirsty/i);
  await page.goto(served.url);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Drink, /);
  await expect(parts(page)).toHaveText(found);
  await page.getByRole('button', { name: 'Start' }).click();
  await hearSound(page);
  await page.goto(served.url);
  await page.goto(link.slice(0, -5));
  await expect(page.getByRole('alert')).toContainText('Part of this link is missing');
});

test('nothing is cut off or out of reach where the window is small or the text large', async ({
  page,
}) => {
  await open(page);
  for (const [width, height, text] of [
    [320, 256, 100],
    [320, 568, 300],
    [844, 390, 200],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), text);
    for (const at of ['how', 'feelings', 'hurt', 'time'] as const) {
      await goTo(page, at);
      expect([width, at, await cutOff(page)]).toEqual([width, at, []]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      // By touch: nothing lies over it for ever.
      await page
        .getByRole(at === 'how' || at === 'feelings' ? 'checkbox' : 'radio')
        .last()
        .click();
      await onward(page).click();
      await expect(question(page)).toBeFocused();
    }
  }
});

test('what sounds underneath can be heard first: it chooses nothing, and is quiet again at the next touch', async ({
  page,
  served,
}) => {
  const missing = readdirSync(join(served.folder, 'assets')).find((name) => /^bed-pad/.test(name));
  served.faults.set(`assets/${missing}`, BROKEN);
  const sounding = () => page.evaluate(() => window.sound.track?.paused === false);
  const rain = page.getByRole('button', { name: 'Hear soft rain' });
  await open(page);
  await goTo(page, 'found');
  await rain.click();
  await expect.poll(sounding).toBe(true);
  await expect(rain).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('radio', { name: 'Quiet' })).toBeChecked();
  await rain.click();
  await expect.poll(sounding).toBe(false);
  await rain.click();
  await expect.poll(sounding).toBe(true);
  // Any other touch will do, also one that means something else.
  await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  await expect.poll(sounding).toBe(false);
  await expect(rain).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Hear warm hum' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'The sample of warm hum couldn’t be downloaded',
  );
  await rain.click();
  await expect.poll(sounding).toBe(true);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect.poll(sounding).toBe(false);
});

test('in colours of one’s own, only what was answered has a tick', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await page.getByLabel('Kink').check();
  const ticked = await page
    .locator('label')
    .filter({ has: page.locator('svg') })
    .evaluateAll((labels) =>
      labels
        .filter((label) => {
          const tick = label.querySelector('svg');
          return tick && getComputedStyle(tick).visibility === 'visible';
        })
        .map((label) => label.textContent),
    );
  expect(ticked).toEqual(['Kink']);
});
