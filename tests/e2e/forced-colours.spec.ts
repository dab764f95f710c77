// Where someone has chosen all colours themselves: what is chosen, what is done and what answers what can still
// be told apart, by colours of that choice.
import type { Locator, Page } from '@playwright/test';
import { expect, hearSound, openApp, test } from './app';
import { stillness } from './look';

test.use({ worker: 'is awaited' });

/** The colours that a page is left, as the browser writes them. */
function systemColour(page: Page, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = `forced-color-adjust: none; background-color: ${colour}`;
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  }, name);
}

const ground = (of: Locator, pseudo?: string) =>
  of.evaluate((element, part) => getComputedStyle(element, part).backgroundColor, pseudo);

for (const colorScheme of ['dark', 'light'] as const) {
  test(`what is chosen, said and over can be told apart, ${colorScheme}`, async ({
    page,
    served,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openApp(page, served);
    // What is in a routine, and for how long: each part beside one of another colour, with an edge.
    const parts = page
      .getByRole('button', { name: /^Start After something intense/ })
      .locator('[data-hue]');
    await parts.first().waitFor();
    const colours: string[] = [];
    for (const part of await parts.all()) {
      await expect(part).not.toHaveCSS('border-top-width', '0px');
      colours.push(await ground(part.locator('span')));
    }
    expect(colours.length).toBeGreaterThan(2);
    expect(colours.filter((colour, at) => colour === colours[at + 1])).toEqual([]);
    await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
    const [canvas, text, highlight] = [
      await systemColour(page, 'Canvas'),
      await systemColour(page, 'CanvasText'),
      await systemColour(page, 'Highlight'),
    ];
    // A segment that is chosen, beside one that is not.
    const pill = (radio: Locator) => radio.locator('xpath=following-sibling::*[1]');
    const lengths = page.getByRole('group', { name: 'How long' }).getByRole('radio');
    await lengths.first().check();
    // Its colour comes by and by.
    await stillness(page);
    expect(await ground(pill(lengths.first()))).toBe(highlight);
    expect(await ground(pill(lengths.last()))).not.toBe(highlight);
    // The foot hides what scrolls behind it, and has an edge.
    const foot = page.locator('footer');
    expect(await ground(foot)).toBe(canvas);
    await expect(foot).toHaveCSS('background-image', 'none');
    await expect(foot).toHaveCSS('border-top-color', text);
    // The focus is seen, also on what is filled.
    await page.keyboard.press('Tab');
    const start = page.getByRole('button', { name: 'Start', exact: true });
    await start.focus();
    await expect(start).toHaveCSS('outline-color', text);
    expect(await ground(start)).toBe(highlight);

    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await page.getByRole('button', { name: /^Start Injury check/ }).click();
    await hearSound(page);
    // What breathes is a ring.
    const halo = page.getByTestId('picture').locator('xpath=descendant::*[not(self::img)]');
    await expect(halo.first()).toHaveCSS('border-top-color', text);
    await page.getByRole('button', { name: 'Next step' }).click();
    const yes = page.getByRole('button', { name: 'Yes', exact: true });
    await yes.waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    const no = page.getByRole('button', { name: 'No', exact: true });
    expect(await ground(yes)).toBe(highlight);
    expect(await ground(no)).not.toBe(highlight);
    // How far it is: what is over, on what is not.
    const line = page.getByTestId('deck').locator('[data-hue]').first();
    expect(await ground(line.locator('span'))).toBe(text);
    expect(await ground(line)).toBe(canvas);
  });
}
