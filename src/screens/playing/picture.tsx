// What is going on, as a picture: before rings of light that breathe while the voice leads.
import type { ReadonlySignal } from '@preact/signals';
import { Emblem } from '../../components/emblem';
import type { Breath } from '../../routine/breath';
import type { RoutineSpec } from '../../routine/spec';
import { Glow } from './glow';
import css from './picture.module.css';

interface PictureProps {
  readonly of: ReadonlySignal<RoutineSpec['emblem']>;
  readonly breath: ReadonlySignal<Breath | undefined>;
  readonly breathing: boolean;
}

/** As large as what else there is leaves room for; where that is little, nothing. */
export function Picture({ of, breath, breathing }: PictureProps) {
  return (
    <div class={css.room} aria-hidden="true">
      <div class={css.ring} data-testid="picture">
        <Glow class={css.halo} breath={breath} breathing={breathing} />
        <div class={css.still}>
          <Emblem of={of.value} />
        </div>
      </div>
    </div>
  );
}
