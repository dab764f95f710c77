import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, seekTo, test } from './app';
import { beginList, mark } from './comfort-list';
import { type Finger, fingerOn, middleOf, settled } from './touch';

test.use({ hasTouch: true, worker: 'is awaited' });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const face = (page: Page) => page.getByTestId('dim-face');
const paused = (page: Page) => page.evaluate(() => window.sound.track?.paused);
const length = (page: Page) => page.evaluate(() => window.sound.track?.duration);

/** What the player says is left, in minutes. */
async function left(page: Page): Promise<number> {
  const said = await page.getByText(/^\d+ min left$/).textContent();
  return Number.parseInt(said ?? '', 10);
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start Drink or snack/ }).tap();
  await hearSound(page);
  await settled(page);
}

/** Nobody touches anything for a while; the element's own clock is not moved by this. */
async function leaveAlone(page: Page): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(9000);
    await expect(face(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await settled(page);
}

test.describe('a touch on the dim face does what the face says, and nothing of what lies beneath', () => {
  const UNDER = ['Pause', 'Stop', 'Next step', 'One more minute', 'Get help'];

  /** Nothing but the routine itself, in its first step and as long as ever. */
  async function expectNothingElse(page: Page): Promise<void> {
    await settled(page);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText('Step 1 of 6')).toBeVisible();
    expect(await length(page)).toBe(300);
  }

  /** A finger on the face over the button `name`. */
  async function under(page: Page, name: string) {
    const at = await middleOf(page.getByRole('button', { name }));
    await leaveAlone(page);
    return at;
  }

  let finger: Finger;
  test.beforeEach(async ({ page, served }) => {
    await page.clock.install();
    await openApp(page, served);
    await start(page);
    finger = await fingerOn(page);
  });

  test('when it is a tap', async ({ page }) => {
    for (const name of UNDER) {
      const at = await under(page, name);
      await finger.tap(at);
      await expect(face(page)).toBeHidden();
      await expectNothingElse(page);
      expect(await paused(page)).toBe(false);
    }
  });

  test('when it is a hold', async ({ page }) => {
    for (const name of UNDER) {
      for (const untilItWouldTakeAnother of [false, true]) {
        const at = await under(page, name);
        await finger.down(at);
        await page.clock.fastForward(650);
        await expect(face(page)).toBeHidden();
        if (untilItWouldTakeAnother) await settled(page);
        await finger.up();
        await expectNothingElse(page);
        expect(await paused(page)).toBe(false);
      }
    }
  });

  test('when it is two fingers, or the browser takes it away', async ({ page }) => {
    const at = await under(page, 'Pause');
    await finger.down(at);
    await finger.add({ x: at.x - 90, y: at.y - 200 });
    await page.clock.fastForward(650);
    await finger.up();
    await finger.down(at);
    await finger.cancel();
    await page.clock.fastForward(650);
    await expect(face(page)).toBeVisible();
    await expectNothingElse(page);
    expect(await paused(page)).toBe(false);
  });
});

test('a hasty second touch finds nothing to do: on Stop, on Finish, and by mouse', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  const dialog = page.getByRole('dialog', { name: 'Stop here?' });
  const at = await middleOf(button(page, 'Stop'));
  const finger = await fingerOn(page);
  await finger.tap(at);
  await expect(dialog).toBeVisible();
  // Wherever in the question the second one falls.
  await finger.tap(at);
  for (const answer of ['Carry on', 'Stop']) {
    await finger.tap(await middleOf(dialog.getByRole('button', { name: answer })));
  }
  await settled(page);
  await expect(dialog).toBeVisible();
  expect(await paused(page)).toBe(true);
  await dialog.getByRole('button', { name: 'Carry on' }).tap();
  await hearSound(page);

  await settled(page);
  await page.mouse.dblclick(at.x, at.y);
  await settled(page);
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Carry on' }).tap();
  await hearSound(page);

  // The button that went on by a step finishes now: not with the touch that came for the step.
  await seekTo(page, 250);
  for (let steps = 0; steps < 6 && (await button(page, 'Next step').isVisible()); steps += 1) {
    await button(page, 'Next step').tap();
  }
  const last = await middleOf(button(page, 'Finish'));
  await finger.tap(last);
  await expect(page.getByText('This is the last step')).toBeVisible();
  await settled(page);
  await finger.tap(last);
  await expect(heading(page)).toHaveText('All done. Rest easy.');
  for (const { x, y } of [last, await middleOf(button(page, 'Find one for us'))]) {
    await finger.tap({ x, y });
  }
  await settled(page);
  await expect(heading(page)).toHaveText('All done. Rest easy.');
});

