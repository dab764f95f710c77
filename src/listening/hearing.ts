// When a routine is led by spoken words, and what the microphone is doing for us meanwhile. What acts on
// the words is brought in only for those who switched it on.
import { effect, signal } from '@preact/signals';
import { ear, keenness, readListening } from '../kept/listening';
import { spokenCommands } from '../kept/switches';
import { language } from '../language/words';
import { asideOpen } from '../state/aside';
import { player, underWay } from '../state/playing';
import type { EarName } from './ears';
import type { Recogniser } from './recogniser';
import type { Hearing } from './sign';

/** What the microphone is doing, and what has come of what was said last. */
export const hearing = signal<Hearing>({ kind: 'off' });

/** Whether someone tries what is heard, with a microphone of its own: then no routine is led by it. */
export const trying = signal(false);

const visible = signal(document.visibilityState === 'visible');

/**
 * Listens while it is switched on, a routine is under way here, and the page is seen. Not on the quiet page:
 * that is for one person alone.
 */
export function followSpokenCommands(): void {
  document.addEventListener('visibilitychange', () => {
    visible.value = document.visibilityState === 'visible';
  });
  effect(() => {
    const here = player.value;
    // Another language has other words to listen for, and another choice begins at once.
    void [language.value, ear.value, keenness.value];
    if (!here || !spokenCommands.value || !underWay.value || !visible.value) return;
    if (trying.value || asideOpen.value) return;
    let wanted = true;
    let end = () => {};
    Promise.all([import('./obey'), bringEar()])
      .then(async ([{ listenFor }, chosen]) => {
        const inEarbuds = await chosen.inEarbuds();
        const show = (now: Hearing) => {
          hearing.value = now;
        };
        if (wanted) end = listenFor(here, chosen, inEarbuds, show);
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
  void readListening();
}

/** The one that goes by `which`, or else the one that someone chose. Rejects where its files cannot be had. */
export async function bringEar(which?: EarName): Promise<Recogniser> {
  const { chosenEar, earOf } = await import('./ears');
  return which ? earOf(which) : chosenEar();
}
