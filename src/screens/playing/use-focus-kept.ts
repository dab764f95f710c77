// Keeps the focus in the player where what had it goes: a button that is done with, or whose question is over.
import { useLayoutEffect } from 'preact/hooks';

/** Gives the focus of what is gone from `region` to its heading, so that keys go on acting. */
export function useFocusKept(region: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const root = region.current;
    if (!root) return;
    let had: Node | undefined;
    const note = ({ target }: FocusEvent) => {
      had = target instanceof Node ? target : undefined;
    };
    root.addEventListener('focusin', note);
    // Not every browser tells that the focus was lost with what had it.
    const observer = new MutationObserver(() => {
      if (!had || had.isConnected || document.activeElement !== document.body) return;
      root.querySelector('h1')?.focus({ preventScroll: true });
    });
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [region]);
}