test('a hasty second touch passes nobody by: on the welcome, and on the comfort list', async ({
  page,
  served,
}) => {
  await page.goto(served.url);
  const enter = page.getByRole('button', { name: 'I am an adult' });
  await enter.waitFor();
  // What watches over touches is there: the quiet page comes right behind it.
  await page.locator('header').getByRole('button', { name: 'Something wasn’t right' }).waitFor();
  const finger = await fingerOn(page);
  const welcome = await middleOf(enter);
  await finger.tap(welcome);
  await expect(heading(page)).toHaveText('What would feel good now?');
  await finger.tap(welcome);
  await settled(page);
  await expect(heading(page)).toHaveText('What would feel good now?');
  expect(await page.evaluate(() => window.sound.track)).toBeUndefined();

  await page.getByRole('link', { name: /^Comfort list/ }).tap();
  await settled(page);
  const foot = await middleOf(button(page, 'Begin with person 1'));
  await finger.tap(foot);
  await expect(heading(page)).toHaveText('Person 1');
  await finger.tap(foot);
  await settled(page);
  await expect(heading(page)).toHaveText('Person 1');
  await mark(page, { Massage: 'No' });
  for (let taps = 0; taps < 3; taps += 1) await finger.tap(foot);
  await settled(page);
  await expect(heading(page)).toHaveText('Pass the phone on');
  await page.mouse.dblclick(foot.x, foot.y);
  await settled(page);
  await expect(heading(page)).toHaveText('Person 2');
  await page.reload();
  await beginList(page, 1);
  await expect(heading(page)).toHaveText('Person 1');
});

for (const what of ['a text that grows', 'a text that gets other parts'] as const) {
  test(`${what} by itself makes what it has moved wait, too`, async ({ page, served }) => {
    await openApp(page, served);
    const massage = page.getByRole('button', { name: /^Start Massage/ });
    await expect(massage).toBeVisible();
    // As where a screen fills the window: that the page itself grows tells nothing.
    await page.evaluate(() => (document.body.style.height = '40rem'));
    await settled(page);
    const isFresh = await massage.evaluate(async (tile, grows) => {
      const block = document.querySelector('main p');
      if (!(block?.firstChild instanceof Text)) throw new Error('there is no text');
      const words = 'It grows. '.repeat(100);
      if (grows) block.firstChild.data = words;
      else block.replaceChildren(words);
      // Whatever moves has moved once it is drawn.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return tile.closest('[data-fresh]') !== null;
    }, what === 'a text that grows');
    expect(isFresh).toBe(true);
  });
}

test('a key that is held is one press, on a button as well', async ({ page, served }) => {
  await openApp(page, served);
  await start(page);
  /** What a keyboard sends while a key is held. */
  const hold = async (key: string) => {
    for (let repeats = 0; repeats < 10; repeats += 1) await page.keyboard.down(key);
    await page.keyboard.up(key);
  };
  await expect(heading(page)).toBeFocused();
  await hold('ArrowRight');
  await expect(page.getByText('Step 2 of 6')).toBeVisible();
  await hold('k');
  await expect(button(page, 'Play')).toBeVisible();
  const before = await left(page);
  await hold('+');
  await expect.poll(() => left(page)).toBe(before + 1);
  await page.getByRole('button', { name: 'One more minute' }).focus();
  await hold('Enter');
  await expect.poll(() => left(page)).toBe(before + 2);
  await button(page, 'Stop').focus();
  await hold('Enter');
  const dialog = page.getByRole('dialog', { name: 'Stop here?' });
  await expect(dialog).toBeVisible();
  // Pressed twice, the second was meant for the button before.
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(dialog).toBeVisible();
  await hold('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Step 2 of 6')).toBeVisible();
});

test('a key is taken by what has the focus, also when that has just moved', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('link', { name: /^Find one for us/ }).focus();
  await settled(page);
  await page.evaluate(async () => {
    const notice = document.createElement('p');
    notice.style.height = '10rem';
    document.querySelector('main')?.prepend(notice);
    await new Promise(requestAnimationFrame);
    // As by a key: no pointer, and before anything has settled.
    (document.activeElement as HTMLElement).click();
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How was it?');
});

test('keys act only with the focus in the player, and the first on a dim face only wakes it', async ({
  page,
  served,
}) => {
  await page.clock.install();
  await openApp(page, served);
  await start(page);
  for (const elsewhere of ['Get help', 'body'] as const) {
    if (elsewhere === 'body')
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    else await button(page, elsewhere).focus();
    for (const key of ['k', '+', 'r', 'ArrowRight']) await page.keyboard.press(key);
    await expect(page.getByText('Step 1 of 6')).toBeVisible();
    expect(await paused(page)).toBe(false);
    expect(await length(page)).toBe(300);
  }
  // A tap anywhere in the player is enough.
  await page.getByTestId('caption').tap();
  await page.keyboard.press('k');
  await expect(button(page, 'Play')).toBeVisible();
  await page.keyboard.press('k');
  await hearSound(page);
  for (const key of ['k', 'ArrowRight', 'Enter', 'Tab']) {
    await leaveAlone(page);
    await page.keyboard.press(key);
    await expect(face(page)).toBeHidden();
    await expect(page.getByText('Step 1 of 6')).toBeVisible();
    expect(await paused(page)).toBe(false);
  }
});

test('pulling down does not reload what plays', async ({ page, served }) => {
  await openApp(page, served);
  const ways = await page.evaluate(() =>
    [document.documentElement, document.body].map(
      (element) => getComputedStyle(element).overscrollBehaviorY,
    ),
  );
  expect(ways).toEqual(['contain', 'contain']);
});
