// How loud it is, against the quiet of the room. For the eye alone: it changes too often to be told.
import type { ReadonlySignal } from '@preact/signals';
import type { Glimpse } from '../../listening';
import css from './hearing.module.css';

/** What fills it, in decibels above the quiet. */
const FULL = 40;

/** Empty where the ear does not tell. */
export function Meter({ glimpse }: { glimpse: ReadonlySignal<Glimpse | undefined> }) {
  const now = glimpse.value;
  const share = now ? Math.min(1, Math.max(0, (now.level - now.floor) / FULL)) : 0;
  return (
    <div class={css.meter} aria-hidden="true" data-testid="meter" data-speaking={now?.speaking}>
      <div class={css.level} style={{ transform: `scaleX(${share})` }} />
    </div>
  );
}
