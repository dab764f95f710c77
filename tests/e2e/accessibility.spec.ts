import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, seekTo, test } from './app';
import { findings, sideways, smallTargets, stillness } from './look';

test.use({ worker: 'is awaited' });

const screens: Readonly<Record<string, (page: Page, url: string) => Promise<void>>> = {
  home: async () => undefined,
  routine: async (page) => {
    await page.getByRole('link', { name: 'Look inside Massage' }).click();
    await page.getByText('Sources').click();
    await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  },
  'home with a favourite and a routine playing': async (page) => {
    await page.getByRole('link', { name: 'Look inside Massage' }).click();
    await page.getByRole('button', { name: 'Keep as a favourite' }).click();
    await page.getByRole('button', { name: 'Start' }).click();
    await hearSound(page);
    await page.getByRole('link', { name: /Keep playing/ }).click();
  },
  'home with a routine to carry on': async (page) => {
    await page.getByRole('button', { name: /^Start Cuddle/ }).click();
    await hearSound(page);
    await seekTo(page, 20);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.reload();
    await page.getByRole('button', { name: /^Carry on from/ }).waitFor();
  },
  playing: async (page) => {
    await page.getByRole('button', { name: /^Start Cuddle/ }).click();
    await hearSound(page);
    await seekTo(page, 3);
    await page.getByRole('button', { name: 'Pause' }).click();
  },
  stopping: async (page) => {
    await page.getByRole('button', { name: /^Start Cuddle/ }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
  },
  finished: async (page) => {
    await page.getByRole('button', { name: /^Start Cuddle/ }).click();
    await hearSound(page);
    await seekTo(page, -1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All done. Rest easy.');
  },
  'a question': async (page) => {
    await askFirst(page);
  },
  'what can be tapped': async (page) => {
    await askFirst(page);
    for (let steps = 0; steps < 30; steps += 1) {
      if (await page.getByLabel('Rope or cuffs').isVisible()) break;
      await page.getByRole('button', { name: 'Next step' }).click();
    }
    await page.getByLabel('Rope or cuffs').check();
  },
  'what is private': async (page) => {
    await askFirst(page);
    await page.getByRole('button', { name: 'Just for me' }).click();
  },
  'a red flag': async (page) => {
    await askFirst(page);
    await page.getByRole('button', { name: /^Chest pain/ }).click();
    await page.getByRole('heading', { name: 'Stop here, and call' }).waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
  },
  find: through(/^Find one for us/, 'How was it?'),
  'what was found': async (page, url) => {
    await page.goto(`${url}#/find/found`);
    await page.getByRole('heading', { level: 1, name: 'This could fit now' }).waitFor();
    // To its end: axe takes what has scrolled half behind the foot for too small.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  },
  'comfort list': through(/^Comfort list/, 'Comfort list'),
  'why it matters': through(/^Why it matters/, 'Why it matters'),
  'a ready routine': through(/^Look inside Soft landing/, 'Soft landing'),
  help: through('Get help', 'Getting help'),
  'help with a number that is none': async (page) => {
    await page.getByRole('link', { name: 'Get help' }).click();
    await page.getByLabel('Emergency number where you are').fill('112 or 911');
    await page.getByLabel('Or choose the country you are in').selectOption('Norway');
    await page.getByText('more than one number').waitFor();
  },
  'the quiet page': async (page) => {
    await page.getByRole('button', { name: /^Start Cuddle/ }).click();
    await hearSound(page);
    await page.getByRole('button', { name: 'Get help' }).click();
    await page.getByLabel('Or choose the country you are in').selectOption('Ireland');
    await page.getByRole('button', { name: "Something wasn't right" }).first().click();
    await page.getByRole('button', { name: 'Hide this' }).waitFor();
  },
  settings: async (page) => {
    await through('Settings and about', 'Settings and about')(page);
    await page.getByText('Licences', { exact: true }).click();
    await page.getByText(/^howler/).click();
    await page.getByText('James Simpson').waitFor();
  },
  blocked: async (page, url) => {
    // The policy of a browser that has seen no tap, whatever this one makes of the taps before.
    await page.addInitScript(() => {
      HTMLAudioElement.prototype.play = () =>
        Promise.reject(new DOMException('no tap yet', 'NotAllowedError'));
    });
    await page.goto(`${url}?start=rest`);
    await page.getByRole('button', { name: 'Tap anywhere to begin' }).waitFor();
  },
};

/** Goes through a link of home to the screen called `title`, until that is there. */
function through(link: string | RegExp, title: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  };
}

/** Goes on in the injury check until something is asked, and stays there. */
async function askFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start Injury check/ }).click();
  await hearSound(page);
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
}

for (const theme of ['Dark', 'Bright']) {
  for (const [name, open] of Object.entries(screens)) {
    test(`${name}, ${theme.toLowerCase()}: axe finds nothing, thumbs find everything, 200 % text fits`, async ({
      page,
      served,
    }) => {
      await openApp(page, served);
      await page.getByRole('link', { name: 'Settings and about' }).click();
      await page.getByLabel(theme, { exact: true }).check();
      await page.getByRole('link', { name: 'Home' }).click();
      await open(page, served.url);
      await stillness(page);
      expect(await findings(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  }
}

test('the first notice is found clean by axe, and can be left by keyboard', async ({
  page,
  served,
}) => {
  await page.goto(served.url);
  const adult = page.getByRole('button', { name: 'I am an adult' });
  await adult.waitFor();
  expect(await findings(page)).toEqual([]);
  // The voices to choose from come a little later, and stand before it.
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(adult).toBeFocused({ timeout: 50 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would feel good now?');
});

test('a routine can be chosen, paused, stepped through and stopped by keyboard alone', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Drink or snack/ }).focus();
  await page.keyboard.press('Enter');
  await hearSound(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Pause' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Stop' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Carry on' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would feel good now?');
});

test('nothing breathes where motion is not wanted', async ({ page, served }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Cuddle/ }).click();
  await hearSound(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
