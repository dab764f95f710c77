// The injury check by its questions: every path by tap, by key, by word and by silence.
import type { Page } from '@playwright/test';
import type { QuestionStep } from '../../src/catalogue/model';
import { adviceById } from '../../src/content/worded-advice';
import { stepsIn } from '../../src/routine/routine';
import { DEFAULT_SETTINGS } from '../../src/routine/settings';
import { wayOf } from '../../src/routine/way';
import { expect, hearSound, openApp, position, seekTo, test, trackBytes } from './app';
import { button, goTo, heading, isQuestion, QUESTIONS, start, urgent } from './injury-check';
import { cuesIn } from './packs';
import { installEars, LISTENER, listens, say } from './spoken-commands';

test.use({ worker: 'is awaited' });

/** Questions that come up within advice. */
const FURTHER = QUESTIONS.flatMap(({ yes }) => adviceById(yes).steps.filter(isQuestion));

/** The words of the advice `id` for two people, in order. */
function linesOf(id: QuestionStep['yes']): readonly string[] {
  const within = { isFirst: false, isLast: false };
  return stepsIn('advice', adviceById(id).steps, wayOf(DEFAULT_SETTINGS), within).flatMap(
    ({ cues }) => cues.map(({ text }) => text),
  );
}

/** What the track says from `from` seconds on. */
async function heardFrom(page: Page, from: number): Promise<readonly string[]> {
  const cues = cuesIn(await trackBytes(page), 'ember');
  return cues.filter(({ start }) => start >= from - 0.1).map(({ text }) => text);
}

/** Expects the advice `id` right here, in sound and on the screen. */
async function expectAdvice(page: Page, id: QuestionStep['yes']): Promise<void> {
  const { kind, steps } = adviceById(id);
  const [first] = steps;
  if (kind === 'urgent') {
    await expect(urgent(page)).toBeVisible();
    await expect(page.getByText(/^Call( your local emergency number| \d+)$/)).toBeVisible();
    for (const line of linesOf(id))
      await expect(page.getByText(line, { exact: true })).toBeVisible();
  } else {
    await expect(heading(page)).toHaveText(first?.title ?? '');
  }
  const heard = await heardFrom(page, await position(page));
  const said = linesOf(id).filter((line) => heard.includes(line));
  expect(said.length).toBeGreaterThan(1);
  if (kind === 'urgent') expect(heard.filter((line) => !said.includes(line))).toEqual([]);
}

test.describe('by tap', () => {
  test('each yes gives its advice, in sound and on the screen, and leads back', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await start(page);
    for (const [index, { title, yes }] of QUESTIONS.entries()) {
      await goTo(page, title);
      await button(page, 'Yes').click();
      await expectAdvice(page, yes);
      if (adviceById(yes).kind === 'urgent') {
        await button(page, 'That was a mistake. Ask me again').click();
        await expect(heading(page)).toHaveText(title);
        await button(page, 'No').click();
      }
      const next = QUESTIONS[index + 1];
      if (next) await goTo(page, next.title);
    }
  });

  test('a yes within advice leads on, and no leads back to the questions', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await start(page);
    for (const further of FURTHER) {
      const asked = QUESTIONS.find(({ yes }) => adviceById(yes).steps.includes(further));
      await goTo(page, asked?.title ?? '');
      await button(page, 'Yes').click();
      await goTo(page, further.title);
      await button(page, 'Yes').click();
      await expectAdvice(page, further.yes);
      if (adviceById(further.yes).kind === 'urgent') {
        await button(page, 'That was a mistake. Ask me again').click();
        await expect(heading(page)).toHaveText(further.title);
        await button(page, 'No').click();
      }
      await expect(urgent(page)).toBeHidden();
    }
  });
});

test('by key: Y gives advice, N goes on, all the way through', async ({ page, served }) => {
  await openApp(page, served);
  await start(page);
  for (const [index, { title, yes }] of QUESTIONS.entries()) {
    await goTo(page, title);
    const isUrgent = adviceById(yes).kind === 'urgent';
    if (isUrgent) {
      await expect(button(page, 'Yes')).toBeEnabled({ timeout: 20_000 });
      await page.keyboard.press('y');
      await expect(urgent(page)).toBeVisible();
      await button(page, 'That was a mistake. Ask me again').focus();
      await page.keyboard.press('Enter');
      await expect(heading(page)).toHaveText(title);
    }
    // What is said before the question takes a while.
    await expect(button(page, 'No')).toBeEnabled({ timeout: 20_000 });
    await page.keyboard.press('n');
    const next = QUESTIONS[index + 1];
    if (next && index < QUESTIONS.length - 1) await expect(heading(page)).not.toHaveText(title);
  }
  await expect(urgent(page)).toBeHidden();
});

