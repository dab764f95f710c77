// People's own words: recorded by one of two people, or by nobody.
import type { Page } from '@playwright/test';
import { sealedSlug } from '../../src/routine/codec/slug';
import type { RoutineSpec } from '../../src/routine/spec';
import { expect, hearSound, openApp, type Served, test, trackBytes } from './app';
import { installMicrophone } from './own-ear';
import { button, keptTakes, openRecording, recordLine, speech } from './recording';
import { settled } from './touch';

test.use({ worker: 'is awaited' });

const WORDS = 'I am so glad that you are here with me tonight.';

const SPEC: RoutineSpec = {
  version: 1,
  id: 'ours',
  emblem: 'made',
  people: ['one', 'two', 'more'],
  touch: 'open',
  unfit: 'leave-out',
  title: { text: 'Ours' },
  parts: [
    {
      id: 'words',
      content: {
        kind: 'own',
        title: 'Our words',
        steps: [{ id: 'glad', title: 'Glad', lines: [WORDS], seconds: 30 }],
      },
      minutes: 1,
    },
  ],
};
const SLUG = sealedSlug(SPEC);

/** What the device's own voice was asked to say. */
interface Said {
  readonly text: string;
  readonly voice: string;
  /** Where the track was, in seconds. */
  readonly at: number;
}

declare global {
  interface Window {
    said: Said[];
    hushed: number;
  }
}

/** Runs in the page before the app: a device with these voices, and no sound. */
function installVoices(voices: readonly { name: string; lang: string; localService: boolean }[]) {
  window.said = [];
  window.hushed = 0;
  class Utterance extends EventTarget {
    constructor(text: string) {
      super();
      Object.assign(this, { text });
    }
  }
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: ({ text, voice }: { text: string; voice?: { name: string } }) => {
      const at = window.sound.track?.currentTime ?? -1;
      window.said.push({ text, voice: voice?.name ?? '', at });
    },
    cancel: () => {
      window.hushed += 1;
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}

const LOCAL = { name: 'here', lang: 'en-GB', localService: true };
const SERVER = { name: 'far away', lang: 'en-US', localService: false };

async function start(page: Page, served: Served): Promise<void> {
  await page.goto(`${served.url}#/routine/${SLUG}`);
  await settled(page);
  await button(page, 'Start').click();
  await hearSound(page);
}

const said = (page: Page) => page.evaluate(() => window.said);

test('without a recording, the device’s own voice says them in their place, and it shows', async ({
  page,
  served,
}) => {
  await page.addInitScript(installVoices, [SERVER, LOCAL]);
  await openApp(page, served);
  await start(page, served);
  await expect(page.getByText('Said by the voice of this device.')).toBeVisible();
  const [first, ...others] = await said(page);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ text: WORDS, voice: 'here' });
  // Behind the chime that stands for the line, which begins behind that of the step.
  expect(first?.at).toBeGreaterThan(0.9);
  expect(first?.at).toBeLessThan(6);
  // Paused, it is silent; going on, the line is said from its beginning.
  await settled(page);
  await button(page, 'Pause').click();
  await expect.poll(() => page.evaluate(() => window.hushed)).toBeGreaterThan(0);
});

for (const [what, voices] of [
  ['all voices are on servers', [SERVER]],
  ['it has none', []],
] as const) {
  test(`nothing is said where ${what}: they are shown`, async ({ page, served }) => {
    await page.addInitScript(installVoices, voices);
    await openApp(page, served);
    await start(page, served);
    await expect(page.getByTestId('caption')).toHaveText(WORDS);
    await page.waitForFunction(() => (window.sound.track?.currentTime ?? 0) > 6);
    expect(await said(page)).toEqual([]);
  });
}

test('nothing is said where someone switched that off', async ({ page, served }) => {
  await page.addInitScript(installVoices, [LOCAL]);
  await openApp(page, served);
  await page.goto(`${served.url}#/settings`);
  await page.getByLabel('Only show them').check();
  await start(page, served);
  await expect(page.getByTestId('caption')).toHaveText(WORDS);
  await page.waitForFunction(() => (window.sound.track?.currentTime ?? 0) > 6);
  expect(await said(page)).toEqual([]);
});

