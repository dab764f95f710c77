// The element that howler plays a bed in.
//
// An iPhone lets an element sound by itself only after it was asked to within a tap. Howler has a pool
// of such elements, but fills it only where it uses Web Audio, which falls silent on a locked phone;
// and an element that it takes out of use it silences with a `data:` source, which the policy of this
// page forbids. So a bed has an element of its own for the life of the app, and a tap unlocks it.
import { type Howl, Howler } from 'howler';

/** Howler 2.2.4 has no other way to bring an element of one's own. */
type WithPool = typeof Howler & { readonly _html5AudioPool: HTMLAudioElement[] };

/** What a browser may take for a tap: https://html.spec.whatwg.org/multipage/interaction.html */
const TAPS = ['click', 'touchend', 'keydown'] as const;

/** An element that plays on and on, and that the next tap unlocks. */
export function createBedElement(): HTMLAudioElement {
  const element = new Audio();
  element.loop = true;
  const unlocked = new AbortController();
  const unlock = () => {
    if (!element.paused) return unlocked.abort();
    // Not every key is a tap, nor is every touch: as long as the browser refuses, the next may do.
    element.play().catch((error: unknown) => {
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      if (!isRefused) unlocked.abort();
    });
    // At once, so that nothing is heard: to have been asked is enough.
    element.pause();
  };
  for (const tap of TAPS) {
    document.addEventListener(tap, unlock, { capture: true, signal: unlocked.signal });
  }
  return element;
}

/** The howl that `create` creates, playing in `element`. */
export function howlIn(element: HTMLAudioElement, create: () => Howl): Howl {
  // Plain elements go on with the screen locked; Web Audio does not.
  Howler.usingWebAudio = false;
  (Howler as WithPool)._html5AudioPool.push(element);
  return create();
}
