// The face of the player in a dark room: near black, the caption, a slow glow, one large button.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { playing as words } from '#words/player';
import type { Moment } from '../../routine/moment';
import css from './dim-face.module.css';
import type { Gesture } from './gesture';
import { useStrokes } from './use-strokes';

interface DimFaceProps {
  readonly moment: ReadonlySignal<Moment | undefined>;
  readonly sounds: boolean;
  /** Only a hold counts: for a phone under a blanket. */
  readonly locked: boolean;
  readonly onGesture: (gesture: Exclude<Gesture, 'none'>) => void;
}

/**
 * Covers the screen. Hidden from screen readers, which keep the controls behind it; any key brings
 * those back for everyone.
 */
export function DimFace({ moment, sounds, locked, onGesture }: DimFaceProps) {
  const text = useComputed(() => moment.value?.cue?.text ?? '');
  const place = useComputed(() => shiftOf(moment.value));
  const strokes = useStrokes((gesture) => {
    if (!locked || gesture === 'hold') onGesture(gesture);
  });
  // With the face itself, not after it: it must never be there without its way out.
  useLayoutEffect(() => {
    const wake = (event: KeyboardEvent) => {
      onGesture('hold');
      // It does nothing else; the browser's own shortcuts still do.
      event.stopImmediatePropagation();
      if (!event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault();
    };
    addEventListener('keydown', wake, true);
    return () => removeEventListener('keydown', wake, true);
  }, [onGesture]);
  return (
    <div class={css.face} aria-hidden="true" data-cover data-testid="dim-face" {...strokes}>
      <div class={css.shifted} style={{ transform: place.value }}>
        <span class={`${css.glow} ${sounds ? css.breathing : ''}`} />
        <p class={css.caption}>{text}</p>
        <p class={css.hint}>{locked ? words.dim.locked : words.dim.hint}</p>
      </div>
    </div>
  );
}

/** A few pixels elsewhere with each step, so that no part of an OLED screen is lit all along. */
function shiftOf(moment: Moment | undefined): string {
  const step = moment?.stepIndex ?? 0;
  return `translate(${((step * 7) % 5) * 6 - 12}px, ${((step * 3) % 4) * 8 - 12}px)`;
}
