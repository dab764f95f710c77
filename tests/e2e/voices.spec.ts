// Only the chosen voice is on the device. Others come when they are chosen, whole and right, and can be
// given back; until one is all here, the one before goes on speaking.
import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, readyOffline, type Served, test, trackBytes } from './app';
import { deployNext, expectVersion, firstScript, listedIn } from './builds';
import { BROKEN, FAULTS, hold } from './faults';
import { keptFiles, lose, spoil } from './kept';
import { cuesIn } from './packs';
import { chooseVoice, voiceDot } from './voices';

const filesOf = (served: Served, voice: string) =>
  listedIn(served.folder).filter((file) => file.voice === voice);
const settings = (page: Page) => page.getByRole('link', { name: 'Settings and about' }).click();
const home = (page: Page) => page.getByRole('link', { name: 'Home' }).click();

/** Which of the two voices each kept file is of, and whether all of each is right. */
async function voicesKept(page: Page, served: Served): Promise<Record<string, string>> {
  const kept = new Map((await keptFiles(page)).map(({ url, integrity }) => [url, integrity]));
  const all = ['ember', 'rowan'].map((voice) => {
    const files = filesOf(served, voice);
    const right = files.filter(({ url, integrity }) => kept.get(url) === integrity);
    const some = files.some(({ url }) => kept.has(url)) ? 'some' : 'none';
    return [voice, right.length === files.length ? 'whole' : some];
  });
  return Object.fromEntries(all);
}

/** Starts a routine from the first screen and tells who speaks in it. */
async function whoSpeaks(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  const track = await trackBytes(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
  return (['ember', 'rowan'] as const).filter((voice) => cuesIn(track, voice).length > 0);
}

test('one voice is installed; another speaks once it is all here, and either can be given back', async ({
  page,
  context,
  served,
}) => {
  test.setTimeout(240_000);
  await openApp(page, served);
  await readyOffline(page);
  await expect(page.getByText('Ready offline, with Ember')).toBeVisible();
  expect(await voicesKept(page, served)).toEqual({ ember: 'whole', rowan: 'none' });

  // Without a connection there is a sentence, and all stays as it is.
  await settings(page);
  await context.setOffline(true);
  await voiceDot(page, 'Rowan').click();
  await expect(page.getByRole('alert')).toContainText('Rowan isn’t on this device');
  await expect(voiceDot(page, 'Ember')).toBeChecked();
  await context.setOffline(false);

  // It breaks off half way, with what came by then kept; meanwhile the first one speaks.
  const files = filesOf(served, 'rowan').filter(({ url }) => url.endsWith('frames'));
  const broken = files[Math.floor(files.length / 2)]?.url ?? '';
  served.faults.set(broken, BROKEN);
  await voiceDot(page, 'Rowan').check();
  await expect(page.getByRole('alert')).toContainText('The download of Rowan stopped');
  await expect(page.getByText(/^Until it’s all here, Ember speaks/)).toBeVisible();
  const before = (await keptFiles(page)).map(({ url }) => url);
  expect(await voicesKept(page, served)).toEqual({ ember: 'whole', rowan: 'some' });
  await home(page);
  await expect(page.getByText('Ready offline, with Ember')).toBeVisible();
  expect(await whoSpeaks(page)).toEqual(['ember']);

  // It goes on where it stopped, also after the app was closed.
  served.faults.clear();
  served.asked.length = 0;
  await page.reload();
  await expect(page.getByText('Ready offline, with Rowan')).toBeVisible({ timeout: 60_000 });
  expect(served.asked.filter((path) => before.includes(path) && path.includes('rowan'))).toEqual(
    [],
  );
  expect(await voicesKept(page, served)).toEqual({ ember: 'whole', rowan: 'whole' });
  await context.setOffline(true);
  expect(await whoSpeaks(page)).toEqual(['rowan']);

  // Both are here: changing needs no network. The one that speaks cannot be given back.
  await settings(page);
  await expect(page.getByRole('button', { name: 'Remove Rowan' })).toBeHidden();
  await chooseVoice(page, 'Ember');
  await page.getByRole('button', { name: 'Remove Rowan from this device' }).click();
  await expect(page.getByText('Rowan is no longer on this device.')).toBeAttached();
  await expect.poll(() => voicesKept(page, served)).toEqual({ ember: 'whole', rowan: 'none' });
  await home(page);
  expect(await whoSpeaks(page)).toEqual(['ember']);
});

test('a voice is whole and right, or does not speak; a bad file of it is found and mended', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await readyOffline(page);
  await settings(page);
  const file = filesOf(served, 'rowan').find(({ url }) => /hydration.*frames/.test(url))?.url ?? '';
  const [, fault] = Object.entries(FAULTS)[0] ?? [];
  if (fault) served.faults.set(file, fault(served, file));
  await voiceDot(page, 'Rowan').check();
  await expect(page.getByRole('alert')).toContainText('instead of Rowan', { timeout: 60_000 });
  expect((await keptFiles(page)).map(({ url }) => url)).not.toContain(file);
  // It goes on by itself.
  served.faults.clear();
  await home(page);
  await expect(page.getByText('Ready offline, with Rowan')).toBeVisible({ timeout: 60_000 });

  await spoil(page, file);
  served.asked.length = 0;
  await page.reload();
  expect(await whoSpeaks(page)).toEqual(['rowan']);
  expect(served.asked.filter((path) => path === file)).toHaveLength(1);
  expect(await voicesKept(page, served)).toEqual({ ember: 'whole', rowan: 'whole' });
});

