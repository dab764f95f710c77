// The injury check as someone sees it on the screen, and the ways through it.
import type { Page } from '@playwright/test';
import type { QuestionStep, Step } from '../../src/catalogue/model';
import { practiceById } from '../../src/content/practices';
import { hearSound } from './app';
import '../english';

export const isQuestion = (step: Step): step is QuestionStep => step.kind === 'question';

/** Its questions, in the order in which they are asked. */
export const QUESTIONS = practiceById('injury-check').steps.filter(isQuestion);

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** What stands over the advice to call for help. */
export const urgent = (page: Page) => page.getByRole('heading', { name: 'Stop here, and call' });

/** Starts it from the first screen, and waits until it sounds. */
export async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start Injury check/ }).click();
  await hearSound(page);
}

/** Goes on by steps until the one called `title`. */
export async function goTo(page: Page, title: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await heading(page).textContent()) === title) return;
    await button(page, 'Next step').click();
  }
  throw new Error(`${title} never comes`);
}
