// Every screen of the app, one after the other, in whatever language: for all that is to hold on each of them.
import type { Page } from '@playwright/test';
import type { AllWords } from '../../src/language/words';
import { expect, hearSound, type Served, seekTo } from './app';
import { settled } from './touch';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Two parts, one of them in someone's own words, none of which are English. */
const PASSED_ON =
  '~AR00bugAAdHDUe-VpCZiqfouzL2w4WKHwsX2Cxsu7MTvQJDTyHUTxHJCFeaF5WBXYFSbSA6Hqrmw98KOC7uQ69AL8y_su9h4sQkou-liD9RDEGV6QHUXZihcbAQKbbmwA6gKKN9wsR_I2Xdhjx7IU_Dq1xKt-jWp1aFqCoRW5qbItbkFrDo3NIJX6PByHOgcAA';

type Opening = (page: Page, words: AllWords, served: Served) => Promise<void>;

/** Each screen, and how to get there from the one before. */
export const SCREENS: Readonly<Record<string, Opening>> = {
  home: goHome,
  settings: at('#/settings', ({ settings }) => settings.heading),
  'trying spoken commands': at('#/hearing', ({ trial }) => trial.heading),
  'opening a file': at('#/open', ({ openFile }) => openFile.heading),
  'a file that is none': async (page, { openFile }) => {
    const file = { name: 'none.txt', mimeType: '', buffer: Buffer.from('none') };
    await page.getByLabel(openFile.choose).setInputFiles(file);
    await page.getByText(openFile.refused.foreign).waitFor();
  },
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
  'nothing found': async (page, words, { url }) => {
    const { find } = words;
    await page.goto(`${url}#/find/found`);
    // What was said of now, which goes with the page, always leaves the injury check.
    await page.reload();
    await expect(heading(page)).toHaveText(find.nothing.heading);
    await allThere(page, words);
  },
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
  'favourites that are kept': async (page, words, served) => {
    await at('#/kept', ({ collection }) => collection.heading)(page, words, served);
    await button(page, words.collection.change(words.cards.massage.title)).click();
    await page.getByLabel(words.collection.name, { exact: true }).waitFor();
  },
  before: async (page, words, served) => {
    await at('#/before', ({ before }) => before.heading)(page, words, served);
    const { own, heading: things } = words.before.things;
    await page.getByRole('region', { name: things }).getByLabel(own).fill('7');
    await page.getByRole('region', { name: things }).getByLabel(own).press('Enter');
    await page.getByRole('button', { name: words.before.people.add }).click();
    await page.getByLabel(words.before.routine.label, { exact: true }).selectOption('landing');
    await button(page, words.common.start).waitFor();
  },
  'a plan for tonight': async (page, words, served) => {
    await goHome(page, words, served);
    await page.getByRole('region', { name: words.before.tonight }).waitFor();
  },
  'clearing a plan': async (page, words, served) => {
    await at('#/before', ({ before }) => before.heading)(page, words, served);
    await button(page, words.before.clear).click();
  },
  'a ready routine': async (page, words, served) => {
    await button(page, words.before.clearing.clear).click();
    await button(page, words.before.clear).waitFor({ state: 'detached' });
    await at('#/routine/landing', ({ ready }) => ready.landing.title)(page, words, served);
    await page.getByText(words.routine.read.open).click();
    await page.getByTestId('whole-text').waitFor();
  },
  'passing it on': async (page, { passing }) => {
    await button(page, passing.open).click();
    await button(page, passing.qr.show).click();
    await page.getByRole('img', { name: passing.qr.label }).waitFor();
  },
  'a routine that was passed on': async (page, { received }, { url }) => {
    await page.goto(`${url}#/routine/${PASSED_ON}`);
    await page.getByText(received.link).waitFor();
  },
  'recording lines': at('#/record/landing', ({ record }) => record.heading),
  'a routine that is not known': async (page, { routine }, { url }) => {
    await page.goto(`${url}#/routine/nothing`);
    await page.getByText(routine.none.unknown).waitFor();
  },
  playing: async (page, words, served) => {
    await goHome(page, words, served);
    await startOf(page, words, words.cards.cuddle.title);
    await hearSound(page);
    await pauseAt(page, words.playing, 3.5);
  },
  'reading along': (page, { playing }) => button(page, playing.read).click(),
  'where to go on': async (page, { playing, sheet }) => {
    await button(page, playing.read).click();
    await page.getByRole('button', { name: sheet.open }).click();
    await page.getByRole('dialog', { name: sheet.heading }).waitFor();
  },
  'how it sounds': async (page, { sheet }) => {
    await settled(page);
    await button(page, sheet.sound.heading).click();
    await page.getByRole('dialog', { name: sheet.sound.heading }).waitFor();
  },
  'home while something plays': async (page, words) => {
    await button(page, words.common.close).click();
    await settled(page);
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
    await pauseAt(page, playing, 3.5);
    await button(page, playing.dim.lock).click();
    await page.getByTestId('dim-face').waitFor();
  },
  'the end': async (page, { playing, finished }) => {
    await page.keyboard.press('Escape');
    await button(page, playing.controls.play).click();
    await seekTo(page, -1);
    await expect(heading(page)).toHaveText(finished.heading);
    await expect(button(page, playing.controls.pause)).toHaveCount(0);
  },
  'a question': askFirst,
  'what can be tapped': async (page, { choosing, playing }) => {
    await button(page, playing.question.no).click();
    for (let steps = 0; steps < 30; steps += 1) {
      if (await page.getByText(choosing.tap).isVisible()) break;
      await button(page, playing.controls.next).click();
    }
    await page.getByRole('checkbox').first().check();
  },
  'what is private': async (page, { choosing }) => {
    await button(page, choosing.private).click();
    await settled(page);
  },
  'the end of a check': async (page, words) => {
    await button(page, words.aside.hide).click();
    await settled(page);
    await button(page, words.playing.controls.play).click();
    await seekTo(page, -1);
    await page.getByTestId('checked').waitFor();
  },
  'a red flag': async (page, words, served) => {
    await askFirst(page, words, served);
    await page.getByRole('button', { name: words.redFlags['chest-pain'].sign }).click();
    await page.getByRole('heading', { name: words.playing.urgent.headings.call }).waitFor();
    await button(page, words.playing.controls.pause).click();
    // Which line the voice had come to is chance.
    await page.locator('[data-sounding="true"]').evaluateAll((lines) => {
      for (const line of lines) line.setAttribute('data-sounding', 'false');
    });
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
    await allThere(page, words);
  },
  'where making begins': at('#/make', ({ make }) => make.heading),
  'a routine that is being made': async (page, { cards, make }) => {
    await button(page, make.nothing).click();
    await page.getByLabel(make.add.own, { exact: true }).fill('1234');
    await settled(page);
    await button(page, make.step.addPart).click();
    await settled(page);
    await button(page, make.add.practice(cards.cuddle.title)).click();
    await settled(page);
    const parts = page.getByRole('region', { name: make.parts });
    await parts.getByRole('button', { expanded: false }).last().click();
    await page.getByLabel(make.part.minutes, { exact: true }).fill('2');
    await page.getByRole('slider').waitFor();
    await settled(page);
  },
  'an error': async (page, { common }, { url }) => {
    await page.evaluate(() => void Promise.reject(new Error('a fault of this test')));
    await page.goto(`${url}#/routine/rest`);
    await button(page, common.close).waitFor();
  },
  'a tap that is wanted': async (page, words, { url }) => {
    // The policy of a browser that has seen no tap, whatever this one makes of the taps before.
    await page.addInitScript(() => {
      HTMLAudioElement.prototype.play = () =>
        Promise.reject(new DOMException('no tap yet', 'NotAllowedError'));
    });
    // Loaded anew, for this policy to count.
    await page.goto('about:blank');
    await page.goto(`${url}#/start/rest`);
    await page.getByText(words.playing.blocked).waitFor();
    await allThere(page, words);
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

/** Waits, after the page has come anew, for what comes behind its first screen. */
export async function allThere(page: Page, { aside }: AllWords): Promise<void> {
  await button(page, aside.open).first().waitFor();
}

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

/** Pauses at `seconds` of the track, so that nothing moves on. */
async function pauseAt(page: Page, { controls }: AllWords['playing'], seconds: number) {
  await button(page, controls.pause).click();
  await seekTo(page, seconds);
}
