// Choosing who speaks, wherever that can be done.
import { expect, type Locator, type Page } from '@playwright/test';

/** The dot of the voice called `name`. */
export function voiceDot(page: Page, name: string): Locator {
  return page.getByRole('radio', { name: new RegExp(`^${name}`) });
}

/** Chooses the voice called `name`, and waits until it speaks. */
export async function chooseVoice(page: Page, name: string): Promise<void> {
  await voiceDot(page, name).check();
  await expect(page.getByText(/^Until it’s all here/)).toBeHidden({ timeout: 60_000 });
}
