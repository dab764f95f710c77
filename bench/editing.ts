// From what is typed to the picture of it, in a routine of 200 steps; beside a plain list of as many lines that
// is drawn anew.
import type { Page } from '@playwright/test';
import { openPage } from './browser';
import { median, ms, type Row } from './table';

const RUNS = 21;
const PARTS = 10;
const STEPS = 20;

export async function measureEditing(): Promise<readonly Row[]> {
  const { page, close } = await openPage();
  await page.getByRole('button', { name: 'I am an adult' }).click();
  await page.getByRole('link', { name: /^Make your own/ }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(keepDraft, [PARTS, STEPS] as const);
  await page.evaluate(() => {
    location.hash = '#/make/bench';
  });
  await press(page, /^Part 9/);
  await press(page, /^Words of 9, 7/);
  await page.getByLabel('What it says').waitFor();
  const rows: Row[] = [
    {
      what: `a letter typed in one of ${PARTS * STEPS} steps, until the picture shows it`,
      figure: await figure(page, letterToPicture),
    },
    {
      what: `a plain list of ${PARTS * STEPS} lines, drawn anew`,
      figure: await figure(page, plainList),
    },
  ];
  await close();
  return rows;
}

/** Presses a button once it takes a touch: one that has just appeared takes none. */
async function press(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  await button.waitFor();
  await page.waitForFunction(() => !document.querySelector('[data-fresh]'));
  await button.evaluate((one: HTMLElement) => one.click());
}

async function figure(page: Page, measure: (run: number) => Promise<number>): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await page.evaluate(measure, run));
  return `${ms(median(times))}, ${ms(Math.max(...times))} at most`;
}

/** Runs in the page: milliseconds from a letter to the frame with its picture. */
function letterToPicture(run: number): Promise<number> {
  const field = document.querySelector('li textarea');
  const drawing = document.querySelector('[role="slider"]');
  if (!(field instanceof HTMLTextAreaElement) || !drawing) throw new Error('nothing is open');
  return new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    }).observe(drawing, { attributes: true, subtree: true, attributeFilter: ['d'] });
    // So many words more or fewer that it surely takes longer to read, or less long.
    field.value = `Words of 9, 7.${' more'.repeat(run % 2 === 0 ? 6 : 24)}`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Runs in the page: milliseconds from the same to the frame with its list. */
function plainList(run: number): Promise<number> {
  const list = document.createElement('ol');
  document.body.append(list);
  return new Promise((resolve) => {
    const start = performance.now();
    const lines = Array.from({ length: 200 }, (_, index) => {
      const line = document.createElement('li');
      line.textContent = `Words of ${index}, ${run}.`;
      return line;
    });
    list.replaceChildren(...lines);
    requestAnimationFrame(() =>
      setTimeout(() => {
        resolve(performance.now() - start);
        list.remove();
      }),
    );
  });
}

/** Runs in the page: keeps a routine of that many parts with that many steps each, as one that is being made. */
function keepDraft([parts, steps]: readonly [number, number]): Promise<void> {
  const now = {
    version: 1,
    id: 'own-bench',
    title: { text: 'Bench' },
    emblem: 'made',
    people: ['one', 'two', 'more'],
    touch: 'open',
    unfit: 'leave-out',
    parts: Array.from({ length: parts }, (_p, part) => ({
      id: `part-${part}`,
      minutes: 10,
      content: {
        kind: 'own',
        title: `Part ${part}`,
        steps: Array.from({ length: steps }, (_s, step) => ({
          id: `step-${step}`,
          title: `Words of ${part}, ${step}.`,
          lines: [`Words of ${part}, ${step}.`],
          seconds: 15,
          pause: 5,
        })),
      },
    })),
  };
  const settings = {
    length: 'standard',
    people: 'two',
    touch: 'touch',
    voice: 'ember',
    bed: 'none',
    bedLevel: 'middle',
  };
  const row = { id: 'bench', trail: { past: [], now, future: [] }, settings, changedAt: 1 };
  return new Promise((done) => {
    const opening = indexedDB.open('afterglow');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('drafts', 'readwrite');
      writing.objectStore('drafts').put(row);
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}
