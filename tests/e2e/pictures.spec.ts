// Pictures come from files of their own, those of the theme that the page is in and no others.
import { expect, openApp, test } from './app';
import { pictureShown } from './look';

test('each theme shows its own pictures, whichever comes first', async ({
  page,
  served,
  requests,
}) => {
  await openApp(page, served);
  const themes = () =>
    new Set(requests.flatMap((url) => /\/pictures\/(\w+)\//.exec(url)?.slice(1) ?? []));
  await page.goto(`${served.url}#/routine/settle`);
  await pictureShown(page, 'dark/after-intense');
  expect(themes()).toEqual(new Set(['dark']));

  await page.goto(`${served.url}#/settings`);
  await page.getByLabel('Bright', { exact: true }).check();
  await page.goto(`${served.url}#/routine/settle`);
  await pictureShown(page, 'light/after-intense');
});
