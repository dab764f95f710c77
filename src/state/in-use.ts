// Whether someone is in the middle of something in this window that a reload would lose. A window in
// use is never reloaded but by the person's own hand.
import { computed, signal } from '@preact/signals';

const reasons = signal<readonly (() => boolean)[]>([]);

/** Whether anything speaks against a reload. */
export const inUse = computed(() => reasons.value.some((holds) => holds()));

/**
 * This window is in use whenever `holds` answers true; signals that it reads are followed. Answers
 * how to take the reason back, so that a screen can use it as an effect.
 */
export function inUseWhile(holds: () => boolean): () => void {
  reasons.value = [...reasons.peek(), holds];
  return () => {
    reasons.value = reasons.peek().filter((other) => other !== holds);
  };
}
