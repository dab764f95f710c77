// Every screen in two languages that nobody speaks: one with longer words and foreign letters, one
// from right to left. What is English only, or has room for English only, shows here.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EMERGENCY } from '../../src/catalogue/emergency';
import { LINES } from '../../src/catalogue/help-lines/lines';
import { SOURCES } from '../../src/catalogue/sources';
import { type AllWords, wordsOf } from '../../src/language/words';
import { LANGUAGES, LONG, RIGHT_TO_LEFT } from '../pseudo/offered';
import { test as base, enterApp, expect, hearSound, type Served, seekTo } from './app';
import { cutOff, findings, inEnglish, sideways, smallTargets, stillness } from './look';

const test = base.extend<object, { readonly madeUp: string }>({
  madeUp: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'afterglow-made-up-'));
      const { NODE_ENV: _, ...env } = process.env;
      const build = ['build', '--config', 'tests/pseudo/vite.config.ts', '--outDir', folder];
      execFileSync('npx', ['--no-install', 'vite', ...build], { env, stdio: 'pipe' });
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  build: ({ madeUp }, use) => use(madeUp),
});
test.use({ worker: 'is awaited' });

/** Names of languages, works and offices are what they are in any language. */
const NAMES = [
  ...LANGUAGES.map(({ name }) => name),
  ...Object.values(SOURCES).flatMap(({ title, publisher, url }) => [
    title,
    publisher,
    new URL(url).host,
  ]),
  ...Object.values(EMERGENCY).map(({ source }) => source.publisher),
  ...LINES.map(({ name }) => name),
].sort((one, other) => other.length - one.length);

/** Where to put pictures of all screens, for someone to look at. */
const PICTURES = process.env.PICTURES;

const SIZES = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 320, height: 568 },
] as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const language of [LONG, RIGHT_TO_LEFT]) {
  test.describe(language.id, () => {
    test.use({ locale: language.id, expectErrors: true });

    test('every screen is whole, and none of it English', async ({ page, served }) => {
      test.setTimeout(400_000);
      const words = await wordsOf(language);
      await page.goto(served.url);
      await button(page, words.welcome.enter).waitFor();
      await expect(page.locator('html')).toHaveAttribute('lang', language.id);
      await expect(page.locator('html')).toHaveAttribute('dir', language.direction);
      const wrong: string[] = [];
      const look = async (name: string) => {
        wrong.push(...(await wrongWith(page, `${language.id} ${name}`)));
      };
      await look('welcome');
      await enterApp(page, words.welcome.enter);
      for (const [name, open] of Object.entries(SCREENS)) {
        await open(page, words, served);
        await look(name);
      }
      expect(wrong).toEqual([]);
    });
  });
}

test('a language can be chosen, changes what is shown at once, and is kept', async ({
  page,
  served,
}) => {
  const words = await wordsOf(RIGHT_TO_LEFT);
  await page.goto(served.url);
  await enterApp(page, 'I am an adult');
  await page.getByRole('link', { name: 'Settings and about' }).click();
  await page.getByLabel(RIGHT_TO_LEFT.name).check();
  await expect(heading(page)).toHaveText(words.settings.heading);
  await expect(page.getByLabel(RIGHT_TO_LEFT.name)).toBeFocused();
  await page.reload();
  await expect(heading(page)).toHaveText(words.settings.heading);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const { label, device } = words.settings.language;
  await page.getByRole('group', { name: label }).getByLabel(device).check();
  await expect(heading(page)).toHaveText('Settings and about');
});

type Opening = (page: Page, words: AllWords, served: Served) => Promise<void>;

