// Putting the app on the home screen: what this browser offers for it.
import { type ReadonlySignal, signal } from '@preact/signals';
import { isIos } from './platform';

export type Install =
  /** It runs from the home screen already. */
  | { readonly kind: 'installed' }
  /** The browser can ask; call `prompt` from a tap. */
  | { readonly kind: 'promptable'; prompt(): Promise<'accepted' | 'dismissed'> }
  /** iPhone and iPad: through the share menu, by hand. */
  | { readonly kind: 'ios-guide' }
  | { readonly kind: 'unavailable' };

const state = signal<Install>(firstState());

export const install: ReadonlySignal<Install> = state;

/** Not in TypeScript's DOM types: only Chromium has it. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

function firstState(): Install {
  if (typeof window === 'undefined') return { kind: 'unavailable' };
  if (runsInstalled()) return { kind: 'installed' };
  addEventListener('beforeinstallprompt', (event) => {
    // The browser's own bar would come up unasked, perhaps in the middle of a routine.
    event.preventDefault();
    state.value = promptable(event as BeforeInstallPromptEvent);
  });
  const early = window.early?.takeOffer();
  addEventListener('appinstalled', () => {
    state.value = { kind: 'installed' };
  });
  if (early) return promptable(early as BeforeInstallPromptEvent);
  return isIos(navigator) ? { kind: 'ios-guide' } : { kind: 'unavailable' };
}

function promptable(event: BeforeInstallPromptEvent): Install {
  return {
    kind: 'promptable',
    prompt: async () => {
      const { outcome } = await event.prompt();
      // An event asks once; the browser sends another when it may be asked again.
      if (outcome === 'dismissed') state.value = { kind: 'unavailable' };
      return outcome;
    },
  };
}

function runsInstalled(): boolean {
  const modes = ['standalone', 'fullscreen', 'minimal-ui', 'window-controls-overlay'];
  const standalone = 'standalone' in navigator && navigator.standalone === true;
  return standalone || modes.some((mode) => matchMedia(`(display-mode: ${mode})`).matches);
}
