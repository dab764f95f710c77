// When a routine is led by spoken words, and what the microphone is doing for us meanwhile. What acts on
// the words is brought in only for those who switched it on.
import { effect, signal } from '@preact/signals';
import { spokenCommands } from '../kept/switches';
import { language } from '../language/words';
import { player, underWay } from '../state/playing';
import type { Heard } from './obey';

/** What the microphone is doing, and the command that was understood last. */
export const hearing = signal<Heard | { readonly kind: 'off' }>({ kind: 'off' });

const visible = signal(document.visibilityState === 'visible');

/** Listens while it is switched on, a routine is under way here, and the page is seen. */
export function followSpokenCommands(): void {
  document.addEventListener('visibilitychange', () => {
    visible.value = document.visibilityState === 'visible';
  });
  effect(() => {
    const here = player.value;
    // Another language has other words to listen for.
    void language.value;
    if (!here || !spokenCommands.value || !underWay.value || !visible.value) return;
    let wanted = true;
    let end = () => {};
    import('./obey')
      .then(({ listenFor }) => {
        const show = (heard: Heard) => {
          hearing.value = heard;
        };
        if (wanted) end = listenFor(here, show);
      })
      .catch(() => {
        hearing.value = { kind: 'fault', why: 'lost' };
      });
    return () => {
      wanted = false;
      end();
      hearing.value = { kind: 'off' };
    };
  });
  void spokenCommands.read();
}