test('nothing that is here of a voice is lost while another comes, nor on the way past one', async ({
  page,
  served,
}) => {
  const kept = async (voice: string) => {
    const urls = new Set((await keptFiles(page)).map(({ url }) => url));
    return filesOf(served, voice).filter(({ url }) => urls.has(url)).length;
  };
  await openApp(page, served);
  await readyOffline(page);
  // One file of it is gone, and the server does not give it.
  const [lost] = filesOf(served, 'ember').filter(({ url }) => url.endsWith('frames'));
  served.faults.set(lost?.url ?? '', (response) => void response.writeHead(500).end());
  await lose(page, lost?.url);
  const rowan = filesOf(served, 'rowan').filter(({ url }) => url.endsWith('frames'));
  const held = hold(served, rowan[Math.floor(rowan.length / 2)]?.url ?? '');
  const hush = hold(served, filesOf(served, 'hush').at(3)?.url ?? '');
  await page.reload();
  await settings(page);
  await voiceDot(page, 'Rowan').check();
  await held.asked;
  await expect(page.getByText(/^Until it’s all here, Ember speaks/)).toBeVisible();
  expect(await kept('ember')).toBe(filesOf(served, 'ember').length - 1);

  // By the arrow keys to the next one and back.
  const before = await kept('rowan');
  expect(before).toBeGreaterThan(2);
  await voiceDot(page, 'Rowan').press('ArrowDown');
  held.release();
  await hush.asked;
  await expect(voiceDot(page, 'Hush')).toBeChecked();
  expect(await kept('rowan')).toBeGreaterThanOrEqual(before);
  await voiceDot(page, 'Hush').press('ArrowUp');
  hush.release();
  await expect(page.getByText(/^Until it’s all here/)).toBeHidden({ timeout: 60_000 });
  await home(page);
  await expect(page.getByText('Ready offline, with Rowan')).toBeVisible();
  await expect.poll(async () => [await kept('ember'), await kept('hush')]).toEqual([0, 0]);
});

for (const [what, at] of [
  ['anything', 0],
  ['all of another', 20],
] as const) {
  test(`chosen before ${what} is here, a voice is the only one that is kept`, async ({
    page,
    served,
  }) => {
    const held = hold(served, filesOf(served, 'ember').at(at)?.url ?? '');
    await page.goto(served.url);
    await held.asked;
    await chooseVoice(page, 'Rowan');
    held.release();
    await page.getByRole('button', { name: 'I am an adult' }).click();
    await expect(page.getByText('Ready offline, with Rowan')).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => voicesKept(page, served)).toEqual({ ember: 'none', rowan: 'whole' });
  });
}

