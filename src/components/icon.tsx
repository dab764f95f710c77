// The one door to every icon. All are of one set, so that they belong together.
import { type Drawing, FIRST_ICONS } from './icon-paths';

/** One of those that are always there, by its name, or any other. */
export type IconName = keyof typeof FIRST_ICONS | Drawing;

/**
 * An icon beside words, or inside a control that has a name; itself silent to a screen reader. `size` is
 * in pixels at the usual size of text, and grows with it.
 */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  const { d, isFilled, points }: Drawing = typeof name === 'string' ? FIRST_ICONS[name] : name;
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
      class={points ? 'points' : undefined}
      aria-hidden="true"
      focusable="false"
    >
      <path d={d} />
    </svg>
  );
}
