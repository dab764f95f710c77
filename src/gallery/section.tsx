// A part of the gallery.
import type { ComponentChildren } from 'preact';
import css from './gallery.module.css';

/** `children` under their name. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class={css.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
