// Passing a routine on, and what whoever gets it sees, keeps, or is told.
import { readFile as readDisk } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { decode as decodeSound } from '../../audio/decode';
import { MOST_FILE_BYTES } from '../../src/passing/layout';
import { readFile } from '../../src/passing/read-file';
import { decode } from '../../src/routine/codec/decode';
import { fromText } from '../../src/routine/codec/text';
import { encoded } from '../../src/takes/encode';
import { withStarts } from '../../src/track/frame-start';
import { clipIn, readVoice } from '../audio/packs';
import { enveloped, fileOf, sealed } from '../unit/passing/any-file';
import { expect, goOffline, hearSound, openApp, test, trackBytes } from './app';
import { cutOff, findings, sideways, smallTargets, stillness } from './look';
import '../english';

/** "Our tea": four minutes of someone's own words, then to cuddle. */
const TEA =
  'AaFR5nQAAbHDUe-VpCZiqfr8S4sUQDJ4nQZyFLmugVhLqKoMAatCqy2zwfYgqfKGCcBrzoDSEoWSjFQFiFKF_Dw9oGxUeWqmQsjhJcXFwKQPFAE6HV69WqJVrya1OlRNYdDK2hS5traAVdeGRvAKG15OA50DAA';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page) => page.getByRole('dialog').getByRole('status').last();

/** Everything that is kept here, store by store, but for what is chosen and where someone was. */
function kept(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('afterglow');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const reading = opening.result.transaction(names);
          const counts: Record<string, number> = {};
          for (const name of names) {
            const counting = reading.objectStore(name).count();
            counting.onsuccess = () => (counts[name] = counting.result);
          }
          reading.oncomplete = () => {
            opening.result.close();
            done(counts);
          };
        };
      }),
  );
}

