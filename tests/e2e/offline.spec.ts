import { decode } from '../../audio/decode';
import { asWritten } from '../../src/content/as-written';
import { practices } from '../../src/content/practices';
import { builtIn } from '../../src/routine/built-in';
import { finishOf } from '../../src/routine/picture';
import {
  expect,
  goOffline,
  hearSound,
  hearSoundOfLink,
  openApp,
  readyOffline,
  seekTo,
  test,
  trackBytes,
} from './app';
import { pictureShown } from './look';
import { cuesIn } from './packs';
import '../english';

test('installs on the first visit, then plays every shortcut to its end with no network and no server', async ({
  page,
  context,
  served,
}) => {
  // All practices, each decoded to its end.
  test.setTimeout(300_000);
  await openApp(page, served);
  await goOffline(page, served);

  for (const practice of practices()) {
    const tab = await context.newPage();
    await tab.goto(`${served.url}#/start/${practice.slug}`);
    await hearSoundOfLink(tab);
    expect(tab.url()).not.toContain('start');

    const track = await trackBytes(tab);
    const [first, ...others] = cuesIn(track, 'ember');
    expect(others.length).toBeGreaterThan(4);
    expect(first?.id.startsWith(`${practice.id}.`)).toBe(true);
    expect(first?.start).toBeLessThan(4);
    const { samples, sampleRate } = await decode(track);
    const heard = (from = 0, to = 0) => samples.subarray(from * sampleRate, to * sampleRate);
    expect(loudness(heard(first?.start, first?.end))).toBeGreaterThan(-32);
    expect(loudness(heard((first?.end ?? 0) + 0.1, (first?.end ?? 0) + 0.9))).toBeLessThan(-70);
    await seekTo(tab, (first?.start ?? 0) + 0.1);
    await expect(tab.getByTestId('caption')).toHaveText(asWritten(first?.text ?? ''));

    await seekTo(tab, -1.5);
    const ending = practice.id === 'injury-check' ? 'still open' : 'All done. Rest easy.';
    await expect(tab.getByRole('heading', { level: 1 })).toContainText(ending);
    await pictureShown(
      tab,
      `dark/${finishOf(builtIn(practice.id), practice.id === 'injury-check')}`,
    );
    // The turn to sound is let go a moment after the end; until then no other window may start.
    await tab.waitForFunction(async () => !(await navigator.locks.query()).held?.length);
    await tab.close();
  }
});

test('shows how far the first download has come, and that it is done', async ({
  page,
  context,
  served,
}) => {
  // Its largest files wait until that has been seen: a fast machine would be done before anyone could look.
  let see = () => {};
  const seen = new Promise<void>((resolve) => {
    see = resolve;
  });
  await context.route('**/*.{frames,mp3}', async (route) => {
    await seen;
    await route.continue();
  });
  await openApp(page, served);
  await expect(page.getByText(/Getting ready for offline: \d+/)).toBeVisible();
  see();
  await readyOffline(page);
  await page.reload();
  await readyOffline(page);
});

test('asks for nothing but its own files, and for nothing at all once installed', async ({
  page,
  served,
  requests,
}) => {
  await openApp(page, served);
  await readyOffline(page);
  await page.reload();
  await readyOffline(page);
  requests.length = 0;
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  await seekTo(page, -1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All done. Rest easy.');
  const fetched = requests.filter((url) => !url.startsWith('blob:') && !url.endsWith('/sw.js'));
  const fromNetwork = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceResourceTiming).workerStart === 0)
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('blob:')),
  );
  expect(fromNetwork, 'fetched past the service worker').toEqual([]);
  expect(fetched.every((url) => url.startsWith(served.url))).toBe(true);
});

test('says in a sentence what is wrong when it is opened offline before it was ready', async ({
  page,
  context,
  served,
}) => {
  await page.route('**/*.{frames,mp3}', (route) => route.abort());
  await context.route('**/*.{frames,mp3}', (route) => route.abort());
  await openApp(page, served);
  await expect(page.getByRole('alert')).toContainText(/download stopped|couldn’t be kept/);
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await expect(page.getByRole('alert')).toContainText('Connect once');
});

/** Root mean square of `samples`, in dB under full scale. */
function loudness(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return 10 * Math.log10(power + 1e-12);
}

test('brings the voice into memory from the device, not once more from the network', async ({
  page,
  served,
}) => {
  // A browser remembers 250 unless it is told otherwise.
  await page.addInitScript(() => performance.setResourceTimingBufferSize(2000));
  await openApp(page, served);
  // The last of a voice's packs to be brought in, on the very first visit.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /date-.*frames/.test(name)),
  );
  const pastTheWorker = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /(date|film|service|shower)-.*\.frames/.test(name))
      .filter((entry) => (entry as PerformanceResourceTiming).workerStart === 0)
      .map(({ name }) => name),
  );
  expect(pastTheWorker).toEqual([]);
});
