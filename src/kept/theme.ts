// Dark by candlelight unless someone chose otherwise.
import { computed, effect, signal } from '@preact/signals';
import { choiceOf } from '../storage/checks';
import { createPreference } from './preference';

export const THEMES = ['dark', 'light', 'system'] as const;

/** The chosen theme. Dark is the default whatever the device says: people open this in the dark. */
export const theme = createPreference('theme', choiceOf(THEMES), 'dark');

const bright = matchMedia('(prefers-color-scheme: light)');
const isBright = signal(bright.matches);
bright.addEventListener('change', ({ matches }) => {
  isBright.value = matches;
});

/** What the page has begun in, as at the end of the last visit. */
const begun = document.documentElement.dataset.theme === 'light' ? 'light' : 'dark';

/** The theme that the page is in. */
export const themeShown = computed(() => {
  if (theme.standing.value === 'unknown') return begun;
  if (theme.value !== 'system') return theme.value;
  return isBright.value ? 'light' : 'dark';
});

effect(() => {
  const light = themeShown.value === 'light';
  document.documentElement.dataset.theme = themeShown.value;
  const bar = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
  if (bar) bar.content = light ? '#fbf3ea' : '#17110d';
});
