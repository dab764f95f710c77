// The injury check as people go through it: by tap, by key, by word and by silence.

import type { Page } from '@playwright/test';
import { asWritten } from '../../src/content/as-written';
import { adviceById } from '../../src/content/worded-advice';
import { expect, hearSound, openApp, seekTo, test } from './app';
import {
  answer,
  button,
  endOf,
  goTo,
  heading,
  QUESTIONS,
  start,
  titleOf,
  urgent,
} from './injury-check';
import { installEars, LISTENER, listens, say } from './spoken-commands';
import { settled } from './touch';

const [FIRST] = QUESTIONS;
if (!FIRST) throw new Error('there are questions');

test.use({ worker: 'is awaited' });

const chip = (page: Page, id: string) => page.getByLabel(titleOf(id), { exact: true });
const call = (page: Page) => page.getByText(/^Call( your local emergency number| \d+)$/);

test('whoever is well answers five questions, and none of them twice', async ({ page, served }) => {
  await openApp(page, served);
  await start(page);
  for (const id of ['wrong', 'signs', 'parts', 'head']) {
    await goTo(page, titleOf(id));
    await answer(page, 'No');
    await expect(heading(page)).not.toHaveText(titleOf(id));
  }
  await goTo(page, titleOf('found'));
  await answer(page, 'No');
  await expect(heading(page)).toHaveText(titleOf('again'));
  await expect(page.getByTestId('caption')).toHaveText(
    'Every urgent question I asked has an answer.',
  );
  await seekTo(page, -0.3);
  await expect(heading(page)).toHaveText('You said no to everything I asked');
  await expect(page.getByText(/all done|rest easy|all (is )?well/i)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Still open' })).toHaveCount(0);
});

test('a sign on the list leads to help at once, and back to the list', async ({ page, served }) => {
  await openApp(page, served);
  await start(page);
  await goTo(page, titleOf('wrong'));
  const list = page.getByRole('region', { name: 'Signs that need help at once' });
  expect(await list.getByRole('listitem').count()).toBeGreaterThan(28);
  await expect(call(page)).toBeVisible();
  await expect(list.getByText(/harming|killing/)).toHaveCount(0);
  await button(page, 'Pause').click();
  await settled(page);
  await list.getByRole('button', { name: /^A ring on a penis/ }).click();
  await expect(page.getByRole('heading', { name: 'Stop here, and go' })).toBeVisible();
  await expect(call(page)).toBeVisible();
  const lines = adviceById('call-ring').steps.flatMap(({ cues }) => cues);
  for (const { text } of lines) {
    await expect(page.getByText(asWritten(text), { exact: true })).toBeVisible();
  }
  await button(page, 'That was a mistake. Ask me again').click();
  await expect(heading(page)).toHaveText(titleOf('wrong'));
  await hearSound(page);
});

test('what is tapped is what is asked about, and what is found gets its advice', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  for (const id of ['wrong', 'signs']) {
    await goTo(page, titleOf(id));
    await answer(page, 'No');
  }
  await expect(heading(page)).toHaveText(titleOf('parts'));
  await chip(page, 'part-rope').check();
  await chip(page, 'part-drink').check();
  await settled(page);
  await button(page, 'That’s all').click();
  // Of the rest nothing is asked: not the neck, nor a ring.
  await expect(heading(page)).toHaveText(titleOf('drink-signs'));
  await answer(page, 'No');
  await expect(heading(page)).toHaveText(titleOf('head'));
  await goTo(page, titleOf('found'));
  await chip(page, 'bruise').check();
  await chip(page, 'numb').check();
  await settled(page);
  await button(page, 'That’s all').click();
  await expect(heading(page)).toHaveText(adviceById('numb').steps[0]?.title ?? '');
  await answer(page, 'No');
  await expect(heading(page)).toHaveText(adviceById('numb').steps[1]?.title ?? '');
  await button(page, 'Next step').click();
  await expect(heading(page)).toHaveText(adviceById('bruise').steps[0]?.title ?? '');
  await seekTo(page, -0.3);
  const said = page.getByRole('region', { name: 'You said yes' });
  await expect(said.locator('summary')).toHaveCount(2);
  await expect(said).toContainText(titleOf('bruise'));
  // The knock to the head was passed by.
  await expect(page.getByRole('region', { name: 'Still open' })).toContainText(titleOf('head'));
});

test('by silence: what nobody taps or answers is asked aloud, and can still be tapped', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  await goTo(page, titleOf('signs'));
  await seekTo(page, endOf('signs') - 0.3);
  await expect(heading(page)).toHaveText(FIRST.title, { timeout: 20_000 });
  await seekTo(page, endOf('parts') - 0.3);
  await expect(heading(page)).toHaveText(titleOf('part-neck'), { timeout: 20_000 });
  await expect(button(page, 'Yes')).toBeVisible();
  await chip(page, 'part-ring').check();
  await settled(page);
  await button(page, 'That’s all').click();
  await expect(heading(page)).toHaveText(titleOf('ring'));
  await expect(urgent(page)).toBeHidden();
});

