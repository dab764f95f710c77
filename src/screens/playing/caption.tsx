// What the voice says, shown as it says it.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { asWritten } from '../../content/as-written';
import { restingStep } from '../../content/resting';
import { allWords } from '../../language/words';
import type { Moment } from '../../routine/moment';
import { spokenByDevice } from '../../state/spoken-by-device';
import { Said } from '../text/said';
import css from './stage.module.css';

interface CaptionProps {
  readonly moment: ReadonlySignal<Moment | undefined>;
  /** The same, as long as nothing covers it: a screen reader has no use for which sentence it is. */
  readonly seen: ReadonlySignal<Moment | undefined>;
  /** It waits for what is still on its way. */
  readonly rests: ReadonlySignal<boolean>;
}

/** What is said at `moment`, or has been said last; in a rest, that it is one. */
export function captionOf(moment: Moment | undefined, rests: boolean): string {
  return asWritten((rests ? restingStep().cues[0]?.text : moment?.cue?.text) ?? '');
}

/**
 * The cue that sounds; after it has ended it stays, dimmer, until the next. Not a live region: the
 * voice itself says it, and a screen reader would talk over it.
 */
export function Caption({ moment, seen, rests }: CaptionProps) {
  const { playing: words, record } = allWords();
  const cue = useComputed(() => (rests.value ? undefined : moment.value?.cue)).value;
  const text = useComputed(() => captionOf(moment.value, rests.value));
  const speaking = useComputed(() => rests.value || (moment.value?.speaking ?? false));
  return (
    <div class={css.captionBox}>
      <p class={css.caption} data-testid="caption" data-speaking={speaking.value}>
        {cue ? <Said cue={cue} of={seen} /> : text}
      </p>
      {cue?.sound === 'text-only' && (
        <p class={css.unspoken}>
          {spokenByDevice.value === cue.id ? record.byDevice : words.textOnly}
        </p>
      )}
    </div>
  );
}
