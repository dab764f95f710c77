// The lines of a routine as it is set now.
import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Line, linesOf } from '../../content/lines';
import { routineFor } from '../../content/routine';
import { comfort } from '../../kept/comfort';
import { lastSettings } from '../../kept/settings-for';
import { tone } from '../../kept/tone';
import { language } from '../../language/words';
import { resolve } from '../../routine/resolve';
import { DEFAULT_SETTINGS, type Settings } from '../../routine/settings';
import type { RoutineSpec } from '../../routine/spec';

interface Lines {
  readonly lines: readonly Line[];
  /** How many others there are that cannot be recorded. */
  readonly fixed: number;
}

/** All lines of `spec`, as it was last set. */
export function useLines(spec: RoutineSpec): ReadonlySignal<Lines> {
  const settings = useSignal<Settings>(DEFAULT_SETTINGS);
  useEffect(() => {
    void lastSettings(spec).then((last) => {
      settings.value = last;
    });
  }, [spec, settings]);
  return useComputed(() => {
    void language.value;
    const routine = resolve(spec, settings.value, comfort.value);
    if (routine.parts.length === 0) return { lines: [], fixed: 0 };
    return linesOf(routineFor({ routine, tone: tone.value }));
  });
}
