// The glow of the player: it follows a slow breath that is heard, and breathes by itself else.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { allWords } from '../../language/words';
import type { Breath } from '../../routine/breath';
import css from './glow.module.css';

interface GlowProps {
  /** Where it stands, and how it looks there. */
  readonly class: string | undefined;
  readonly breath: ReadonlySignal<Breath | undefined>;
  /** Whether it breathes where there is no breath to follow. */
  readonly breathing: boolean;
}

/** As full as the breath is, set right by the track's own position each second; for whoever wants nothing to move, it is a word. */
export function Glow({ class: place, breath, breathing }: GlowProps) {
  const follows = useComputed(() => breath.value !== undefined);
  // It moves there by itself, without any work between.
  const style = useComputed(() => {
    const { fullness, after } = breath.value?.soon ?? { fullness: 0, after: 0 };
    return `--fullness: ${fullness}; --after: ${after}s`;
  });
  const word = useComputed(() => {
    const goes = breath.value?.goes;
    return goes ? allWords().playing.breath[goes] : '';
  });
  const moves = follows.value ? css.following : breathing ? css.breathing : '';
  return (
    <>
      <span class={`${css.glow} ${place} ${moves}`} style={style} aria-hidden="true" />
      <span class={css.word} aria-hidden="true" data-testid="breath">
        {word}
      </span>
    </>
  );
}