test('nothing is said while the app is out of sight', async ({ page, served }) => {
  await page.addInitScript(installVoices, [LOCAL]);
  await openApp(page, served);
  await page.goto(`${served.url}#/routine/${SLUG}`);
  await settled(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await button(page, 'Start').click();
  await hearSound(page);
  await page.waitForFunction(() => (window.sound.track?.currentTime ?? 0) > 6);
  expect(await said(page)).toEqual([]);
});

test('two people, two takes: the newest is heard, or the one that is chosen, or the voice', async ({
  page,
  served,
}) => {
  await page.addInitScript(installVoices, [LOCAL]);
  await page.addInitScript(installMicrophone, '');
  await openApp(page, served);
  await openRecording(page, served, SLUG);
  await page.getByLabel('Name', { exact: true }).fill('Kim');
  await recordLine(page, await speech('hush', 'cuddle.settle.hello-plain'));
  await button(page, 'Keep it').click();
  await expect(page.getByText('Kept.')).toBeVisible();
  await button(page, 'Someone else records').click();
  await page.getByLabel('Name', { exact: true }).fill('Sam');
  await page.getByLabel('Name', { exact: true }).blur();
  await recordLine(page, await speech('rowan', 'cuddle.settle.hello-plain'));
  await button(page, 'Keep it').click();
  await expect(page.getByText('You’ll hear: Sam')).toBeVisible();
  const [one, other] = await keptTakes(page);
  if (!one || !other) throw new Error('both are kept');
  const heard = async () => {
    await start(page, served);
    const track = Buffer.from(await trackBytes(page));
    return [one, other].filter(({ frames }) => track.includes(frames)).map(({ who }) => who);
  };
  const whoIs = (name: string) =>
    page.evaluate(async (called) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('afterglow');
        opening.onsuccess = () => resolve(opening.result);
      });
      const people = await new Promise<{ id: string; name: string }[]>((resolve) => {
        const asking = database.transaction('preferences').objectStore('preferences').get('people');
        asking.onsuccess = () => resolve(asking.result);
      });
      database.close();
      return people.find(({ name: each }) => each === called)?.id;
    }, name);
  const [kim, sam] = [await whoIs('Kim'), await whoIs('Sam')];
  expect(await heard()).toEqual([sam]);
  // What plays is over first.
  await openRecording(page, served, SLUG);
  await page.reload();
  const cast = page.getByRole('group', { name: 'Who says this line' });
  await cast.getByLabel('Kim').check();
  await expect(page.getByText('You’ll hear: Kim')).toBeVisible();
  expect(await heard()).toEqual([kim]);
  await openRecording(page, served, SLUG);
  await page.reload();
  // No voice says what people have written themselves.
  await cast.getByLabel('Nobody, just a chime').check();
  expect(await heard()).toEqual([]);
});

test('the injury check cannot be recorded, and it says why', async ({ page, served }) => {
  await openApp(page, served);
  await openRecording(page, served, 'check');
  await expect(page.getByText('looks after your safety')).toBeVisible();
  await expect(button(page, 'Record')).toHaveCount(0);
});

test('a step that is being made leads to recording it, and is heard in what was made', async ({
  page,
  served,
}) => {
  await page.addInitScript(installMicrophone, '');
  await openApp(page, served);
  await page.getByRole('link', { name: /^Make your own/ }).click();
  await button(page, 'Start from scratch').click();
  await page.getByLabel('Your own words', { exact: true }).fill(WORDS);
  await settled(page);
  await button(page, 'Add these words').click();
  await settled(page);
  // The only step of a part is open as soon as that is.
  await page.getByRole('button', { name: /^A few words/ }).click();
  const link = page.getByRole('link', { name: 'Say it in your own voice' });
  await link.waitFor();
  await settled(page);
  await link.click();
  await expect(page.getByTestId('stage')).toContainText(WORDS);
  await recordLine(page, await speech('hush', 'cuddle.settle.hello-plain'));
  await button(page, 'Keep it').click();
  await expect(page.getByText('Kept.')).toBeVisible();
  const [take] = await keptTakes(page);
  await page.getByRole('link', { name: 'Back' }).click();
  await settled(page);
  await button(page, 'Done, keep it').click();
  await settled(page);
  await button(page, 'Start').click();
  await hearSound(page);
  expect(Buffer.from(await trackBytes(page)).includes(take?.frames ?? 'nothing')).toBe(true);
});
