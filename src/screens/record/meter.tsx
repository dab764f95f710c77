// How loud it is. For the eye alone: it changes too often to be told.
import type { ReadonlySignal } from '@preact/signals';
import css from './record.module.css';

/** Wide while someone is heard well; it says so by its colour when that is too loud. */
export function Meter({ level }: { level: ReadonlySignal<number> }) {
  const now = level.value;
  return (
    <div class={css.meter} aria-hidden="true" data-testid="meter" data-loud={now > 0.97}>
      <div class={css.level} style={{ transform: `scaleX(${now})` }} />
    </div>
  );
}
