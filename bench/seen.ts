// What is seen of the first screen and of playing, and what it costs, beside a plain page in the same run.
// Moodist, measured once on another day: painted after 416 ms at a processor four times slower, and 0.17 s of
// main thread for each minute that it plays.
import type { CDPSession, Page } from '@playwright/test';
import { openPage } from './browser';
import { servePlainPage } from './plain-page';
import { median, ms, type Row } from './table';

const RUNS = 7;
const SLOWDOWN = 4;
/** Seconds of playing. */
const PLAYED = 60;

/** The first screen of someone who has been here before, everything on the device. */
export async function measureSeen(): Promise<readonly Row[]> {
  const { page, close } = await openPage();
  const plain = await servePlainPage();
  await enter(page);
  const home = page.url();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watchShifts);
  const ours = await visits(page, home);
  const theirs = await visits(page, plain.url);
  await plain.close();
  await close();
  const row = (what: string, of: keyof Visit, digits = ms) => [
    { what: `${what}: Afterglow`, figure: digits(median(ours.map((visit) => visit[of]))) },
    { what: `${what}: a plain page`, figure: digits(median(theirs.map((visit) => visit[of]))) },
  ];
  return [
    ...row('painted (Moodist: 416 ms)', 'painted'),
    ...row('usable', 'usable'),
    ...row('moved meanwhile (goal: 0)', 'moved', (value) => value.toFixed(4)),
  ];
}

/** What a minute of playing costs the main thread. */
export async function measurePlaying(): Promise<readonly Row[]> {
  const { page, close } = await openPage();
  const plain = await servePlainPage();
  await enter(page);
  const devTools = await page.context().newCDPSession(page);
  // The processor's time: another program that is busy meanwhile does not count.
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.getByRole('button', { name: /^Start Cuddle/ }).tap();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  // What comes with the start is another matter.
  await page.waitForTimeout(4000);
  const visible = await busy(page, devTools, async () => {
    // A key that does nothing keeps it from going dim.
    for (let second = 0; second < PLAYED; second += 5) {
      await page.keyboard.press('Shift');
      await page.waitForTimeout(5000);
    }
  });
  await page.getByTestId('dim-face').waitFor();
  const dim = await busy(page, devTools, () => page.waitForTimeout(PLAYED * 1000));
  await page.goto(plain.url);
  await page.getByRole('button').tap();
  await page.waitForTimeout(4000);
  const theirs = await busy(page, devTools, () => page.waitForTimeout(PLAYED * 1000));
  await plain.close();
  await close();
  return [
    { what: 'main thread a minute, seen (goal: 0.4 s; Moodist: 0.17 s)', figure: seconds(visible) },
    { what: 'main thread a minute, dim (goal: 0.15 s)', figure: seconds(dim) },
    { what: 'main thread a minute, a plain page that says the time', figure: seconds(theirs) },
  ];
}

async function enter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I am an adult' }).tap();
  await page.getByText('Ready offline').waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => localStorage.getItem('afterglow-first')?.startsWith('home'));
}

interface Visit {
  readonly painted: number;
  readonly usable: number;
  readonly moved: number;
}

async function visits(page: Page, url: string): Promise<readonly Visit[]> {
  const all: Visit[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto('about:blank');
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
    // What comes late may move something, too.
    await page.waitForTimeout(2000);
    all.push(
      await page.evaluate(() => {
        // No function of its own in here: tsx would name it by a helper that no page has.
        const [painted] = performance.getEntriesByName('first-contentful-paint');
        const [usable] = performance.getEntriesByName('usable');
        return {
          painted: painted?.startTime ?? Number.NaN,
          usable: usable?.startTime ?? Number.NaN,
          moved: (window as unknown as { readonly moved: number }).moved,
        };
      }),
    );
  }
  return all;
}

/** Runs in the page before anything else. */
function watchShifts(): void {
  Object.assign(window, { moved: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      const { moved } = window as unknown as { readonly moved: number };
      Object.assign(window, { moved: moved + entry.value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Seconds for which the main thread of `page` is busy during `work`, for each minute of it. */
async function busy(page: Page, devTools: CDPSession, work: () => Promise<void>): Promise<number> {
  const read = async () => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  await page.bringToFront();
  const [before, began] = [await read(), performance.now()];
  await work();
  const [after, ended] = [await read(), performance.now()];
  return ((after - before) / (ended - began)) * 60_000;
}

const seconds = (value: number) => `${value.toFixed(2)} s`;
