// The frame of every screen: a bar, a heading that takes the focus on arrival, and the content.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import css from './screen.module.css';

/** What every screen has, whichever is shown. */
export const Around = createContext<{
  /** What is said, always in sight; null where there is nothing to say. */
  readonly notices?: ComponentChildren;
  /** What stands at the end of the bar. */
  readonly sign?: ComponentChildren;
}>({});

interface ScreenProps {
  /** What the tab shows. */
  readonly title: string;
  readonly bar?: ComponentChildren;
  readonly children: ComponentChildren;
  /** Fixed at the bottom, within reach of a thumb. */
  readonly foot?: ComponentChildren;
  /** Where someone was when they left this screen; it shows itself there again, and notes it here. */
  readonly place?: Place;
  /** Just as large as the window: nothing scrolls but what does so in itself. */
  readonly fills?: boolean;
}

/** How far down a screen someone was, in pixels, and what they used there last. */
export interface Place {
  scrolled: number;
  used?: string;
}

/**
 * Lays out a screen and names the tab. It appears with its heading in focus, or where it was left if
 * it keeps its place.
 */
export function Screen({ title, bar, children, foot, place, fills = false }: ScreenProps) {
  const screen = useRef<HTMLDivElement>(null);
  const { notices, sign } = useContext(Around);
  // Apart from the focus, which stays where it is when only the language has changed.
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    const used = place?.used && controls(screen.current).find((one) => nameOf(one) === place.used);
    (used || screen.current?.querySelector('h1'))?.focus({ preventScroll: true });
    scrollTo(0, place?.scrolled ?? 0);
    return () => {
      if (place) place.scrolled = scrollY;
    };
  }, [place]);
  const note = ({ target }: Event) => {
    const used = controls(screen.current).find(
      (one) => target instanceof Node && one.contains(target),
    );
    if (place && used) place.used = nameOf(used);
  };
  return (
    <div class={`${css.screen} ${fills ? css.fills : ''}`} ref={screen} onClickCapture={note}>
      <header class={css.bar}>
        <div>{bar}</div>
        {sign}
      </header>
      <main class={css.main}>{children}</main>
      {(notices || foot) && (
        <footer class={css.foot}>
          {notices}
          {foot}
        </footer>
      )}
    </div>
  );
}

/** The one heading of a screen. */
export function Heading({ children }: { children: ComponentChildren }) {
  return (
    <h1 class={css.heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

function controls(screen: Element | null): readonly HTMLElement[] {
  return [...(screen?.querySelectorAll<HTMLElement>('a, button') ?? [])];
}

/** What tells one control of a screen from the others, also when the screen has been drawn anew. */
function nameOf(control: Element): string {
  return control.getAttribute('href') ?? control.textContent;
}
