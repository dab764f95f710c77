// Dark by candlelight unless someone chose otherwise.
import { signal } from '@preact/signals';
import { followPreference, keepPreference } from './saved';

export type Theme = 'system' | 'dark' | 'light';

/** The chosen theme. Dark is the default whatever the device says: people open this in the dark. */
export const theme = signal<Theme>('dark');

/** Reads and applies the kept theme. */
export const { read: readTheme } = followPreference('theme', (kept) => {
  theme.value = kept ?? 'dark';
  apply();
});

/** Chooses, applies and keeps `chosen`. */
export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  apply();
  void keepPreference('theme', chosen);
}

const bright = matchMedia('(prefers-color-scheme: light)');
bright.addEventListener('change', apply);

function apply(): void {
  const light = theme.value === 'light' || (theme.value === 'system' && bright.matches);
  document.documentElement.dataset.theme = light ? 'light' : 'dark';
  const bar = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
  if (bar) bar.content = light ? '#fbf3ea' : '#17110d';
}
