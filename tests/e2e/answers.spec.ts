// Answers belong to questions: no touch, key, word or silence answers for someone.

import type { Page } from '@playwright/test';
import { leadsToHelp } from '../../src/catalogue/advice-plans';
import { asWritten } from '../../src/content/as-written';
import { adviceById } from '../../src/content/worded-advice';
import { ENGLISH } from '../../src/language/languages';
import { wordsOf } from '../../src/language/words';
import { stepsIn } from '../../src/routine/routine';
import { DEFAULT_SETTINGS } from '../../src/routine/settings';
import { wayOf } from '../../src/routine/way';
import { expect, hearSound, openApp, seekTo, test } from './app';
import { button, endOf, goTo, heading, QUESTIONS, start, titleOf, urgent } from './injury-check';
import { installEars, LISTENER, listens, say } from './spoken-commands';
import { fingerOn, middleOf, settled } from './touch';

test.use({ worker: 'is awaited' });

const URGENT = QUESTIONS.filter(({ yes }) => leadsToHelp(yes));
const [FIRST, SECOND, THIRD] = QUESTIONS;
if (!FIRST || !SECOND || !THIRD) throw new Error('there are questions');

const SEVERAL = 'Several urgent questions are still open. Shall I ask them again?';

const call = (page: Page) => page.getByText(/^Call( your local emergency number| \d+)$/);

/** Lets the track crawl, so that a moment of it lasts long enough for the slowest machine. */
async function crawl(page: Page, rate = 0.07): Promise<void> {
  await page.evaluate((slow) => {
    if (window.sound.track) window.sound.track.playbackRate = slow;
  }, rate);
}

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('two quick touches on No answer one question', async ({ page, served }) => {
    await openApp(page, served);
    await start(page);
    await goTo(page, FIRST.title);
    await expect(button(page, 'No')).toBeEnabled();
    const finger = await fingerOn(page);
    const no = await middleOf(button(page, 'No'));
    await finger.tap(no);
    await finger.tap(no);
    await expect(heading(page)).toHaveText(SECOND.title);
    await finger.tap(no);
    await expect(heading(page)).toHaveText(SECOND.title);
    // The track moves on only through its own words.
    await expect(button(page, 'No')).toBeEnabled();
    await expect(heading(page)).toHaveText(SECOND.title);
  });

  test('two quick touches on No answer one question, also while it stands', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await start(page);
    await goTo(page, FIRST.title);
    await expect(button(page, 'No')).toBeEnabled();
    await button(page, 'Pause').click();
    await settled(page);
    const finger = await fingerOn(page);
    const no = await middleOf(button(page, 'No'));
    await finger.tap(no);
    await finger.tap(no);
    await expect(heading(page)).toHaveText(SECOND.title);
  });

  test('a touch just after a question has given way is taken for that one', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await start(page);
    await goTo(page, FIRST.title);
    const finger = await fingerOn(page);
    await seekTo(page, endOf(FIRST.id) - 0.2);
    const yes = await middleOf(button(page, 'Yes'));
    await crawl(page);
    await expect(heading(page)).toHaveText(SECOND.title, { timeout: 20_000 });
    await finger.tap(yes);
    await expect(urgent(page)).toBeVisible();
    const { saidByTheCall } = await wordsOf(ENGLISH);
    const lines = adviceById(FIRST.yes).steps.flatMap(({ cues }) => cues);
    const line = lines.find(({ text }) => !saidByTheCall.includes(text));
    await expect(page.getByText(asWritten(line?.text ?? ''), { exact: true })).toBeVisible();
  });
});

test.describe('an impatient thumb', () => {
  test.use({ hasTouch: true });

  test('on the way out of a check starts nothing on the first screen', async ({ page, served }) => {
    await page.clock.install();
    await openApp(page, served);
    await start(page);
    await goTo(page, 'From here on');
    await seekTo(page, -0.3);
    await settled(page);
    const finger = await fingerOn(page);
    const done = await middleOf(button(page, 'Done for now'));
    // Each touch comes 0.4 s after the last, however fast this machine is.
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.evaluate(() => {
      addEventListener('pointerup', () => {
        document.body.dataset.touches = String(Number(document.body.dataset.touches ?? 0) + 1);
      });
    });
    for (let touches = 1; touches <= 5; touches += 1) {
      await finger.tap(done);
      // A busy machine takes in a touch late: not after the clock has gone on.
      await expect(page.locator(`body[data-touches="${touches}"]`)).toHaveCount(1);
      await page.clock.runFor(400);
    }
    await page.clock.resume();
    await settled(page);
    await expect(heading(page)).toHaveText('What would feel good now?');
    expect(await page.evaluate(() => window.sound.track?.paused)).toBe(true);
  });
});

