// A routine taken along: as a sound file for any player, and on paper.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import NodeID3 from 'node-id3';
import { decode } from '../audio/decode';
import { expect, openApp, readyOffline, test } from './app';
import { heading } from './injury-check';
import { wrongInAnyShape } from './look';
import { cuesIn } from './packs';
import { fingerOn, middleOf, settled } from './touch';

const FRAME = { bytes: 96, ms: 24, samples: 576 };

const save = (page: Page) => page.getByRole('button', { name: 'Save as MP3' });

/** What is in a saved file, as others read it. */
function inFile(path: string) {
  const file = readFileSync(path);
  const size = file.subarray(6, 10).reduce((sum, byte) => sum * 128 + byte, 0);
  const tag = NodeID3.read(file);
  return { file, tag, sound: new Uint8Array(file.subarray(10 + size)) };
}

/** The texts that show in what `selector` finds, one after the other. */
function seenIn(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((where) => {
    const box = document.querySelector(where);
    if (!box) return [];
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      const isSeen = parentElement?.checkVisibility() && !parentElement.closest('.visually-hidden');
      if (isSeen && textContent?.trim()) found.push(textContent.trim());
    }
    return found;
  }, selector);
}

/** The file that is saved by `deed`. */
async function savedBy(page: Page, deed: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), deed()]);
  return { name: download.suggestedFilename(), ...inFile(await download.path()) };
}

test.describe('by touch, offline', () => {
  test.use({ hasTouch: true });

  test('a saved routine has its name, cover and chapters, is whole, and plays elsewhere', async ({
    page,
    context,
    served,
  }) => {
    await openApp(page, served);
    await readyOffline(page);
    await served.stop();
    await page.goto(`${served.url}#/routine/landing`);
    await save(page).scrollIntoViewIfNeeded();
    const finger = await fingerOn(page);
    await settled(page);
    const point = await middleOf(save(page));
    const { name, tag, sound, file } = await savedBy(page, () => finger.tap(point));
    await expect(page.getByText(`Saved as ${name}.`)).toBeVisible();
    expect(name).toMatch(/^afterglow-\d+-min\.mp3$/);
    expect(tag).toMatchObject({ title: 'Soft landing', artist: 'Afterglow', language: 'eng' });
    if (typeof tag.image !== 'object') throw new Error('no cover');
    expect(tag.image.imageBuffer.subarray(0, 3)).toEqual(Buffer.of(0xff, 0xd8, 0xff));

    // All of it is there, and as long as is told.
    const count = sound.length / FRAME.bytes - 1;
    const info = new DataView(sound.buffer, sound.byteOffset);
    expect(info.getUint32(21)).toBe(count);
    expect(Number(tag.length)).toBe(count * FRAME.ms);
    const { samples } = await decode(sound);
    expect(Math.abs(samples.length - count * FRAME.samples)).toBeLessThanOrEqual(2 * FRAME.samples);

    // Each chapter begins at most a chime before its first line, and no line is between two of them.
    const track = sound.subarray(FRAME.bytes);
    const cues = cuesIn(track, 'ember');
    const chapters = tag.chapter ?? [];
    expect(chapters.length).toBeGreaterThan(5);
    expect(chapters[0]?.startTimeMs).toBe(0);
    expect(chapters.at(-1)?.endTimeMs).toBe(count * FRAME.ms);
    for (const [index, { startTimeMs, endTimeMs }] of chapters.entries()) {
      const within = cues.filter(({ start }) => {
        const at = start * 1000;
        return at >= startTimeMs - 1 && at < endTimeMs;
      });
      expect(within.length, `chapter ${index}`).toBeGreaterThan(0);
      expect((within[0]?.start ?? 0) * 1000 - startTimeMs).toBeLessThan(6000);
      expect((within.at(-1)?.end ?? 0) * 1000).toBeLessThanOrEqual(endTimeMs);
    }

    // In a player that knows nothing of Afterglow.
    const elsewhere = await context.newPage();
    await elsewhere.setContent('<button>Play</button><audio></audio>');
    await elsewhere.evaluate((base64) => {
      const audio = document.querySelector('audio');
      if (!audio) throw new Error('no player');
      audio.src = `data:audio/mpeg;base64,${base64}`;
      document.querySelector('button')?.addEventListener('click', () => void audio.play());
    }, file.toString('base64'));
    await (await fingerOn(elsewhere)).tap(await middleOf(elsewhere.locator('button')));
    await elsewhere.waitForFunction(
      () => (document.querySelector('audio')?.currentTime ?? 0) > 0.3,
    );
    const length = await elsewhere.evaluate(() => document.querySelector('audio')?.duration);
    expect(Math.abs((length ?? 0) - (count * FRAME.ms) / 1000)).toBeLessThan(0.1);
  });
});

