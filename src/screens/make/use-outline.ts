// What the routine comes to, compiled anew as it is edited: once a frame at most, and never while another
// one is still on its way.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { comfort } from '../../kept/comfort';
import { tone } from '../../kept/tone';
import { inChosenVoice } from '../../kept/voice';
import { language } from '../../language/words';
import { type ResolvedRoutine, resolve } from '../../routine/resolve';
import type { Settings } from '../../routine/settings';
import type { RoutineSpec } from '../../routine/spec';
import { type Outline, outlineOf } from '../../state/outline';

/** The routine for the people here, and what would be played of it: the last that is known, until the next is. */
export interface Outlined {
  readonly routine: ResolvedRoutine;
  readonly outline: ReadonlySignal<Outline | 'coming' | 'nothing'>;
}

/** `spec` as it is played with `settings` now. */
export function useOutline(spec: RoutineSpec, settings: Settings): Outlined {
  const outline = useSignal<Outline | 'coming' | 'nothing'>('coming');
  const routine = resolve(spec, inChosenVoice(settings), comfort.value);
  const request = { routine, tone: tone.value };
  useEffect(() => {
    if (routine.parts.length === 0) {
      outline.value = 'nothing';
      return;
    }
    let isCurrent = true;
    const frame = requestAnimationFrame(() => {
      void outlineOf(request).then((next) => {
        if (isCurrent) outline.value = next;
      });
    });
    return () => {
      isCurrent = false;
      cancelAnimationFrame(frame);
    };
  }, [spec, settings, routine.settings.voice, comfort.value, tone.value, language.value]);
  return { routine, outline };
}