test('a double click answers one question', async ({ page, served }) => {
  await openApp(page, served);
  await start(page);
  await goTo(page, FIRST.title);
  await button(page, 'No').dblclick();
  await expect(heading(page)).toHaveText(SECOND.title);
  await expect(button(page, 'No')).toBeEnabled();
  await expect(heading(page)).toHaveText(SECOND.title);
});

test('a key that is held answers one question', async ({ page, served }) => {
  await openApp(page, served);
  await start(page);
  await goTo(page, FIRST.title);
  await expect(button(page, 'No')).toBeEnabled();
  for (let i = 0; i < 12; i += 1) await page.keyboard.down('n');
  await expect(heading(page)).toHaveText(SECOND.title);
  await expect(button(page, 'No')).toBeEnabled();
  for (let i = 0; i < 12; i += 1) await page.keyboard.down('n');
  await page.keyboard.up('n');
  await expect(heading(page)).toHaveText(SECOND.title);
});

test('a word that began while a question was open answers it, though the next one speaks', async ({
  page,
  context,
  served,
}) => {
  await context.addInitScript(installEars, LISTENER);
  await openApp(page, served);
  await page.getByRole('link', { name: 'Settings and about' }).click();
  await page.getByRole('group', { name: 'Spoken commands' }).getByLabel('On').check();
  await page.goBack();
  await start(page);
  await expect.poll(() => listens(page)).toBe(true);
  await goTo(page, FIRST.title);
  await seekTo(page, endOf(FIRST.id) - 0.5);
  await crawl(page, 0.2);
  await page.evaluate(() => window.ears.hear('ye', false));
  await expect(heading(page)).toHaveText(SECOND.title, { timeout: 20_000 });
  await expect(page.getByTestId('caption')).toHaveAttribute('data-speaking', 'true');
  await say(page, 'yes');
  await expect(urgent(page)).toBeVisible();
});

test('what nobody answered stays open, is asked again, and gets no all-clear', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  // All of it is passed by: one answer is given.
  await goTo(page, FIRST.title);
  await button(page, 'No').click();
  await expect(heading(page)).toHaveText(SECOND.title);
  await goTo(page, 'What stayed open');
  await expect(page.getByTestId('caption')).toHaveText(SEVERAL);
  await button(page, 'Yes').click();
  await expect(heading(page)).toHaveText(SECOND.title);
  await button(page, 'No').click();
  await expect(heading(page)).toHaveText(THIRD.title);
  // Whoever goes back hears what is so now.
  await button(page, 'Previous step').click();
  await button(page, 'Previous step').click();
  await expect(page.getByTestId('caption')).toHaveText(SEVERAL);
  await goTo(page, 'From here on');
  await seekTo(page, -0.3);
  await expect(heading(page)).toHaveText(/^\d+ questions are still open$/);
  const end = page.getByTestId('checked');
  const said = end.getByRole('region', { name: 'You said no' });
  await expect(said.getByRole('listitem')).toHaveText([FIRST.title, SECOND.title]);
  const open = end.getByRole('region', { name: 'Still open' });
  await expect(open.getByRole('listitem')).toHaveText([
    ...URGENT.slice(2).map(({ title }) => title),
    ...QUESTIONS.filter((each) => !URGENT.includes(each)).map(({ title }) => title),
  ]);
  await expect(page.getByText(/all done|rest easy|you looked|all (is )?well/i)).toHaveCount(0);

  // It can be seen again after a reload.
  await page.reload();
  await page.getByRole('button', { name: /^See what you answered/ }).click();
  await expect(open.getByRole('listitem').first()).toHaveText(THIRD.title);

  // From there they can be asked once more.
  await button(page, 'Ask the urgent ones again').click();
  await hearSound(page);
  await expect(page.getByTestId('caption')).toHaveText(SEVERAL);
});

