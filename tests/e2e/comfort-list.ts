// Filling in a comfort list, as the people of a test do.
import type { Page } from '@playwright/test';
import { expect } from './app';

type Mark = 'Yes' | 'Maybe' | 'No';

/** What one person marks: each practice by its title, or all alike. */
type Marks = Readonly<Record<string, Mark>> | Mark;

/** On a page of the list, marks for each of `people` in turn, and uses the result. */
export async function markList(page: Page, people: readonly Marks[]): Promise<void> {
  await beginList(page, people.length);
  for (const [index, marks] of people.entries()) {
    if (index > 0) await page.getByRole('button', { name: `I’m person ${index + 1}` }).click();
    await mark(page, marks);
    await page.getByRole('button', { name: 'Done' }).click();
  }
  await page.getByRole('button', { name: 'Show the list' }).click();
  await page.getByRole('button', { name: 'Use this list' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comfort list');
}

/** Begins a list for `people`, of whom the first is now to mark. */
export async function beginList(page: Page, people: number): Promise<void> {
  const name = ['One', 'Two', 'Three or more'][Math.min(people, 3) - 1] ?? '';
  await page.getByLabel(name, { exact: true }).check();
  await page.getByRole('button', { name: 'Begin with person 1' }).click();
}

/** Marks as one person, without being done. */
export async function mark(page: Page, marks: Marks): Promise<void> {
  const groups = page.getByRole('group');
  if (typeof marks === 'string') {
    for (const group of await groups.all()) {
      await group.getByLabel(marks, { exact: true }).check();
    }
    return;
  }
  for (const [title, answer] of Object.entries(marks)) {
    const group = groups.filter({ hasText: title });
    await group.getByLabel(answer, { exact: true }).check();
  }
}