test('by word: yes and no, heard on the device, and only where something is asked', async ({
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
  const title = (await heading(page).textContent()) ?? '';
  await button(page, 'Pause').click();
  await say(page, 'yes');
  await say(page, 'next');
  // A yes to nothing did nothing: next led on from where it was, to the first question.
  await expect(heading(page)).not.toHaveText(title);
  await expect(heading(page)).toHaveText(QUESTIONS[0]?.title ?? '');
  await button(page, 'Play').click();
  await hearSound(page);

  const [first, second] = QUESTIONS;
  if (!first || !second) throw new Error('there are questions');
  await goTo(page, first.title);
  await goWhereItIsQuiet(page);
  await say(page, 'No.');
  await expect(heading(page)).not.toHaveText(first.title);
  await goTo(page, second.title);
  await goWhereItIsQuiet(page);
  await say(page, 'oh yes');
  await expectAdvice(page, second.yes);
});

/** Goes behind the cue that comes next from here, into its quiet. */
async function goWhereItIsQuiet(page: Page): Promise<void> {
  const at = await position(page);
  const cues = cuesIn(await trackBytes(page), 'ember');
  const index = cues.findIndex(
    ({ end }, i) => end > at && (cues[i + 1]?.start ?? Number.POSITIVE_INFINITY) - end > 4,
  );
  await seekTo(page, (cues[index]?.end ?? 0) + 1.5);
  await expect(page.getByTestId('caption')).toHaveAttribute('data-speaking', 'false');
}

test('by silence: unanswered, each question goes on, and stays open', async ({ page, served }) => {
  await openApp(page, served);
  await start(page);
  for (const { title } of QUESTIONS.slice(0, 3)) {
    await goTo(page, title);
    await expect(button(page, 'Yes')).toBeVisible();
    const length = await page.evaluate(() => window.sound.track?.duration ?? 0);
    const cues = cuesIn(await trackBytes(page), 'ember');
    const at = await position(page);
    const next = cues.find(({ start }) => start > at + 1 && cueIsAnother(cues, at, start));
    await seekTo(page, (next?.start ?? length) + 0.1);
    await expect(heading(page)).not.toHaveText(title);
    await expect(urgent(page)).toBeHidden();
  }
});

/** Whether the cue at `start` belongs to a later step than the one at `at`. */
function cueIsAnother(
  cues: readonly { id: string; start: number }[],
  at: number,
  start: number,
): boolean {
  const stepOf = (time: number) =>
    cues
      .findLast((cue) => cue.start <= time + 0.1)
      ?.id.split('.')
      .slice(0, 2)
      .join('.');
  return stepOf(start) !== stepOf(at + 0.5);
}

test('a red flag stays on the screen after the voice has ended, and can be said again', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  const first = QUESTIONS.find(({ yes }) => adviceById(yes).kind === 'urgent');
  await goTo(page, first?.title ?? '');
  await button(page, 'Yes').click();
  await expect(urgent(page)).toBeVisible();
  await seekTo(page, -0.2);
  await page.waitForFunction(() => window.sound.track?.ended);
  await expect(urgent(page)).toBeVisible();
  await expect(page.getByText('All done. Rest easy.')).toBeHidden();
  await button(page, 'Say it again').click();
  await hearSound(page);
  await expect(urgent(page)).toBeVisible();
});

test('carries on in the middle of advice after a reload', async ({ page, served }) => {
  await openApp(page, served);
  await start(page);
  const care = QUESTIONS.find(({ yes }) => adviceById(yes).kind === 'care');
  if (!care) throw new Error('there is care');
  await goTo(page, care.title);
  await button(page, 'Yes').click();
  const title = adviceById(care.yes).steps[0]?.title ?? '';
  await expect(heading(page)).toHaveText(title);
  await button(page, 'Pause').click();
  await page.reload();
  await page.getByRole('button', { name: /^Carry on from/ }).click();
  await hearSound(page);
  await expect(heading(page)).toHaveText(title);
});

test('the number to call is the one that someone has set', async ({ page, served }) => {
  await openApp(page, served);
  await page.getByRole('link', { name: 'Get help' }).click();
  await page.getByLabel('Emergency number where you are').fill('144');
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('link', { name: 'Home' }).click();
  await start(page);
  const first = QUESTIONS.find(({ yes }) => adviceById(yes).kind === 'urgent');
  await goTo(page, first?.title ?? '');
  await button(page, 'Yes').click();
  await expect(page.getByRole('link', { name: 'Call 144' })).toHaveAttribute('href', 'tel:144');
});

test('a question stays in sight, however long nobody touches anything', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  const face = page.getByTestId('dim-face');
  await page.mouse.click(195, 430);
  await page.clock.install();
  await page.mouse.click(195, 430);
  await page.clock.fastForward(9000);
  await expect(face).toBeVisible();
  // Any key brings the controls back; then on to the first question.
  await page.keyboard.press('Shift');
  await goTo(page, QUESTIONS[0]?.title ?? '');
  await page.mouse.click(195, 430);
  await page.clock.fastForward(9000);
  await expect(button(page, 'Yes')).toBeVisible();
  await expect(face).toBeHidden();
});