test('a yes stands at the end with what was advised', async ({ page, served }) => {
  const care = QUESTIONS.find(({ id }) => id === 'bruise');
  if (!care) throw new Error('no such question');
  await openApp(page, served);
  await start(page);
  await goTo(page, care.title);
  await button(page, 'Yes').click();
  await expect(heading(page)).toHaveText(adviceById(care.yes).steps[0]?.title ?? '');
  await goTo(page, 'From here on');
  await seekTo(page, -0.3);
  const said = page.getByRole('region', { name: 'You said yes' });
  await said.getByText(care.title).click();
  const line = adviceById(care.yes).steps[0]?.cues.find(({ role }) => role === 'guidance');
  await expect(said.getByText(asWritten(line?.text ?? ''), { exact: true })).toBeVisible();
});

test('played again, it is asked as for the first time', async ({ page, served }) => {
  const care = QUESTIONS.find(({ id }) => id === 'bruise');
  if (!care) throw new Error('no such question');
  await openApp(page, served);
  await start(page);
  await goTo(page, care.title);
  await button(page, 'Yes').click();
  await goTo(page, 'From here on');
  await seekTo(page, -0.3);
  await button(page, 'Play it again').click();
  await hearSound(page);
  await goTo(page, care.title);
  await button(page, 'Next step').click();
  await expect(heading(page)).toHaveText(titleOf('again'));
});

test('help is left by nobody but the person: not by play, an earbud, or a reload', async ({
  page,
  context,
  served,
}) => {
  await context.addInitScript(() => {
    const actions: Record<string, MediaSessionActionHandler | null> = {};
    Object.assign(window, { actions });
    navigator.mediaSession.setActionHandler = (action, handler) => {
      actions[action] = handler;
    };
  });
  const press = (action: MediaSessionAction) =>
    page.evaluate((name) => {
      const { actions } = window as unknown as {
        actions: Record<string, MediaSessionActionHandler>;
      };
      actions[name]?.({ action: name });
    }, action);
  await openApp(page, served);
  await start(page);
  await goTo(page, FIRST.title);
  await button(page, 'Yes').click();
  await expect(urgent(page)).toBeVisible();
  await seekTo(page, -0.2);
  await page.waitForFunction(() => window.sound.track?.ended);
  await button(page, 'Play').click();
  await hearSound(page);
  await expect(call(page)).toBeVisible();
  for (const action of ['play', 'previoustrack', 'previoustrack', 'nexttrack', 'play'] as const) {
    await press(action);
    await expect(urgent(page)).toBeVisible();
    await expect(call(page)).toBeVisible();
  }
  await page.reload();
  await expect(urgent(page)).toBeVisible();
  await expect(call(page)).toBeVisible();
  await expect(page.getByText(/^Carry on from/)).toHaveCount(0);
  await page.goto(served.url);
  await expect(urgent(page)).toBeVisible();
  await button(page, 'That was a mistake. Ask me again').click();
  await expect(heading(page)).toHaveText(FIRST.title);
  await hearSound(page);
});

test('a yes shows its advice and whom to call, though its sound cannot be had', async ({
  page,
  context,
  served,
}) => {
  await context.addInitScript(() => {
    // From the moment that a test says so, no track goes into the element any more.
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if ('noSound' in window) throw new Error('no sound can be had');
      return create.call(URL, blob);
    };
  });
  await openApp(page, served);
  await start(page);
  await goTo(page, FIRST.title);
  await page.evaluate(() => Object.assign(window, { noSound: true }));
  await button(page, 'Yes').click();
  await expect(urgent(page)).toBeVisible();
  await expect(call(page)).toBeVisible();
  await expect(page.getByText('All that it says is written here.')).toBeVisible();
  expect(await page.evaluate(() => window.sound.track?.paused)).toBe(true);
});

test('the check is asked though the voice of its advice cannot be had, which is then read', async ({
  page,
  context,
  served,
}) => {
  await context.route(/advice-[^/]*\.frames$/, (route) => route.abort());
  await openApp(page, served);
  await start(page);
  await goTo(page, FIRST.title);
  await button(page, 'Yes').click();
  await expect(urgent(page)).toBeVisible();
  const within = { isFirst: false, isLast: false };
  const steps = stepsIn('advice', adviceById(FIRST.yes).steps, wayOf(DEFAULT_SETTINGS), within);
  const { saidByTheCall } = await wordsOf(ENGLISH);
  for (const { text } of steps.flatMap(({ cues }) => cues)) {
    // The heading and the call stand for it.
    if (saidByTheCall.includes(text)) continue;
    await expect(page.getByText(asWritten(text), { exact: true })).toBeVisible();
  }
});
