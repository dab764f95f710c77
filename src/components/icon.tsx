// Every icon, drawn on a 24 px grid with one stroke, so that they belong together.
export type IconName = keyof typeof PATHS;

/** An icon beside words, or inside a control that has a name; itself silent to a screen reader. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={FILLED.has(name) ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width={FILLED.has(name) ? 1 : 1.75}
      stroke-linecap="round"
      stroke-linejoin="round"
      class={POINTING.has(name) ? 'points' : undefined}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** These follow the writing. What leads a sound does not: it runs from left to right everywhere. */
const POINTING: ReadonlySet<string> = new Set(['back', 'forward', 'steps']);

const FILLED: ReadonlySet<string> = new Set(['play', 'pause', 'star-full', 'phone']);

const PATHS = {
  play: 'M8 5.3v13.4c0 .6.7 1 1.2.6l10-6.7a.8.8 0 0 0 0-1.2l-10-6.7c-.5-.4-1.2 0-1.2.6Z',
  pause: 'M7 5.3h3.2v13.4H7ZM13.8 5.3H17v13.4h-3.2Z',
  previous: 'M18 6.5v11L9.5 12 18 6.5ZM6 6v12',
  next: 'M6 6.5v11l8.5-5.5L6 6.5ZM18 6v12',
  repeat: 'M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 4v3.8h3.8',
  plus: 'M12 5v14M5 12h14',
  stop: 'M7.5 6.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1Z',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  down: 'm5.5 9 6.5 6.5L18.5 9',
  forward: 'M9.5 5.5 16 12l-6.5 6.5',
  star: 'm12 4 2.4 5 5.4.7-4 3.8 1 5.5-4.8-2.7L7.2 19l1-5.5-4-3.8 5.4-.7L12 4Z',
  'star-full': 'm12 4 2.4 5 5.4.7-4 3.8 1 5.5-4.8-2.7L7.2 19l1-5.5-4-3.8 5.4-.7L12 4Z',
  help: 'M12 20.5s-7.5-4.3-7.5-10A4.3 4.3 0 0 1 12 7.7a4.3 4.3 0 0 1 7.5 2.8c0 5.7-7.5 10-7.5 10ZM12 10.5v4M10 12.5h4',
  settings: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h11M19 17h1M15 5v4M9 10v4M17 15v4',
  steps: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  lock: 'M7 11h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1ZM8.5 11V8.5a3.5 3.5 0 0 1 7 0V11',
  phone:
    'M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4.5 6.2 2 2 0 0 1 6.5 4Z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
} as const;