/** Each screen, and how to get there from the one before. */
const SCREENS: Readonly<Record<string, Opening>> = {
  home: goHome,
  settings: at('#/settings', ({ settings }) => settings.heading),
  help: at('#/help', ({ help }) => help.heading),
  'help with a number that is none': async (page, { emergency }) => {
    await page.getByLabel(emergency.numberLabel).fill('112 or 911');
    await page.getByLabel(emergency.countryLabel).selectOption('NO');
    await page.getByText(emergency.refused.several).waitFor();
  },
  'help for a country': async (page, { emergency }) => {
    await page.getByLabel(emergency.numberLabel).fill('');
    await page.getByText('113').first().waitFor();
  },
  'the quiet page': async (page, { aside }) => {
    await button(page, aside.open).first().click();
    await button(page, aside.hide).waitFor();
  },
  why: async (page, words, served) => {
    await button(page, words.aside.hide).click();
    await at('#/why', ({ why }) => why.heading)(page, words, served);
  },
  find: async (page, words, served) => {
    await at('#/find', ({ find }) => find.how)(page, words, served);
    for (const answer of Object.values(words.mood.how)) {
      await page.getByLabel(answer, { exact: true }).check();
    }
  },
  'find, feelings': at('#/find/2', ({ find }) => find.feelings),
  'find, safety': at('#/find/3', ({ find }) => find.hurt),
  'find, what was found': async (page, words, served) => {
    await at('#/find/found', ({ find }) => find.found)(page, words, served);
    await page.getByLabel(words.find.hurtYes).check();
  },
  'comfort list': at('#/comfort', ({ comfort }) => comfort.heading),
  'marking a list': (page, { comfort }) => button(page, comfort.begin).click(),
  'handing over': async (page, { comfort }) => {
    await markAll(page, comfort.answers.no);
    await button(page, comfort.done).click();
  },
  'everyone has marked': async (page, { comfort, formats }) => {
    await button(page, comfort.handOver.next(formats.number(2))).click();
    await button(page, comfort.done).click();
  },
  'a list in sum': (page, { comfort }) => button(page, comfort.everyone.show).click(),
  'a list that is kept': (page, { comfort }) => button(page, comfort.result.use).click(),
  'nothing found': at('#/find/found', ({ find }) => find.nothing.heading),
  'a routine that is left out': at('#/routine/rest', ({ cards }) => cards.cuddle.title),
  'forgetting a list': async (page, words, served) => {
    await at('#/comfort', ({ comfort }) => comfort.kept.heading)(page, words, served);
    await button(page, words.comfort.kept.forget).click();
  },
  'a practice': async (page, words, served) => {
    await button(page, words.comfort.forget.forget).click();
    await at('#/routine/ease', ({ cards }) => cards.massage.title)(page, words, served);
    await page.getByText(words.routine.sources).click();
    await button(page, words.common.favourite.add).click();
    await button(page, words.common.favourite.remove).waitFor();
  },
  'a ready routine': async (page, words, served) => {
    await at('#/routine/landing', ({ ready }) => ready.landing.title)(page, words, served);
    await page.getByText(words.routine.read.open).click();
    await page.getByTestId('whole-text').waitFor();
  },
  'a routine that is not known': async (page, { routine }, { url }) => {
    await page.goto(`${url}#/routine/nothing`);
    await page.getByText(routine.none.unknown).waitFor();
  },
  preparing: async (page, words, served) => {
    await goHome(page, words, served);
    await startOf(page, words, words.cards.cuddle.title);
    await hearSound(page);
    await button(page, words.playing.controls.pause).click();
  },
  'reading along': (page, { playing }) => button(page, playing.read).click(),
  'home while something plays': async (page, words) => {
    await page.getByRole('link', { name: words.playing.controls.minimise }).click();
    await expect(heading(page)).toHaveText(words.home.heading);
  },
  'another in its place': (page, words) => startOf(page, words, words.cards.kiss.title),
  stopping: async (page, { playing, cards }) => {
    await button(page, playing.replace.back(cards.cuddle.title)).click();
    await button(page, playing.controls.stop).click();
  },
  'a locked face': async (page, { playing }) => {
    await button(page, playing.stop.carryOn).click();
    await button(page, playing.dim.lock).click();
    await page.getByTestId('dim-face').waitFor();
  },
  'the end': async (page, { playing, finished }) => {
    await page.keyboard.press('Escape');
    await seekTo(page, -1);
    await expect(heading(page)).toHaveText(finished.heading);
    await expect(button(page, playing.controls.pause)).toHaveCount(0);
  },
  'a question': askFirst,
  'the end of a check': async (page, words) => {
    await button(page, words.playing.question.no).click();
    await button(page, words.playing.controls.play).click();
    await seekTo(page, -1);
    await page.getByTestId('checked').waitFor();
  },
  'a red flag': async (page, words, served) => {
    await askFirst(page, words, served);
    await page.getByRole('button', { name: words.redFlags['chest-pain'].sign }).click();
    await page.getByRole('heading', { name: words.playing.urgent.headings.call }).waitFor();
    await button(page, words.playing.controls.pause).click();
  },
  'a way back to help': async (page, words, served) => goHome(page, words, served),
  'something to carry on': async (page, words) => {
    await page.getByText(words.below.backToHelp).click();
    await button(page, words.playing.urgent.leave).click();
    await startOf(page, words, words.cards.cuddle.title);
    await hearSound(page);
    await seekTo(page, 20);
    await button(page, words.playing.controls.pause).click();
    await page.reload();
    await button(page, words.home.carryOn.notNow).waitFor();
  },
  'an error': async (page, { common }, { url }) => {
    await page.evaluate(() => void Promise.reject(new Error('a fault of this test')));
    await page.goto(`${url}#/routine/rest`);
    await button(page, common.close).waitFor();
  },
  'a tap that is wanted': async (page, { playing }, { url }) => {
    // The policy of a browser that has seen no tap, whatever this one makes of the taps before.
    await page.addInitScript(() => {
      HTMLAudioElement.prototype.play = () =>
        Promise.reject(new DOMException('no tap yet', 'NotAllowedError'));
    });
    await page.goto(`${url}?start=rest`);
    await page.getByText(playing.blocked).waitFor();
  },
  'a screen that breaks': async (page, words, served) => {
    await goHome(page, words, served);
    await page.evaluate(() => {
      Intl.ListFormat.prototype.format = () => {
        throw new Error('a fault of this test');
      };
    });
    await page.goto(`${served.url}#/find`);
    await expect(heading(page)).toHaveText(words.broken.heading);
  },
};

