// What the first screen has in sight at once, and what it says of what is left out.
import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, seekTo, test } from './app';
import { firstScript } from './builds';
import { markList } from './comfort-list';
import { hold } from './faults';

test.use({ worker: 'is awaited' });

const last = (page: Page) => page.getByRole('button', { name: /^Start Last time/ });

/** Runs in the page before the app: adds up how far what is in sight moves by itself, by the browser's own measure. */
function watchShifts(): void {
  Object.assign(window, { moved: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const value = 'value' in entry ? Number(entry.value) : 0;
      Object.assign(window, { moved: (window as unknown as Moved).moved + value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

interface Moved {
  readonly moved: number;
}

test('all that is wanted most is in sight at once, and nothing moves while the rest comes', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Kiss/ }).click();
  await hearSound(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: /^Start Cuddle/ }).click();
  await hearSound(page);
  // Until its place has been kept.
  await seekTo(page, 20);
  await page.waitForFunction(() => (window.sound.track?.currentTime ?? 0) > 21.2);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('about:blank');
  await page.addInitScript(watchShifts);
  const script = hold(served, firstScript(served.folder));
  const opening = page.goto(served.url);
  await script.asked;
  await expect(page.getByRole('button', { name: /^Start Cuddle/ })).toBeVisible();
  // Its typefaces may move it a little when they come; nothing else may.
  await page.evaluate(async () => {
    await document.fonts.ready;
    Object.assign(window, { moved: 0 });
  });
  script.release();
  await opening;
  await expect(page.getByRole('region', { name: 'Ready to play' })).toBeAttached();
  const wanted = [
    page.getByRole('button', { name: /^Carry on from/ }),
    ...['Cuddle', 'Drink or snack', 'Massage', 'Injury check'].map((title) =>
      page.getByRole('button', { name: new RegExp(`^Start ${title}.* min`) }),
    ),
    page.getByRole('link', { name: /^Find one for us/ }),
  ];
  for (const control of wanted) await expect(control).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => (window as unknown as Moved).moved)).toBe(0);

  // What can be carried on was also played last; once it is declined, that is one tap away.
  await expect(last(page)).toBeHidden();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(last(page)).toContainText('Cuddle');
  await expect(last(page)).toBeInViewport({ ratio: 1 });
  await last(page).click();
  await hearSound(page);
});

test('what a comfort list leaves out says why, and starts only from its own page', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('link', { name: /^Comfort list/ }).click();
  await markList(page, ['No']);
  await page.getByRole('link', { name: 'Home' }).click();
  const massage = page.getByRole('link', { name: 'Massage Left out by your comfort list' });
  await expect(massage).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start Massage/ })).toHaveCount(0);
  const landing = page.getByRole('button', { name: /^Soft landing/ });
  await expect(landing).toContainText('Your comfort list leaves nothing of it');
  await expect(page.getByText(/\b0 min/)).toHaveCount(0);
  await landing.click();
  await expect(page.getByRole('alert')).toContainText('There’s nothing left of this routine');
  await page.getByRole('link', { name: 'Home' }).click();
  await massage.click();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('one practice that was refused is offered nowhere, also where it was kept, played last or planned', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('link', { name: 'Look inside Massage' }).click();
  await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await hearSound(page);
  await seekTo(page, 60);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('link', { name: /Keep playing/ }).click();
  await page.getByRole('link', { name: /^Before/ }).click();
  await page.getByLabel('Routine', { exact: true }).selectOption({ label: 'Massage' });
  await page.getByRole('link', { name: 'Home' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: /Carry on from .* Massage/ })).toBeVisible();

  await page.getByRole('link', { name: /^Comfort list/ }).click();
  await markList(page, ['No']);
  await page.getByRole('link', { name: 'Home' }).click();
  for (const name of ['Your favourites', 'Your plan for tonight']) {
    const region = page.getByRole('region', { name });
    await expect(region).toContainText('Left out by your comfort list');
  }
  await expect(page.getByText(/^Carry on from/)).toHaveCount(0);
  await expect(page.getByText(/^Last time/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Start Massage/ })).toHaveCount(0);
  await page
    .getByRole('region', { name: 'Your favourites' })
    .getByRole('button', { name: /Massage/ })
    .click();
  // Not the voice, but the page that says why.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Massage');
  const why = page.getByText('Your comfort list says no to this.');
  await expect(why).toBeInViewport({ ratio: 1 });
});

test('what plays says how long at most, where an answer may still leave something out', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  for (const [title, left] of [
    ['Injury check', /^Injury check, \d+ min left at most$/],
    ['Cuddle', /^Cuddle, \d+ min left$/],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`^Start ${title}`) }).click();
    await hearSound(page);
    await page.getByRole('link', { name: /Keep playing/ }).click();
    await expect(page.getByRole('link', { name: left })).toBeVisible();
    await page.getByRole('link', { name: left }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stop', exact: true }).click();
  }
});
