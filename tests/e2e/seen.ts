// What a screen looks like and what is told of it, beside what was once found right.
import { expect, type Page } from '@playwright/test';
import { stillness } from './look';

/** A phone, the same on its side, and a table; the first as far down as it goes. */
const SIZES = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1280, height: 800 },
] as const;

/** How far down a picture goes, in CSS pixels: beneath, a long screen has more of the same. */
const LONGEST = 3000;

/**
 * How much of a picture may differ, and each point of it: another build of the browser draws the edges of
 * letters anew, and no more. What moves, or has another colour, is beyond that.
 */
const ALIKE = { threshold: 0.1, maxDiffPixelRatio: 0.006 };

/** The same for a dialog, which a browser draws now here and now half a pixel further down. */
const DIALOG_ALIKE = { ...ALIKE, maxDiffPixelRatio: 0.04 };

/**
 * Looks at the screen called `name` in three sizes, at half its size: it is about where things are. A picture
 * that is not as it was fails the test at its end.
 */
export async function lookOf(page: Page, theme: string, name: string): Promise<void> {
  const isDialog = (await page.locator('dialog:modal').count()) > 0;
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const found = await picture(page, { whole: size === SIZES[0], scale: 0.5 });
    alike(found, ['screens', theme, `${name} ${size.width}`], isDialog ? DIALOG_ALIKE : ALIKE);
  }
  await page.setViewportSize(SIZES[0]);
}

/** Looks at the page that is open, at three quarters of its size, and as far down as pictures go; keeps it as `path`. */
export async function looksAsIn(page: Page, path: readonly string[]): Promise<void> {
  alike(await picture(page, { whole: true, scale: 0.75 }), path);
}

/** A picture of the window, or of the `whole` page: a small file, in which what is the same comes out the same. */
async function picture(
  page: Page,
  { whole, scale }: { readonly whole: boolean; readonly scale: number },
): Promise<Buffer> {
  await drawn(page);
  const browser = await page.context().newCDPSession(page);
  const take = async (area: Area): Promise<Buffer> => {
    const { data } = await browser.send('Page.captureScreenshot', {
      format: 'jpeg',
      quality: 50,
      captureBeyondViewport: whole,
      clip: { x: 0, y: 0, ...area, scale },
    });
    const now = await areaOf(page, whole);
    // What came meanwhile has made the page longer than was looked at.
    return now.height === area.height ? Buffer.from(data, 'base64') : take(now);
  };
  const found = await take(await areaOf(page, whole));
  await browser.detach();
  return found;
}

/** In CSS pixels. */
interface Area {
  readonly width: number;
  readonly height: number;
}

async function areaOf(page: Page, whole: boolean): Promise<Area> {
  const { width, height } = await page.evaluate((all) => {
    scrollTo(0, 0);
    const over = document.querySelector('dialog:modal');
    over?.scrollTo(0, 0);
    const { scrollWidth, scrollHeight } = document.documentElement;
    // What lies over the page covers the window.
    return all && !over
      ? { width: scrollWidth, height: scrollHeight }
      : { width: innerWidth, height: innerHeight };
  }, whole);
  return { width, height: Math.min(height, LONGEST) };
}

/** What a screen reader is told of the screen called `name`, in its order; but for what passes by itself or comes by chance. */
export async function toldOf(page: Page, name: string): Promise<void> {
  const told = await page.locator('body').ariaSnapshot();
  const timeless = told
    .replace(/\d+:\d\d/g, '0:00')
    .replace(/\d+ min left/g, '0 min left')
    .replace(/\d+\sMB/g, '0 MB')
    // Whatever is being made goes by chance.
    .replace(/#\/make\/\w+/g, '#/make/one');
  expect.soft(`${timeless}\n`, name).toMatchSnapshot(['told', fileName(name, 'txt')]);
}

function alike(found: Buffer, path: readonly string[], how = ALIKE): void {
  const file = fileName(path.at(-1) ?? '', 'jpg');
  const name = ['seen', ...path.slice(0, -1), file];
  expect.soft(found, path.join(', ')).toMatchSnapshot(name, how);
}

function fileName(name: string, ending: string): string {
  return `${name.replace(/[^a-z0-9]+/g, '-')}.${ending}`;
}

/** Until it is laid out anew, nothing fades any more, and all its pictures are there. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What blinks is now there and now not, and a QR code holds the address of this test's own server.
    const still = new CSSStyleSheet();
    still.replaceSync(
      '* { caret-color: transparent; } svg[shape-rendering=crispEdges] path { visibility: hidden; }',
    );
    document.adoptedStyleSheets = [still];
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const images = [...document.images];
    // Also what is further down than a window would bring.
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  });
  await stillness(page);
}
