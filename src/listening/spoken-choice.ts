// When a routine is led by spoken words. The listening itself is brought in only for those who
// switched it on.
import { effect, signal } from '@preact/signals';
import { spokenCommands } from '../kept/switches';
import { language } from '../language/words';
import { player, underWay } from '../state/playing';
import { hearing } from './hearing';

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
    import('./spoken-commands')
      .then(({ listenFor }) => {
        if (wanted) end = listenFor(here);
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
