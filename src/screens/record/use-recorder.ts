// The recorder of this screen: nothing plays while it records, and it ends with the page.
import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { trying } from '../../listening';
import { createAppRecorder, type Recorder } from '../../recording';
import { player } from '../../state/playing';

/** While it does one of these, the microphone is open. */
const OPEN: readonly string[] = ['opening', 'counting', 'recording'];

/** A recorder that lives as long as the screen, and stops when that is hidden or something begins to play. */
export function useRecorder(): Recorder {
  const recorder = useMemo(createAppRecorder, []);
  useEffect(() => {
    const hide = () => {
      if (document.hidden && OPEN.includes(recorder.state.peek().kind)) recorder.interrupt();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      recorder.end();
      trying.value = false;
    };
  }, [recorder]);
  useSignalEffect(() => {
    const isOpen = OPEN.includes(recorder.state.value.kind);
    // One microphone: no routine is led by it meanwhile.
    trying.value = isOpen;
    // An earbud or the lock screen may have let it play on: its voice would be what is heard.
    if (isOpen && player.value?.state.value.kind === 'playing') player.value.pause();
  });
  return recorder;
}
