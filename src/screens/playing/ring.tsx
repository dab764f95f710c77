// The progress ring, before a glow that breathes while the voice leads.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Breath } from '../../routine/breath';
import type { Moment } from '../../routine/moment';
import { Glow } from './glow';
import css from './playing.module.css';

const RADIUS = 92;
const AROUND = 2 * Math.PI * RADIUS;

interface RingProps {
  readonly moment: ReadonlySignal<Moment | undefined>;
  readonly breath: ReadonlySignal<Breath | undefined>;
  readonly breathing: boolean;
  readonly children: ComponentChildren;
}

/** How much of the whole is behind, as a ring; `children` stand in it. */
export function Ring({ moment, breath, breathing, children }: RingProps) {
  // In thousandths, so that the ring is drawn anew only when that can be seen.
  const thousandths = useComputed(() => Math.round((moment.value?.progress ?? 0) * 1000));
  const offset = useComputed(() => AROUND * (1 - thousandths.value / 1000));
  return (
    <div class={css.ring}>
      <Glow class={css.glow} breath={breath} breathing={breathing} />
      <svg viewBox="0 0 200 200" class={css.ringDrawing} aria-hidden="true" focusable="false">
        <circle class={css.ringGround} cx="100" cy="100" r={RADIUS} />
        <circle
          class={css.ringDone}
          cx="100"
          cy="100"
          r={RADIUS}
          stroke-dasharray={AROUND}
          stroke-dashoffset={offset}
        />
      </svg>
      <div class={css.ringMiddle}>{children}</div>
    </div>
  );
}
