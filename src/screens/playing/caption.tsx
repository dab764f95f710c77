// What the voice says, shown as it says it.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { allWords } from '../../language/words';
import type { Moment } from '../../routine/moment';
import css from './playing.module.css';

/**
 * The cue that sounds; after it has ended it stays, dimmer, until the next. Not a live region: the
 * voice itself says it, and a screen reader would talk over it.
 */
export function Caption({ moment }: { moment: ReadonlySignal<Moment | undefined> }) {
  const { playing: words } = allWords();
  const text = useComputed(() => moment.value?.cue?.text ?? '');
  const speaking = useComputed(() => moment.value?.speaking ?? false);
  const unspoken = useComputed(() => moment.value?.cue?.sound === 'text-only');
  return (
    <div class={css.captionBox}>
      <p class={css.caption} data-testid="caption" data-speaking={speaking.value}>
        {text}
      </p>
      {unspoken.value && <p class={css.unspoken}>{words.textOnly}</p>}
    </div>
  );
}
