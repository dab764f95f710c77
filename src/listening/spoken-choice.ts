// Whether a routine can be led by spoken words. The listening itself is brought in only
// for those who switched it on.
import { effect, signal } from '@preact/signals';
import { followPreference, keepPreference } from '../kept/saved';
import { language } from '../language/words';
import { player, underWay } from '../state/playing';
import { hearing } from './hearing';

/** Whether it is switched on. Off until someone switches it on. */
export const spokenCommands = signal(false);

const kept = followPreference('spokenCommands', (on) => {
  spokenCommands.value = on ?? false;
});

/** Keeps the choice. */
export function chooseSpokenCommands(on: boolean): void {
  spokenCommands.value = on;
  void keepPreference('spokenCommands', on);
}

const visible = signal(document.visibilityState === 'visible');

/** Listens while it is switched on, a routine is under way here, and the page is seen. */
export async function followSpokenCommands(): Promise<void> {
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
  await kept.read();
}
