// A sentence that shows for a moment: what a touch has done.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** How long it shows, in milliseconds. */
const SHOWN = 6000;

/** The sentence, empty most of the time, and what shows another one. */
export function useNote(): readonly [ReadonlySignal<string>, (sentence: string) => void] {
  const note = useSignal('');
  const timer = useSignal(0);
  useEffect(() => () => clearTimeout(timer.peek()), [timer]);
  const show = (sentence: string) => {
    clearTimeout(timer.peek());
    note.value = sentence;
    timer.value = window.setTimeout(() => {
      note.value = '';
    }, SHOWN);
  };
  return [note, show];
}
