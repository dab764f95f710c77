// A first visit on a slow line: from the first tap to sound, for every practice and ready routine.
// `npx tsx bench/first-visit.ts [folder of a build] [part of a title]`; each visit is a fresh profile.
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findOrInstallBrowser } from '../.ci/browser';
import { PRACTICE_SPECS, READY_SPECS } from '../src/routine/built-in';
import { serveSlowly } from './slow-line';
import { printTable, type Row } from './table';

const KILOBITS = 1600;
const DELAY = 150;

const folder = resolve(process.argv[2] ?? 'dist');
const only = process.argv[3] ?? '';
/** One card each on the first screen, in this order. */
const count = READY_SPECS.length + PRACTICE_SPECS.length;

const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const rows: Row[] = [];
for (let index = 0; index < count; index += 1) {
  const row = await visit(browser, index);
  if (row) rows.push(row);
}
await browser.close();
printTable(`First visit at ${KILOBITS} kbit/s, ${DELAY} ms before each answer: ${folder}`, rows);

/** Taps the card at `index` as soon as it is there; undefined where it is not asked for. */
async function visit(browser: Browser, index: number): Promise<Row | undefined> {
  const line = await serveSlowly(folder, KILOBITS, DELAY);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(watchSound);
  await page.goto(line.url);
  await page.getByRole('button', { name: 'I am an adult' }).click();
  const card = page.getByRole('button', { name: /^Start / }).nth(index);
  const title = (await card.locator('span:has(> .visually-hidden)').textContent()) ?? '';
  const what = title.replace(/^Start /, '');
  const isWanted = what.includes(only);
  if (isWanted) await card.click();
  const took = isWanted ? await heard(page) : 0;
  const sent = (line.sent() / 1e6).toFixed(2);
  await context.close();
  await line.close();
  const figure = `${(took / 1000).toFixed(2)} s, ${sent} MB sent by then`;
  if (isWanted) console.log(`  ${what}: ${figure}`);
  return isWanted ? { what, figure } : undefined;
}

/** Milliseconds from the last tap until the element of the track began to move. */
async function heard(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => {
      const { tapped, moved } = (window as unknown as Watched).firstVisit;
      return moved > tapped && tapped > 0 ? moved - tapped : false;
    },
    undefined,
    { timeout: 120_000, polling: 50 },
  );
  return Number(await handle.jsonValue());
}

interface Watched {
  /** When the last tap was, and when the element of the track was first seen to move since. */
  readonly firstVisit: { tapped: number; moved: number };
}

/** Runs in the page before the app. */
function watchSound(): void {
  const firstVisit = { tapped: 0, moved: 0 };
  Object.assign(window, { firstVisit });
  addEventListener(
    'click',
    () => Object.assign(firstVisit, { tapped: performance.now(), moved: 0 }),
    true,
  );
  const play = HTMLAudioElement.prototype.play;
  HTMLAudioElement.prototype.play = function (this: HTMLAudioElement) {
    // A track is a minute or more; the element of a bed turns and turns.
    this.ontimeupdate = () => {
      const isTrack = this.duration > 60 && !this.loop && !this.paused;
      if (isTrack && this.currentTime > 0 && firstVisit.moved === 0) {
        // It has been moving for as long as it has come.
        firstVisit.moved = performance.now() - this.currentTime * 1000;
      }
    };
    return play.call(this);
  };
}
