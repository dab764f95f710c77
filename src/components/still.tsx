// A still life by candlelight: what stands for a practice or a routine, for the eye only.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PictureId } from '../catalogue/picture-ids';
import css from './still.module.css';

/** The theme that the page is in: each has its own file of every picture. */
export const Lit = createContext<'dark' | 'light'>('dark');

interface StillProps {
  readonly of: PictureId;
  /** Round, and as large as a finger or a little larger; it fills its place when absent. */
  readonly coin?: 'small' | 'large';
  /** How it is laid out where it stands. */
  readonly class?: string | undefined;
  /** `eager` where it is seen at once. */
  readonly loading?: 'eager' | 'lazy';
}

/** The picture of `of`: square unless its class says otherwise, in its own colours until it is there. */
export function Still({ of, coin, class: laid = '', loading = 'lazy' }: StillProps) {
  return (
    <img
      class={`${css.still} ${coin ? css[coin] : ''} ${laid}`}
      src={`./pictures/${useContext(Lit)}/${of}.svg`}
      data-hue={of}
      alt=""
      width={300}
      height={300}
      loading={loading}
      decoding="async"
      draggable={false}
    />
  );
}
