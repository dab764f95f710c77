// Whatever happens to what is kept, or to a screen: never an empty page, and help always within reach.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import playwright from '../../playwright.config';
import { expect, hearSound, openApp, test } from './app';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const alert = (page: Page) => page.getByRole('alert');

/** Runs in the page before the app: the first `times` requests to open the database stay silent. */
function swallowOpening(times: number): void {
  const { open } = IDBFactory.prototype;
  let left = times;
  IDBFactory.prototype.open = function (...args) {
    const request = open.apply(this, args);
    left -= 1;
    if (left < 0) return request;
    const { addEventListener } = request;
    request.addEventListener = (type: string, listener: EventListener) => {
      // Its stores are made all the same: only the answer is lost.
      if (type === 'upgradeneeded') addEventListener.call(request, type, listener);
    };
    return request;
  };
}

/** Runs in the page before the app: the first request to read one value stays silent. */
function swallowReading(): void {
  const { get } = IDBObjectStore.prototype;
  let first = true;
  IDBObjectStore.prototype.get = function (...args) {
    const request = get.apply(this, args);
    if (first) request.addEventListener = () => undefined;
    first = false;
    return request;
  };
}

/** Runs in the page before the app: an older version is held open, and does not make way. */
function holdOlder(): void {
  const opening = indexedDB.open('afterglow', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('favourites', { keyPath: 'id' }).createIndex('order', 'order');
    opening.result.createObjectStore('preferences');
  };
  Object.assign(window, { held: opening });
}

/** Runs in the page before the app: reading fails with an error of this name, or without one. */
function failReading(name: string): void {
  const { get } = IDBObjectStore.prototype;
  const fail = () => {
    throw name === 'null' ? null : new DOMException('', name);
  };
  IDBObjectStore.prototype.get = function (...args) {
    // While it is being made, it is only made.
    return this.transaction.mode === 'versionchange' ? get.apply(this, args) : fail();
  };
  IDBIndex.prototype.getAll = fail;
}

/** Runs in the page before the app: opening fails with an error of this name. */
function failOpening(name: string): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('', name);
  };
}