test('by key: Y asks one by one, and to one of those leads to help; N goes on', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  await goTo(page, titleOf('wrong'));
  await expect(button(page, 'Yes')).toBeEnabled({ timeout: 20_000 });
  await page.keyboard.press('y');
  await expect(heading(page)).toHaveText(FIRST.title);
  await expect(button(page, 'No')).toBeEnabled({ timeout: 30_000 });
  await page.keyboard.press('n');
  await expect(heading(page)).toHaveText(QUESTIONS[1]?.title ?? '');
  await expect(button(page, 'Yes')).toBeEnabled({ timeout: 20_000 });
  await page.keyboard.press('y');
  await expect(urgent(page)).toBeVisible();
  await button(page, 'That was a mistake. Ask me again').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(QUESTIONS[1]?.title ?? '');
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
  await button(page, 'Pause').click();
  // A yes to nothing does nothing: next leads on from where it was, to the first question.
  await say(page, 'yes');
  await say(page, 'next');
  await expect(heading(page)).toHaveText(titleOf('wrong'));
  await say(page, 'No.');
  // So much hangs on it that it has to be said again.
  await expect(page.getByText(/^I heard no/)).toBeVisible();
  await expect(heading(page)).toHaveText(titleOf('wrong'));
  await say(page, 'No.');
  await expect(heading(page)).toHaveText(titleOf('signs'));
  await button(page, 'Pause').or(button(page, 'Play')).first().waitFor();
  await seekTo(page, endOf('signs') - 1);
  await say(page, 'oh yes');
  await expect(heading(page)).toHaveText(FIRST.title);
});

test('what is private is said by no voice, until someone wants it, and kept nowhere', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  await goTo(page, titleOf('head'));
  await button(page, 'Just for me').click();
  const quiet = page.getByRole('dialog', { name: 'Something wasn’t right' });
  await expect(quiet).toContainText('thoughts of hurting yourself');
  await expect(page.getByTestId('caption')).not.toContainText(/hurt/);
  await settled(page);
  await button(page, 'Let the voice stay with me').click();
  await expect(heading(page)).toHaveText('You’re not alone with this');
  await expect(page.getByText(/quiet now/)).toHaveCount(0);
  await seekTo(page, -0.2);
  // It does not end.
  await expect(page.getByText('I’m here. You don’t have to say anything.')).toBeVisible();
  await hearSound(page);
  await button(page, 'Back to where I was').click();
  await expect(heading(page)).toHaveText(titleOf('head'));
  await button(page, 'Just for me').click();
  await settled(page);
  await button(page, 'Let the voice stay with me').click();
  await expect(heading(page)).toHaveText('You’re not alone with this');
  await page.reload();
  await expect(heading(page)).toHaveText('What would feel good now?');
  await page.getByRole('button', { name: /^Carry on from/ }).click();
  await expect(heading(page)).toHaveText(titleOf('head'));
});

test('a red flag stays on the screen after the voice has ended, and can be said again', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  await goTo(page, FIRST.title);
  await answer(page, 'Yes');
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
  await goTo(page, titleOf('bruise'));
  await answer(page, 'Yes');
  const title = adviceById('bruise').steps[0]?.title ?? '';
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
  await goTo(page, FIRST.title);
  await answer(page, 'Yes');
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
  await goTo(page, titleOf('wrong'));
  await page.mouse.click(195, 80);
  await page.clock.fastForward(9000);
  await expect(button(page, 'Yes')).toBeVisible();
  await expect(face).toBeHidden();
});

test('what is said to be on the screen is not covered there', async ({ page, served }) => {
  await openApp(page, served);
  await start(page);
  const face = page.getByTestId('dim-face');
  await page.mouse.click(195, 430);
  await page.clock.install();
  await page.mouse.click(195, 430);
  await page.clock.fastForward(9000);
  await expect(face).toBeVisible();
  // By the track alone, as if nobody had touched anything since.
  await seekTo(page, endOf('wrong') + 0.2);
  await expect(page.getByRole('region', { name: 'Signs that need help at once' })).toBeVisible();
  await expect(face).toBeHidden();
  const list = page.getByRole('region', { name: 'Signs that need help at once' }).getByRole('list');
  const last = list.getByRole('button').last();
  await last.scrollIntoViewIfNeeded();
  const [sign, yes] = [await last.boundingBox(), await button(page, 'Yes').boundingBox()];
  expect((sign?.y ?? 900) + (sign?.height ?? 900)).toBeLessThan(yes?.y ?? 0);
  await expect(button(page, 'Just for me')).toBeInViewport({ ratio: 1 });
});
