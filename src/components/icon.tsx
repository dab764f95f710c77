// The one door to every icon. All are of one set, so that they belong together.
import { PATHS } from './icon-paths';

export type IconName = keyof typeof PATHS | 'star-full';

/**
 * An icon beside words, or inside a control that has a name; itself silent to a screen reader. `size` is
 * in pixels at the usual size of text, and grows with it.
 */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  const isFilled = FILLED.has(name);
  return (
    <svg
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 24 24"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width={isFilled ? 1 : 1.75}
      stroke-linecap="round"
      stroke-linejoin="round"
      class={POINTING.has(name) ? 'points' : undefined}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name === 'star-full' ? 'star' : name]} />
    </svg>
  );
}

/** These follow the writing. What leads a sound does not: it runs from left to right everywhere. */
const POINTING: ReadonlySet<string> = new Set(['back', 'forward', 'steps']);

const FILLED: ReadonlySet<string> = new Set(['play', 'pause', 'phone', 'star-full']);
