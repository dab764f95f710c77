import { PRACTICES } from '../../src/catalogue';
import { expect, hearSound, openApp, readyOffline, seekTo, test, trackBytes } from './app';
import { cuesIn } from './packs';

test('installs on the first visit, then plays every shortcut to its end with no network and no server', async ({
  page,
  context,
  served,
}) => {
  await openApp(page, served);
  await readyOffline(page);
  await context.setOffline(true);
  await served.stop();

  for (const practice of PRACTICES) {
    await page.goto(`${served.url}?start=${practice.slug}`);
    await page.getByRole('button', { name: 'Tap anywhere to begin' }).click();
    await hearSound(page);
    expect(page.url()).not.toContain('start=');

    const [first, ...others] = cuesIn(await trackBytes(page), 'ember');
    expect(others.length).toBeGreaterThan(4);
    expect(first?.id.startsWith(`${practice.id}.`)).toBe(true);
    expect(first?.start).toBeLessThan(4);
    await seekTo(page, (first?.start ?? 0) + 0.1);
    await expect(page.getByTestId('caption')).toHaveText(first?.text ?? '');

    await seekTo(page, -1.5);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All done. Rest easy.');
  }
});

test('shows how far the first download has come, and that it is done', async ({ page, served }) => {
  const seen = page.getByText(/Getting ready for offline: \d+/).waitFor();
  await openApp(page, served);
  await seen;
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
  await page.getByRole('button', { name: /^Start Hydration/ }).click();
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
  await page.route('**/*.mp3', (route) => route.abort());
  await context.route('**/*.mp3', (route) => route.abort());
  await openApp(page, served);
  await expect(page.getByRole('alert')).toContainText(/download stopped|could not be kept/);
  await page.getByRole('button', { name: /^Start Hydration/ }).click();
  await expect(page.getByRole('alert')).toContainText('Connect once');
});