/** Runs in the page before the app: to look at the database is forbidden, as where all site data is. */
function forbidLooking(): void {
  Object.defineProperty(window, 'indexedDB', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}

const FAULTS: readonly (readonly [string, (page: Page) => Promise<unknown>, RegExp | undefined])[] =
  [
    ['never answers its first opening', (page) => page.addInitScript(swallowOpening, 1), undefined],
    [
      'never answers at all',
      (page) => page.addInitScript(swallowOpening, 1e9),
      /slow to open what’s saved/,
    ],
    ['never answers one reading', (page) => page.addInitScript(swallowReading), undefined],
    ['is held by an older window', (page) => page.addInitScript(holdOlder), /window is in the way/],
    [
      'fails to open',
      (page) => page.addInitScript(failOpening, 'TimeoutError'),
      /couldn’t be opened/,
    ],
    ['is forbidden', (page) => page.addInitScript(forbidLooking), /doesn’t let Afterglow keep/],
    [
      'fails to read',
      (page) => page.addInitScript(failReading, 'OperationError'),
      /couldn’t be read/,
    ],
    [
      'fails with nothing at all',
      (page) => page.addInitScript(failReading, 'null'),
      /couldn’t be read/,
    ],
  ];

test.use({ worker: 'is awaited' });

for (const [fault, cause, sentence] of FAULTS) {
  test(`a database that ${fault} leaves no page empty and help in reach`, async ({
    page,
    served,
  }) => {
    await cause(page);
    await page.goto(`${served.url}#/help`);
    await expect(heading(page)).toHaveText('Getting help');
    await expect(page.getByText(/emergency number|^Call /).first()).toBeVisible();
    await page.getByRole('link', { name: 'Home' }).click();
    await expect(page.getByRole('link', { name: 'Get help' })).toBeVisible();
    await page.getByRole('button', { name: 'I am an adult' }).click();
    await expect(heading(page)).toHaveText('What would feel good now?');
    if (sentence) await expect(alert(page)).toContainText(sentence, { timeout: 20_000 });
    await page.getByRole('button', { name: /^Start Cuddle/ }).click();
    await hearSound(page);
  });
}

test('a browser whose settings forbid all site data says so, and where to allow it', async ({
  served,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'afterglow-'));
  mkdirSync(join(profile, 'Default'));
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
  const { launchOptions } = playwright.use ?? {};
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(served.url);
    await page.getByRole('button', { name: 'I am an adult' }).click();
    const told = page.getByText('doesn’t let Afterglow keep anything. To allow it, open');
    await expect(told).toBeVisible();
    await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
    await page.getByRole('button', { name: 'Keep as a favourite' }).click();
    await expect(told).toBeVisible();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Player' })).toBeVisible();
    expect(errors).toEqual([]);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('what has passed is no longer told', async ({ page, served }) => {
  await page.addInitScript(holdOlder);
  await page.goto(served.url);
  await page.getByRole('button', { name: 'I am an adult' }).click();
  await expect(alert(page)).toContainText('window is in the way', { timeout: 20_000 });
  await expect(page.getByText('If you’ve made a comfort list')).toBeVisible();
  await page.evaluate(() => (window as unknown as { held: IDBOpenDBRequest }).held.result.close());
  await expect(alert(page)).toBeHidden();
  await expect(page.getByText('If you’ve made a comfort list')).toBeHidden();
});

test('a screen that breaks says so, breaks no other, and leads to help', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.evaluate(() => {
    // Neither the first screen nor help has such a group of answers.
    const { createElementNS } = document;
    document.createElementNS = ((space: string, name: string, options?: object) => {
      if (name === 'fieldset') throw new Error('a fault of this test');
      return createElementNS.call(document, space, name, options);
    }) as typeof createElementNS;
  });
  await page.getByRole('link', { name: /^Find one for us/ }).click();
  await expect(heading(page)).toHaveText('This page couldn’t be shown');
  await expect(alert(page)).toContainText('went wrong');
  await expect(page.getByText('a fault of this test')).toHaveCount(0);
  await page.getByRole('link', { name: 'Get help' }).click();
  await expect(heading(page)).toHaveText('Getting help');
  // The way back is the page that breaks, and it leads home.
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(heading(page)).toHaveText('This page couldn’t be shown');
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(heading(page)).toHaveText('What would feel good now?');
});

test('an error that nobody foresaw is said in one sentence, on the screen at hand', async ({
  context,
  served,
}) => {
  // A page of its own: the test's usual one takes any error for a failure.
  const page = await context.newPage();
  await openApp(page, served);
  await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
  for (const fails of ['reject', 'throw'] as const) {
    await page.evaluate((how) => {
      if (how === 'reject') void Promise.reject(new Error('a secret'));
      else queueMicrotask(() => reportError(new Error('a secret')));
    }, fails);
    await expect(alert(page)).toContainText('went wrong just now');
    await expect(page.getByText('a secret')).toHaveCount(0);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(alert(page)).toBeHidden();
    await expect(heading(page)).toBeFocused();
  }
  await page.evaluate(() => void Promise.reject(null));
  await alert(page).getByRole('link', { name: 'Get help' }).click();
  await expect(heading(page)).toHaveText('Getting help');
});

test('help is given in short where its own file cannot be had', async ({ page, served }) => {
  await page.route(/assets\/help-.*\.js$/, (route) => route.abort());
  await page.goto(`${served.url}#/help`);
  await expect(heading(page)).toHaveText('Getting help');
  await expect(page.getByText('call your local emergency number')).toBeVisible();
});

test('a screen whose file cannot be had says so, and leads on', async ({ page, served }) => {
  await page.route(/assets\/settings-(?!for-).*\.js$/, (route) => route.abort());
  await openApp(page, served);
  await page.getByRole('link', { name: 'Settings and about' }).click();
  await expect(alert(page)).toContainText('isn’t on this device yet');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.getByRole('link', { name: 'Get help' }).click();
  await expect(heading(page)).toHaveText('Getting help');
});
