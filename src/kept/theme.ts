// Dark by candlelight unless someone chose otherwise.
import { effect } from '@preact/signals';
import { choiceOf } from '../storage/checks';
import { createPreference } from './preference';

export const THEMES = ['dark', 'light', 'system'] as const;

/** The chosen theme. Dark is the default whatever the device says: people open this in the dark. */
export const theme = createPreference('theme', choiceOf(THEMES), 'dark');

const bright = matchMedia('(prefers-color-scheme: light)');
bright.addEventListener('change', show);
effect(show);

function show(): void {
  const light = theme.value === 'light' || (theme.value === 'system' && bright.matches);
  document.documentElement.dataset.theme = light ? 'light' : 'dark';
  const bar = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
  if (bar) bar.content = light ? '#fbf3ea' : '#17110d';
}
