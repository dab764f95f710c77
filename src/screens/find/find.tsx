// Finds a routine for a wish: one question after the other, of which none has to be answered, and what it
// makes so far always in sight.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Wanted } from '../../content/routine';
import { comfort } from '../../kept/comfort';
import { keepSettings, lastSettings } from '../../kept/settings-for';
import { tone } from '../../kept/tone';
import { inChosenVoice } from '../../kept/voice';
import { find } from '../../routine/found';
import { resolve } from '../../routine/resolve';
import { DEFAULT_SETTINGS, type Settings } from '../../routine/settings';
import { toneForWish } from '../../routine/tone';
import { loadPlayer } from '../../state/load-player';
import type { FindPage } from '../../state/route';
import { startRoutine } from '../../state/start';
import { readWish, wish } from '../../state/wish';
import { Asking } from './asking';
import { Found } from './found';
import { questionAt } from './pages';

/** The page `at`. Works with nothing said at all, so that two taps from the first screen start something good. */
export function FindScreen({ at }: { at: FindPage | undefined }) {
  const last = useSignal<Settings>(DEFAULT_SETTINGS);
  /** Whoever has chosen already is not overruled by what is read late. */
  const chosen = useRef(false);
  useEffect(() => {
    void readWish();
    void lastSettings().then((settings) => {
      if (!chosen.current) last.value = settings;
    });
  }, [last]);

  const { people, touch } = wish.value;
  const spec = useMemo(() => find(wish.value, comfort.value), [wish.value, comfort.value]);
  const settings = inChosenVoice({ ...last.value, people, touch });
  const routine = spec && resolve(spec, settings, comfort.value);
  const said = toneForWish(wish.value, tone.value);
  useEffect(
    () => void (routine && bringIn({ routine, tone: said })),
    [spec, last.value, settings.voice, said],
  );

  const question = questionAt(at);
  const start = spec && (() => void startRoutine({ spec, settings, tone: said }));
  if (question) {
    return <Asking key={question} question={question} routine={routine} onStart={start} />;
  }
  const change = (changed: Partial<Settings>) => {
    chosen.current = true;
    last.value = { ...settings, ...changed };
    if (spec) void keepSettings(spec, last.value);
  };
  return <Found routine={routine} settings={settings} onChange={change} onStart={start} />;
}

/** Brings the voice of all parts in, so that the tap on Start sounds at once. */
async function bringIn(wanted: Wanted): Promise<void> {
  try {
    await (await loadPlayer()).preview(wanted);
  } catch {
    // The start itself says what is missing.
  }
}
