// The injury check as someone sees it on the screen, and the ways through it.
import type { Page } from '@playwright/test';
import type { QuestionStep, Step } from '../../src/catalogue/model';
import { toSeconds } from '../../src/catalogue/units';
import { practiceById } from '../../src/content/practices';
import { routineFor } from '../../src/content/routine';
import { builtIn } from '../../src/routine/built-in';
import { compile } from '../../src/routine/compile';
import { resolve } from '../../src/routine/resolve';
import { DEFAULT_SETTINGS } from '../../src/routine/settings';
import { clipsOf, lengthsOf } from '../../src/track/clips';
import { readSounds, readVoice } from '../audio/packs';
import { expect, hearSound } from './app';
import '../english';

export const isQuestion = (step: Step): step is QuestionStep => step.kind === 'question';

/** Its questions, in the order in which they are asked. */
export const QUESTIONS = practiceById('injury-check').steps.filter(isQuestion);

/** What its step `id` is called. */
export function titleOf(id: string): string {
  const step = practiceById('injury-check').steps.find((each) => each.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step.title;
}

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
  for (let steps = 0; steps < 120; steps += 1) {
    if ((await heading(page).textContent()) === title) return;
    await heading(page).focus();
    await page.keyboard.press('ArrowRight');
    await drawn(page);
  }
  throw new Error(`${title} never comes`);
}

/** Waits until what has changed is on the screen. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Answers what is asked, once it can have been heard. */
export async function answer(page: Page, said: 'Yes' | 'No'): Promise<void> {
  await expect(button(page, said)).toBeEnabled({ timeout: 30_000 });
  await button(page, said).click();
}

/** Where step `id` ends as long as nothing is answered, in seconds. */
export function endOf(id: string): number {
  const sounds = readSounds();
  const voice = readVoice(DEFAULT_SETTINGS.voice);
  const lengths = lengthsOf(clipsOf(voice, sounds.index.frameBytes), sounds.index);
  const routine = resolve(builtIn('injury-check'), DEFAULT_SETTINGS, {});
  const { steps } = compile(routineFor({ routine }), lengths);
  const step = steps.find(({ stepId }) => stepId === `injury-check.${id}`);
  if (!step) throw new Error(`no step ${id}`);
  return toSeconds(step.end);
}
