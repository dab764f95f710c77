// The bed in a browser that, like an iPhone, lets an element sound only once it was asked to in a tap.
import { expect, hearSound, openApp, test } from './app';

test.use({ hasTouch: true, worker: 'is awaited' });

test('a bed sounds where each element must be unlocked in a tap, and leaves nothing in the log', async ({
  context,
  page,
  served,
}) => {
  const logged: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) logged.push(message.text());
  });
  await context.addInitScript(() => {
    const unlocked = new WeakSet<HTMLAudioElement>();
    const play = HTMLAudioElement.prototype.play;
    HTMLAudioElement.prototype.play = function (this: HTMLAudioElement) {
      // The event whose listener runs at this very moment; none in a promise or a timer.
      const isInTap = ['click', 'touchend'].includes(window.event?.type ?? '');
      if (isInTap && window.event?.isTrusted) unlocked.add(this);
      if (unlocked.has(this)) return play.call(this);
      return Promise.reject(new DOMException('not asked in a tap', 'NotAllowedError'));
    };
  });
  const beds = () =>
    page.evaluate(() => window.sound.others.filter(({ paused }) => !paused).length);
  await openApp(page, served);
  await page.getByRole('link', { name: 'Look inside Drink or snack' }).tap();
  await page.getByRole('radio', { name: 'Soft rain' }).tap();
  for (const again of [false, true]) {
    if (again) await page.getByRole('link', { name: 'Look inside Drink or snack' }).tap();
    await page.getByRole('button', { name: 'Start' }).tap();
    await hearSound(page);
    await expect.poll(beds).toBe(1);
    await page.getByRole('button', { name: 'Pause' }).tap();
    await expect.poll(beds).toBe(0);
    await page.getByRole('button', { name: 'Play', exact: true }).tap();
    await expect.poll(beds).toBe(1);
    await page.getByRole('button', { name: 'Stop' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).tap();
    await expect.poll(beds).toBe(0);
  }
  expect(logged).toEqual([]);
});