// Without a worker that would go on asking for what is withheld.
test('a voice that cannot be had is said to be missing, and can be tried again', async ({
  page,
  context,
  served,
}) => {
  const LINES = /ember-massage[^/]*\.frames$/;
  await context.route(LINES, (route) => route.abort());
  await openApp(page, served);
  await page.goto(`${served.url}#/routine/ease`);
  await save(page).press('Enter');
  const missing = page.getByText('Not all of Ember is on this device');
  await expect(missing).toBeVisible();
  await context.unroute(LINES);
  await save(page).focus();
  await settled(page);
  const { sound } = await savedBy(page, () => page.keyboard.press('Enter'));
  expect(sound.length).toBeGreaterThan(100_000);
  await expect(missing).toBeHidden();
});

test.describe('by keys', () => {
  test.use({ worker: 'is awaited' });

  test('a file that names nothing says neither what it is nor what is in it', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await page.goto(`${served.url}#/routine/ease`);
    await page.getByRole('radio', { name: 'The name and the steps' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Only “Afterglow”' })).toBeChecked();
    const { tag } = await savedBy(page, () => save(page).press('Enter'));
    expect(tag.title).toBe('Afterglow');
    const titles = tag.chapter?.map(({ tags }) => tags?.title) ?? [];
    expect(titles.length).toBeGreaterThan(3);
    expect(titles.every((title, index) => title === `${index + 1} of ${titles.length}`)).toBe(true);
  });

  test('what asks is not in a file, and nothing is saved where nothing is left', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await page.goto(`${served.url}#/routine/check`);
    await expect(heading(page)).toHaveText('Injury check');
    await expect(page.getByText('This can’t be saved as a file.')).toBeVisible();
    await expect(save(page)).toHaveCount(0);

    await page.goto(`${served.url}#/routine/settle`);
    await expect(page.getByText(/^Not in the file: .*Injury check/)).toBeVisible();
    const { sound } = await savedBy(page, () => save(page).press('Enter'));
    const said = cuesIn(sound.subarray(FRAME.bytes), 'ember').map(({ id }) => id);
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((id) => /^(injury-check|advice)\./.test(id))).toEqual([]);
  });

  test('on paper are its title, its parts and steps with their lengths, and every line', async ({
    page,
    served,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', 'true');
    });
    await openApp(page, served);
    await page.goto(`${served.url}#/routine/landing`);
    await page.getByText('Everything the voice says').press('Enter');
    await page.getByRole('button', { name: 'Print it' }).press('Enter');
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'true');
    const shown = await page.getByTestId('whole-text').locator('li li').allTextContents();
    await page.emulateMedia({ media: 'print' });
    const paper = await seenIn(page, 'body');
    const lines = await seenIn(page, '[data-testid="whole-text"]');
    expect(paper.slice(0, 2)).toEqual(['Soft landing', expect.stringMatching(/^\d+ min$/)]);
    // Nothing else is on it.
    expect(paper.slice(2)).toEqual(lines);
    for (const line of shown) expect(lines).toContain(line);
    expect(paper.filter((line) => /^\d+:\d\d$/.test(line)).length).toBeGreaterThan(5);
    const pdf = await page.pdf({ format: 'A5' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect((pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThan(1);
  });

  test('what is printed without having been opened is the words, too, and the page is as it was', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await page.goto(`${served.url}#/routine/landing`);
    await expect(page.getByText('Everything the voice says')).toBeVisible();
    // As the browser's own menu does; the words are there while it prints, once it is known what will be said.
    await page.evaluate(() => {
      const note = () => {
        const words = document.querySelector('[data-testid="whole-text"]');
        document.body.dataset.printed = words ? 'words' : 'none';
      };
      // Behind the app's own.
      addEventListener('beforeprint', note);
    });
    const printed = async () => {
      await page.pdf({ format: 'A5' });
      return page.locator('body').getAttribute('data-printed');
    };
    await expect.poll(printed).toBe('words');
    await expect(page.getByTestId('whole-text')).toHaveCount(0);
    // Told twice, as some browsers do.
    for (let told = 0; told < 2; told += 1) {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    }
    await page.emulateMedia({ media: 'print' });
    const paper = await seenIn(page, 'body');
    expect(paper[0]).toBe('Soft landing');
    expect(paper.slice(2)).toEqual(await seenIn(page, '[data-testid="whole-text"]'));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByTestId('whole-text')).toHaveCount(0);
  });

  test('the section shows whole in every size, and axe finds nothing', async ({ page, served }) => {
    await openApp(page, served);
    await page.goto(`${served.url}#/routine/settle`);
    await save(page).scrollIntoViewIfNeeded();
    expect(await wrongInAnyShape(page)).toEqual([]);
  });
});
