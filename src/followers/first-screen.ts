// What the page may begin with the next time, before any of what is kept has been read: which screen, in
// which theme, and in which language. src/early.ts reads it. No more than what anyone sees who opens the app.
import { effect } from '@preact/signals';
import { welcomed } from '../kept/first-time';
import { theme } from '../kept/theme';
import { language } from '../language/words';

const NAME = 'afterglow-first';

/** Leaves it for the next time, now and whenever it changes. */
export function leaveFirstScreen(): void {
  effect(() => {
    // Not before all of it is known.
    if (!['yes', 'not-yet'].includes(welcomed.value) || theme.standing.value === 'unknown') return;
    const screen = welcomed.value === 'yes' ? 'home' : 'welcome';
    const left = [screen, theme.value, language.value?.id ?? ''].join(' ');
    try {
      localStorage.setItem(NAME, left);
    } catch {
      // Not where the browser keeps nothing; then the page begins as the first time.
    }
  });
}