test('an update brings the chosen voice alone, and what an earlier version had of others goes', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await readyOffline(page);
  await settings(page);
  await chooseVoice(page, 'Rowan');
  await page.getByRole('button', { name: 'Remove Ember from this device' }).click();
  await expect.poll(() => voicesKept(page, served)).toEqual({ ember: 'none', rowan: 'whole' });
  // As a version that kept both would have left it.
  const left = filesOf(served, 'ember').map(({ url }) => url);
  await page.evaluate(async (urls) => {
    const [name = ''] = await caches.keys();
    await (await caches.open(name)).addAll(urls);
  }, left);
  await home(page);
  served.asked.length = 0;
  deployNext(served.copy());
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await page.getByRole('button', { name: 'Update now' }).click();
  await expectVersion(page, firstScript(served.folder));
  await readyOffline(page);
  expect(served.asked.filter((path) => path.includes('ember'))).toEqual([]);
  await expect.poll(() => voicesKept(page, served)).toEqual({ ember: 'none', rowan: 'whole' });
  await expect
    .poll(async () => (await keptFiles(page)).filter(({ url }) => left.includes(url)))
    .toEqual([]);
});

test('coming from a version that kept all voices, only the one that was last played stays', async ({
  page,
  context,
  served,
}) => {
  await openApp(page, served);
  await readyOffline(page);
  // As that version left it: nobody had told the worker, and the voice was kept with each routine.
  const both = listedIn(served.folder).flatMap(({ url, voice }) => (voice ? [url] : []));
  await page.evaluate(leaveAsBefore, both);
  expect(await voicesKept(page, served)).toEqual({ ember: 'whole', rowan: 'whole' });

  const before = firstScript(served.folder);
  deployNext(served.copy());
  served.asked.length = 0;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(page.getByRole('button', { name: 'Update now' })).toBeVisible({ timeout: 60_000 });
  // The new version is whole by now, and the old one has lost nothing yet.
  const kept = (await keptFiles(page)).map(({ url }) => url);
  expect(kept).toEqual(expect.arrayContaining([before, ...both]));
  await page.getByRole('button', { name: 'Update now' }).click();
  await expectVersion(page, firstScript(served.folder));
  await expect(page.getByText('Ready offline, with Rowan')).toBeVisible();
  expect(served.asked.filter((path) => path.includes('ember'))).toEqual([]);
  await expect.poll(() => voicesKept(page, served)).toEqual({ ember: 'none', rowan: 'whole' });
  await context.setOffline(true);
  expect(await whoSpeaks(page)).toEqual(['rowan']);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('one tap lets a voice be heard before it is chosen', async ({ page, served }) => {
    await page.goto(served.url);
    const hear = (name: string) => page.getByRole('button', { name: `Hear ${name}` });
    await expect(voiceDot(page, 'Ember')).toBeChecked();
    await hear('Ember').tap();
    await hearSound(page);
    await expect(hear('Ember')).toHaveAttribute('aria-pressed', 'true');
    await hear('Rowan').tap();
    await expect(hear('Ember')).toHaveAttribute('aria-pressed', 'false');
    await hearSound(page);
    await hear('Rowan').tap();
    await expect(hear('Rowan')).toHaveAttribute('aria-pressed', 'false');
    expect(await page.evaluate(() => window.sound.track?.paused)).toBe(true);
    await expect(voiceDot(page, 'Ember')).toBeChecked();
  });
});

/** Runs in the page: `urls` are kept, nothing says which of them shall be, and Rowan was played last. */
async function leaveAsBefore(urls: readonly string[]): Promise<void> {
  const [name = ''] = await caches.keys();
  const cache = await caches.open(name);
  await cache.delete('./?voices');
  await cache.addAll([...urls]);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('afterglow');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction('preferences', 'readwrite');
  writing.objectStore('preferences').delete('voice');
  writing.objectStore('preferences').put({ voice: 'rowan' }, 'settings:made');
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}
