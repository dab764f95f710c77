// The ear in another family of browsers, where nothing else would understand a word.
import { expect } from '@playwright/test';
import { findFirefox } from '../../.ci/firefox';
import { test as base } from './app';
import { type FirefoxPage, openFirefox } from './firefox';
import { clip, installMicrophone, type Said } from './own-ear';

const there = findFirefox();

/** How long one press is waited for before the next, in milliseconds. */
const PATIENCE = 3000;

const test = base.extend<{ opened: FirefoxPage }>({
  opened: async ({ browserName: _ }, use) => {
    if (!there) throw new Error('there is no Firefox');
    const opened = await openFirefox(there);
    await use(opened);
    await opened.close();
  },
});

// Chromium's own page and its requests are no part of this.
test.use({ requests: async ({ browserName: _ }, use) => use([]) });
test.skip(!there, 'this machine has no Firefox with a sound server, and none could be brought');

/** Presses `control` until `next` comes of it: one that has just appeared takes no touch. */
async function press(page: FirefoxPage['page'], control: string, next: string): Promise<void> {
  await expect(async () => {
    if (await page.$(next)) return;
    await page.locator(control).setTimeout(PATIENCE).click();
    await page.locator(next).setTimeout(PATIENCE).wait();
  }).toPass();
}

test('Firefox understands each word, and none in other talk', async ({ served, opened }) => {
  const { page, errors } = opened;
  await page.evaluateOnNewDocument(installMicrophone);
  await page.goto(served.url);
  const path = [
    '::-p-aria([name="I am an adult, go on"][role="button"])',
    '::-p-aria([name="Settings and about"][role="link"])',
    'fieldset ::-p-aria([name="On"][role="radio"])',
    '::-p-aria([name="Try it"][role="link"])',
    '::-p-aria([name="Start listening"][role="button"])',
    '::-p-text(Listening. Say one of the words.)',
  ];
  for (const [at, next] of path.slice(1).entries()) await press(page, path[at] ?? '', next);

  const words: Readonly<Record<Said, RegExp>> = {
    yes: /Heard “yes”: taken/,
    no: /Heard “no”: taken/,
    pause: /Heard “pause”: taken/,
    'go-on': /Heard “go on”: taken/,
    next: /Heard “next”: taken/,
    repeat: /Heard “repeat”: taken/,
    longer: /Heard “longer”: taken/,
    stop: /Heard “stop”: taken/,
    help: /Heard “help”: taken/,
    other: /Something else: left alone/,
  };
  for (const [word, heard] of Object.entries(words) as [Said, RegExp][]) {
    await page.evaluate((wav) => window.mic.play(wav), clip(word).toString('base64'));
    const last = () => page.$eval('[data-testid="heard"] li', (item) => item.textContent);
    await expect.poll(last, word).toMatch(heard);
  }
  expect(errors).toEqual([]);
});
