// The sign of Afterglow: a light that has just gone down.
import css from './mark.module.css';

/** It, for the eye only, `size` pixels wide where text has its usual size. */
export function Mark({ size }: { size: number }) {
  return (
    <svg
      class={css.mark}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="16" cy="18" r="14" opacity="0.22" />
      <circle cx="16" cy="18" r="9.5" opacity="0.45" />
      <path class={css.light} d="M10 20a6 6 0 0 1 12 0Z" />
      <path class={css.horizon} d="M3 20.5h26v2H3Z" />
    </svg>
  );
}