async function goHome(page: Page, { home }: AllWords, { url }: Served): Promise<void> {
  await page.goto(`${url}#/`);
  await expect(heading(page)).toHaveText(home.heading);
}

function at(address: string, title: (words: AllWords) => string): Opening {
  return async (page, words, { url }) => {
    await page.goto(url + address);
    await expect(heading(page)).toHaveText(title(words));
  };
}

async function startOf(page: Page, { home }: AllWords, title: string): Promise<void> {
  await page.getByRole('button', { name: `${home.start} ${title}` }).click();
}

/** Goes on in the injury check until something is asked, and stays there. */
async function askFirst(page: Page, words: AllWords, served: Served): Promise<void> {
  await goHome(page, words, served);
  await startOf(page, words, words.cards['injury-check'].title);
  await hearSound(page);
  await button(page, words.playing.controls.next).click();
  await button(page, words.playing.question.yes).waitFor();
  await button(page, words.playing.controls.pause).click();
}

async function markAll(page: Page, answer: string): Promise<void> {
  for (const group of await page.getByRole('group').all()) {
    await group.getByLabel(answer, { exact: true }).check();
  }
}

/** What is wrong with the screen that is open, in each size and with large text. */
async function wrongWith(page: Page, name: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  const note = (what: string, found: readonly string[]) => {
    wrong.push(...found.map((each) => `${name}: ${what}: ${each}`));
  };
  await stillness(page);
  note('English', await inEnglish(page, NAMES));
  note('axe', await findings(page));
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await stillness(page);
    const place = `${size.width} × ${size.height}`;
    note(`cut off, ${place}`, await cutOff(page));
    note(`too small, ${place}`, await smallTargets(page));
    if ((await sideways(page)) > 0) note(place, ['scrolls sideways']);
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({
        path: join(PICTURES, `${name} ${place}.png`.replace(/[ ×]+/g, '-')),
        fullPage: true,
      });
    }
  }
  await page.setViewportSize(SIZES[0]);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  note('cut off, 200 % text', await cutOff(page));
  if ((await sideways(page)) > 0) note('200 % text', ['scrolls sideways']);
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  return wrong;
}
