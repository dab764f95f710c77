// The sign of the quiet page. Not among the icons: those come with the first screen.

/** It, `size` pixels large. */
export function Cloud({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M7.5 18a3.8 3.8 0 0 1-.4-7.6 5 5 0 0 1 9.6-.9A4.3 4.3 0 0 1 16.8 18Z" />
    </svg>
  );
}