async function passOn(page: Page): Promise<void> {
  await button(page, 'Pass it on').click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Chooses `bytes` as a file on the page for that. */
async function openBytes(page: Page, bytes: Uint8Array, name = 'routine.afterglow') {
  const file = { name, mimeType: '', buffer: Buffer.from(bytes) };
  await page.getByLabel('Choose a file').setInputFiles(file);
}

function tea() {
  const decoded = decode(fromText(TEA) ?? new Uint8Array());
  if (decoded.kind !== 'spec') throw new Error(decoded.why);
  return decoded.spec;
}

/** What is received before it is kept: how it came, its parts, its length and its words. */
async function seesTea(page: Page, how: string): Promise<void> {
  await expect(heading(page)).toHaveText('Our tea');
  await expect(page.getByText(how)).toContainText('2 parts, 12 min in all. All that’s in it');
  const parts = page.getByRole('region', { name: 'What’s in it' }).getByRole('listitem');
  await expect(parts).toContainText(['Tea', 'Cuddle']);
  await page.getByText('Everything the voice says').click();
  await expect(page.getByTestId('whole-text')).toContainText('Put the kettle on.');
  await expect(page).toHaveTitle('Before you start · Afterglow');
}

test.use({ worker: 'is awaited' });

test.beforeEach(async ({ page, served }) => {
  await openApp(page, served);
});

test('a link brings one’s own routine along whole; whoever opens it sees it before keeping it', async ({
  page,
  context,
  served,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('about:blank');
  await page.goto(`${served.url}#/routine/~${TEA}`);
  await passOn(page);
  await button(page, 'Copy the link').click();
  await expect(said(page)).toContainText('Copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await expect(button(page, 'Pass it on')).toBeFocused();
  expect(new URL(link)).toMatchObject({ search: '', pathname: new URL(served.url).pathname });
  expect(decodeURIComponent(link)).not.toMatch(/tea|kettle|cuddle/i);

  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(link);
  await theirs.getByRole('button', { name: 'I am an adult' }).click();
  await seesTea(theirs, 'Someone passed this on to you.');
  const before = await kept(theirs);
  expect(before).toMatchObject({ favourites: 0 });
  await theirs.reload();
  await seesTea(theirs, 'Someone passed this on to you.');
  await button(theirs, 'Keep it').click();
  await expect(theirs.getByText('It’s among your favourites.')).toBeVisible();
  await expect(button(theirs, 'Keep it')).toHaveCount(0);
  expect(await kept(theirs)).toMatchObject({ favourites: 1 });
  await theirs.getByRole('link', { name: 'Home' }).click();
  const favourites = theirs.getByRole('region', { name: 'Your favourites' });
  await expect(favourites.getByRole('button', { name: /^Start Our tea/ })).toBeVisible();
  await other.close();
});

test('one that is pasted or launched while Afterglow is open says that it was passed on; one’s own does not', async ({
  page,
  served,
}) => {
  await expect(page.getByRole('button', { name: 'Something wasn’t right' })).toBeVisible();
  await page.goto(`${served.url}#/routine/~${TEA}`);
  await expect(page.getByText('Someone passed this on to you.')).toBeVisible();
  await page.goto(`${served.url}#/routine/landing`);
  await expect(heading(page)).toHaveText('Soft landing');
  await expect(page.getByText('passed this on')).toHaveCount(0);
});

test('a copied one-tap link is offered for what has an address of its own only', async ({
  page,
  served,
}) => {
  await page.goto(`${served.url}#/routine/landing`);
  await passOn(page);
  await expect(button(page, 'Copy a link that starts it at once, set as it is here')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto(`${served.url}#/routine/~${TEA}`);
  await passOn(page);
  await expect(button(page, 'Copy a link that starts it at once, set as it is here')).toHaveCount(
    0,
  );
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, worker: 'comes' });

  test('a QR code is read off the screen in either theme', async ({ page, context, served }) => {
    await goOffline(page, served);
    const eye = await context.newPage();
    for (const scheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${served.url}#/routine/~${TEA}`);
      await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), scheme);
      await button(page, 'Pass it on').tap();
      await button(page, 'Show a QR code').tap();
      const code = page.getByRole('img', { name: 'QR code with the link to this routine' });
      const png = (await code.screenshot()).toString('base64');
      const pixels = await eye.evaluate(async (base64) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const drawing = canvas.getContext('2d');
        drawing?.drawImage(image, 0, 0);
        const { width, height, data } = drawing?.getImageData(0, 0, image.width, image.height) ?? {
          width: 0,
          height: 0,
          data: [],
        };
        return { width, height, data: [...data] };
      }, png);
      const link = decodeQR({ ...pixels, data: Uint8Array.from(pixels.data) });
      expect(link).toBe(`${served.url}#/routine/~${TEA}`);
      await button(page, 'Hide the QR code').tap();
      await expect(code).toHaveCount(0);
      await button(page, 'Done').tap();
    }
  });

  test('the system’s sheet is given the link, and a file where it takes one', async ({
    page,
    served,
  }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared, fails: false });
      Object.assign(navigator, {
        canShare: () => true,
        async share({ url, title, text, files }: ShareData) {
          if ((window as unknown as { fails: boolean }).fails) throw new TypeError('no');
          const [file] = files ?? [];
          shared.push({ url, title, text, name: file?.name, size: file?.size });
        },
      });
    });
    await page.goto('about:blank');
    await page.goto(`${served.url}#/routine/~${TEA}`);
    await button(page, 'Pass it on').tap();
    await button(page, 'Send it from here').tap();
    await button(page, 'Send the file from here').tap();
    const { length: size } = fileOf(tea());
    const shared = () => page.evaluate(() => (window as unknown as { shared: unknown }).shared);
    await expect
      .poll(shared)
      .toEqual([{ url: `${served.url}#/routine/~${TEA}` }, { name: 'routine.afterglow', size }]);
    await page.evaluate(() => Object.assign(window, { fails: true }));
    await button(page, 'Send it from here').tap();
    await expect(said(page)).toContainText('wouldn’t send it');
  });
});

test('where the system has no such sheet, none is offered', async ({ page, served }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto('about:blank');
  await page.goto(`${served.url}#/routine/landing`);
  await passOn(page);
  await expect(button(page, 'Save it as a file')).toBeVisible();
  await expect(page.getByRole('button', { name: /from here/ })).toHaveCount(0);
});

