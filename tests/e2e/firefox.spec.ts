// The ear in another family of browsers, where nothing else would understand a word.
import { expect } from '@playwright/test';
import { findFirefox } from '../../.ci/firefox';
import { test as base } from './app';
import { type FirefoxPage, openFirefox } from './firefox';
import { clip, installMicrophone, type Said } from './own-ear';

const there = findFirefox();

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

test('Firefox understands each word, and none in other talk', async ({ served, opened }) => {
  const { page, errors } = opened;
  await page.evaluateOnNewDocument(installMicrophone);
  await page.goto(served.url);
  await page.locator('::-p-aria([name="I am an adult, go on"][role="button"])').click();
  await page.locator('::-p-aria([name="Settings and about"][role="link"])').click();
  await page.locator('fieldset ::-p-aria([name="On"][role="radio"])').click();
  await page.locator('::-p-aria([name="Try it"][role="link"])').click();
  await page.locator('::-p-aria([name="Start listening"][role="button"])').click();
  await page.locator('::-p-text(Listening. Say one of the words.)').wait();

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
