// Choosing who speaks, wherever that can be done.
import { expect, type Locator, type Page } from '@playwright/test';
import { voiceChoice } from '../../src/locale/en/voices';

/** The dot of the voice called `name`. */
export function voiceDot(page: Page, name: string): Locator {
  return page.getByRole('radio', { name: new RegExp(`^${name}`) });
}

/** What is said until it speaks. Taken from the words themselves: a test that waits until it is gone must know it. */
const [UNTIL = ''] = voiceChoice.until('').split(',');

/** Chooses the voice called `name`, and waits until it speaks. */
export async function chooseVoice(page: Page, name: string): Promise<void> {
  await voiceDot(page, name).check();
  // Said twice: to be seen, and to a screen reader.
  await expect(page.getByText(UNTIL)).toHaveCount(0, { timeout: 60_000 });
}