test.describe('with its worker', () => {
  test.use({ worker: 'comes' });

  test('a file is saved and opened again without a network, by keyboard alone', async ({
    page,
    served,
  }) => {
    await goOffline(page, served);
    await page.goto(`${served.url}#/routine/~${TEA}`);
    await button(page, 'Pass it on').focus();
    await page.keyboard.press('Enter');
    await button(page, 'Save it as a file').focus();
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const download = await coming;
    expect(download.suggestedFilename()).toBe('routine.afterglow');
    await expect(said(page)).toContainText('Saved as routine.afterglow');
    const bytes = await readDisk(await download.path());
    expect(new Uint8Array(bytes)).toEqual(fileOf(tea()));
    expect(bytes.toString('latin1')).not.toMatch(/kettle/);
    await page.keyboard.press('Escape');

    await page.goto(`${served.url}#/`);
    await page.getByRole('link', { name: /^Open a file/ }).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Choose a file')).toBeFocused();
    const before = await kept(page);
    await openBytes(page, bytes);
    await seesTea(page, 'This routine came in a file.');
    expect(await kept(page)).toEqual(before);
    // It can be heard before it is kept.
    await button(page, 'Start').focus();
    await page.keyboard.press('Enter');
    await hearSound(page);
    await page.goBack();
    await button(page, 'Keep it').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('It’s among your favourites.')).toBeVisible();
    expect(await kept(page)).toMatchObject({ favourites: 1 });
  });

  test('recordings travel in a file, by explicit choice on both sides, and only what belongs to it', async ({
    page,
    served,
  }) => {
    await goOffline(page, served);
    const frames = withStarts(await readDisk('audio/packs/rowan/cuddle/settle.frames'));
    const by = (text: string) => ({ text, who: { id: 'a1', name: 'Robin' }, frames });
    const file = fileOf(tea(), [
      by('Put the kettle on.'),
      // What none of its lines says is left where it is, as is what must be said as it was checked.
      by('Send money.'),
      by('Is anyone bleeding?'),
    ]);
    await page.goto(`${served.url}#/open`);
    await openBytes(page, file);
    await expect(page.getByText('It comes with one recording by Robin')).toBeVisible();
    await button(page, 'Keep it').click();
    await expect(page.getByText('It’s among your favourites.')).toBeVisible();
    expect(await kept(page)).toMatchObject({ favourites: 1, takes: 0 });
    await button(page, 'Keep the recording').click();
    await expect(page.getByText('Kept. That’s what you’ll hear')).toBeVisible();
    expect(await kept(page)).toMatchObject({ favourites: 1, takes: 1 });

    await button(page, 'Start').click();
    await hearSound(page);
    expect(Buffer.from(await trackBytes(page)).includes(Buffer.from(frames))).toBe(true);
    await page.goBack();

    await passOn(page);
    const download = async () => {
      const coming = page.waitForEvent('download');
      await button(page, 'Save it as a file').click();
      const read = readFile(new Uint8Array(await readDisk(await (await coming).path())));
      return read.kind === 'file' ? read.recordings : read.why;
    };
    expect(await download()).toEqual([]);
    await page.getByRole('checkbox', { name: 'Put them in the file' }).check();
    expect(await download()).toMatchObject([
      { text: 'Put the kettle on.', who: { name: 'Robin' }, frames },
    ]);
  });
});

