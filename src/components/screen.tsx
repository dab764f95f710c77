// The frame of every screen: a bar, a heading that takes the focus on arrival, and the content.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import css from './screen.module.css';

interface ScreenProps {
  /** What the tab shows. */
  readonly title: string;
  readonly bar?: ComponentChildren;
  readonly children: ComponentChildren;
  /** Fixed at the bottom, within reach of a thumb. */
  readonly foot?: ComponentChildren;
}

/** Lays out a screen, names the tab, and moves the focus to the screen's heading when it appears. */
export function Screen({ title, bar, children, foot }: ScreenProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = title;
    scrollTo(0, 0);
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div class={css.screen}>
      {bar && <header class={css.bar}>{bar}</header>}
      <main class={css.main} ref={main}>
        {children}
      </main>
      {foot && <footer class={css.foot}>{foot}</footer>}
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
