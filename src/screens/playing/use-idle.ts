// Whether nobody has touched anything for a while, nor moved a mouse.
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const SIGNS = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

/**
 * True once `after` seconds have passed without a touch or a key, while `watching`. While `waiting`
 * it stays as it is.
 */
export function useIdle(after: number, watching: boolean, waiting: boolean): Signal<boolean> {
  const idle = useSignal(false);
  useEffect(() => {
    if (!watching) idle.value = false;
    if (!watching || waiting) return;
    let timer = 0;
    const stir = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        idle.value = true;
      }, after * 1000);
    };
    stir();
    for (const sign of SIGNS) addEventListener(sign, stir, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) removeEventListener(sign, stir);
    };
    // Anew also when it was woken by what no listener here hears: Back, or a key that does no more.
  }, [after, watching, waiting, idle, idle.value]);
  return idle;
}