test('what is no whole file says why, and changes nothing', async ({ page, served }) => {
  await page.goto(`${served.url}#/open`);
  await expect(heading(page)).toHaveText('Open a file');
  const whole = fileOf(tea());
  const before = await kept(page);
  const routine = (text: string) => [{ kind: 1, content: sealed(text) }];
  for (const [bytes, sentence] of [
    [new TextEncoder().encode('Dear diary'), 'isn’t a file of Afterglow’s'],
    [new Uint8Array(), 'isn’t a file of Afterglow’s'],
    [whole.subarray(0, -5), 'damaged on the way'],
    [whole.with(20, 99), 'damaged on the way'],
    [whole.with(8, 2), 'newer Afterglow'],
    [new Uint8Array(MOST_FILE_BYTES + 1), 'far larger'],
    [enveloped(routine('"juggling"')), 'doesn’t know'],
    [enveloped([{ kind: 1, content: sealed('a'.repeat(99_999), 12) }]), 'damaged on the way'],
  ] as const) {
    await openBytes(page, bytes);
    await expect(page.getByRole('alert')).toContainText(sentence);
    expect(page.url()).toBe(`${served.url}#/open`);
  }
  expect(await kept(page)).toEqual(before);
  // What was said of the last one goes with the next.
  await openBytes(page, whole);
  await seesTea(page, 'This routine came in a file.');
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a file that the system opens with Afterglow shows, or says why not', async ({
  page,
  served,
}) => {
  await page.addInitScript(() => {
    let use: ((launch: object) => void) | undefined;
    Object.defineProperty(window, 'launchQueue', {
      value: {
        setConsumer(consumer: typeof use) {
          use = consumer;
          consumer?.({ targetURL: location.href });
        },
      },
    });
    Object.assign(window, {
      launchFile(bytes: readonly number[]) {
        const file = new File([Uint8Array.from(bytes)], 'routine.afterglow');
        use?.({
          targetURL: new URL('./', location.href).href,
          files: [{ getFile: async () => file }],
        });
      },
    });
  });
  await page.goto('about:blank');
  await page.goto(`${served.url}#/settings`);
  await expect(page.getByRole('button', { name: 'Something wasn’t right' })).toBeVisible();
  const launch = (bytes: Uint8Array) =>
    page.evaluate(
      (all) =>
        (window as unknown as { launchFile(bytes: readonly number[]): void }).launchFile(all),
      [...bytes],
    );
  await launch(fileOf(tea()));
  await seesTea(page, 'This routine came in a file.');
  await launch(fileOf(tea()).subarray(0, 40));
  await expect(page.getByRole('alert')).toContainText('damaged on the way');
});

test('a link that is far too long, or was cut, says so', async ({ page, served }) => {
  const before = await kept(page);
  await page.goto(`${served.url}#/routine/~${'A'.repeat(1_100_000)}`);
  await expect(page.getByRole('alert')).toContainText('far longer than any');
  await page.goto(`${served.url}#/routine/~${TEA.slice(0, -9)}`);
  await expect(page.getByRole('alert')).toContainText('Part of this link is missing');
  expect(await kept(page)).toEqual(before);
});

test('nothing is cut off, too small or out of reach on its screens', async ({ page, served }) => {
  for (const [width, height, text] of [
    [390, 844, 100],
    [844, 390, 100],
    [320, 568, 200],
    [1280, 800, 100],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`${served.url}#/open`);
    await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), text);
    await openBytes(page, new Uint8Array(3));
    await page.getByRole('alert').waitFor();
    await isRight(page, `${width} open`);
    await openBytes(page, fileOf(tea()));
    await expect(button(page, 'Keep it')).toBeVisible();
    await isRight(page, `${width} received`);
    await passOn(page);
    await button(page, 'Show a QR code').click();
    await page.getByRole('img', { name: /^QR code/ }).waitFor();
    await button(page, 'Done').scrollIntoViewIfNeeded();
    await isRight(page, `${width} passing on`);
    await button(page, 'Done').click();
  }
});

async function isRight(page: Page, where: string): Promise<void> {
  await stillness(page);
  expect([where, await findings(page)]).toEqual([where, []]);
  expect([where, await cutOff(page)]).toEqual([where, []]);
  expect([where, await smallTargets(page)]).toEqual([where, []]);
  expect(await sideways(page), where).toBeLessThanOrEqual(0);
}

test('a recording that would startle whoever listens is not kept, and that is said', async ({
  page,
  served,
}) => {
  const { samples } = await decodeSound(clipIn(readVoice('rowan'), 'cuddle.settle.hello'));
  const frames = encoded(samples.map((each) => Math.tanh(8 * each)));
  const file = fileOf(tea(), [
    { text: 'Put the kettle on.', who: { id: 'a1', name: 'Robin' }, frames },
  ]);
  await page.goto(`${served.url}#/open`);
  await openBytes(page, file);
  await button(page, 'Keep the recording').click();
  await expect(page.getByText('One recording is much louder or softer')).toBeVisible();
  expect(await kept(page)).toMatchObject({ takes: 0 });
});
