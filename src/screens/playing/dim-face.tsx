// The face of the player in a dark room: near black, the caption, a slow glow, one large button.
import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { allWords } from '../../language/words';
import type { Breath } from '../../routine/breath';
import type { Choosing } from '../../routine/choosing';
import type { Moment } from '../../routine/moment';
import { holdBack } from '../../state/route';
import { captionOf } from './caption';
import css from './dim-face.module.css';
import type { Gesture } from './gesture';
import { Glow } from './glow';
import { SignsOnFace } from './signs';
import { hasKeys } from './use-keys';
import { useStrokes } from './use-strokes';

interface DimFaceProps {
  readonly moment: ReadonlySignal<Moment | undefined>;
  readonly breath: ReadonlySignal<Breath | undefined>;
  readonly rests: ReadonlySignal<boolean>;
  readonly sounds: boolean;
  /** Only a hold counts: for a phone under a blanket. */
  readonly locked: boolean;
  /** Something is asked: the face is lit, and leaves room for the answers that lie on it. */
  readonly asks: boolean;
  /** What can be tapped behind it, as long as touches are not locked. */
  readonly choosing: Choosing | undefined;
  readonly onGesture: (gesture: Exclude<Gesture, 'none'>) => void;
  /** Whether a tap also pauses. */
  readonly pauses: boolean;
  /** Back was pressed on a locked face. It stays locked: a thumb at the edge must open nothing. */
  readonly onStayLocked: () => void;
  /** What the microphone does. */
  readonly children: ComponentChildren;
}

/** How long the way out of a locked face stands out, in milliseconds. */
const WOKEN = 5000;

/**
 * Covers the screen. Hidden from screen readers, which keep the controls behind it; any key brings
 * those back for everyone.
 */
export function DimFace(props: DimFaceProps) {
  const { moment, breath, rests, sounds, locked, asks, choosing, pauses, onGesture, onStayLocked } =
    props;
  const text = useComputed(() => captionOf(moment.value, rests.value));
  const place = useComputed(() => shiftOf(moment.value));
  const woken = useSignal(false);
  const strokes = useStrokes(
    (gesture) => {
      if (!locked || gesture === 'hold') onGesture(gesture);
    },
    () => {
      if (!locked) onGesture('hold');
    },
  );
  // With the face itself, not after it: it must never be there without its way out.
  useLayoutEffect(() => {
    const wake = (event: KeyboardEvent) => {
      if (asks && isAnswer(event)) return;
      onGesture('hold');
      // It does nothing else; the browser's own shortcuts still do.
      event.stopImmediatePropagation();
      if (!event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault();
    };
    addEventListener('keydown', wake, true);
    return () => removeEventListener('keydown', wake, true);
  }, [asks, onGesture]);
  // Held once: held anew with each drawing, it would come before a page that has opened over it since.
  const onBack = useRef(() => {});
  onBack.current = () => {
    if (!locked) return onGesture('hold');
    woken.value = true;
    onStayLocked();
  };
  useLayoutEffect(() => holdBack(() => onBack.current()), []);
  useEffect(() => {
    if (!woken.value) return;
    const timer = setTimeout(() => {
      woken.value = false;
    }, WOKEN);
    return () => clearTimeout(timer);
  }, [woken.value, woken]);
  return (
    <div
      class={`${css.face} ${asks ? css.lit : ''} ${woken.value ? css.woken : ''}`}
      aria-hidden="true"
      data-cover={locked ? 'locked' : 'open'}
      data-testid="dim-face"
      {...strokes}
    >
      <div class={css.shifted} style={{ transform: place.value }}>
        <div class={css.around}>
          <Glow class={css.glow} breath={breath} breathing={sounds} />
        </div>
        <p class={css.caption}>{text}</p>
        {choosing?.pick === 'one' && <SignsOnFace choosing={choosing} />}
        {props.children}
        <p class={css.hint}>{hintOf(locked, asks, pauses)}</p>
      </div>
    </div>
  );
}

function hintOf(locked: boolean, asks: boolean, pauses: boolean): string {
  const { playing: words } = allWords();
  if (!locked) return pauses ? words.dim.hintPauses : words.dim.hint;
  return asks ? words.dim.lockedButAnswers : words.dim.locked;
}

/** Whether a key is for the answers on the lit face: their letters, or any key on their buttons. */
function isAnswer(event: KeyboardEvent): boolean {
  if (!hasKeys(event) || !(event.target instanceof Element)) return false;
  return /^[yn]$/i.test(event.key) || (event.key !== 'Tab' && event.target.matches('fieldset *'));
}

/**
 * A few pixels elsewhere with each step, so that no part of an OLED screen is lit all along; fewer on a small one,
 * whose edges are near. It begins in the middle.
 */
function shiftOf(moment: Moment | undefined): string {
  const step = moment?.stepIndex ?? 0;
  const off = (by: number) => `calc(${((step * by + 2) % 5) - 2} * min(6px, 1.5vmin))`;
  return `translate(${off(2)}, ${off(3)})`;
}
