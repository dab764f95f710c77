// What is going on, as a picture: before rings of light that breathe while the voice leads.
import type { ReadonlySignal } from '@preact/signals';
import type { PictureId } from '../../catalogue/picture-ids';
import { Still } from '../../components/still';
import type { Breath } from '../../routine/breath';
import { Glow } from './glow';
import css from './picture.module.css';

interface PictureProps {
  readonly of: ReadonlySignal<PictureId>;
  readonly breath: ReadonlySignal<Breath | undefined>;
  readonly breathing: boolean;
}

/** As large as what else there is leaves room for; where that is little, nothing. */
export function Picture({ of, breath, breathing }: PictureProps) {
  return (
    <div class={css.room} aria-hidden="true">
      <div class={css.ring} data-testid="picture">
        <Glow class={css.halo} breath={breath} breathing={breathing} />
        <Still of={of.value} class={css.still} loading="eager" />
      </div>
    </div>
  );
}
