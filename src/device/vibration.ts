// A nudge that is felt, where the phone can (https://w3c.github.io/vibration/).

/** What a nudge means, each with a pattern of its own: milliseconds on, off, on. */
export type Nudge = 'step' | 'end' | 'understood' | 'unsure';

const PATTERNS: Readonly<Record<Nudge, readonly number[]>> = {
  step: [35],
  end: [50, 120, 50],
  understood: [20],
  unsure: [20, 80, 20],
};

/** Whether this device can vibrate at all; iPhones cannot from a web page. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator;
}

/** Lets the phone nudge. Does nothing where it cannot, or while the page is hidden. */
export function nudge(meaning: Nudge): void {
  if (canVibrate()) navigator.vibrate([...PATTERNS[meaning]]);
}
