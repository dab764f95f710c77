// People's own words that nobody has recorded: the device's own voice says them while the app is in sight. In the
// track a chime stands for them, which is all that sounds on a locked phone.
import { computed, effect, signal } from '@preact/signals';
import { ownerOf } from '../catalogue/cue-id';
import { frames, toFrames, toSeconds } from '../catalogue/units';
import { deviceVoiceFor, onDeviceVoices, sayByDevice } from '../device/own-speech';
import { deviceVoice } from '../kept/switches';
import { language } from '../language/words';
import { player } from '../state/playing';
import { spokenByDevice } from '../state/spoken-by-device';

/** So long after its chime has begun a line is said: then the chime has rung out, or nearly. */
const BEHIND_CHIME = toFrames(0.9);

const visible = signal(document.visibilityState === 'visible');
/** Counts how often the device has come to know other voices. */
const known = signal(0);

/** Has such lines said at the second at which they stand in the track: no timer of its own decides it. */
export function sayOwnWords(): void {
  document.addEventListener('visibilitychange', () => {
    visible.value = document.visibilityState === 'visible';
  });
  onDeviceVoices(() => {
    known.value += 1;
  });
  // A line is up from its chime until the next; while it is not yet over it can begin anew.
  const line = computed(() => {
    const now = player.value?.moment.value;
    const cue = now?.speaking ? now.cue : undefined;
    return cue?.sound === 'text-only' && ownerOf(cue.id) === 'own' ? cue : undefined;
  });
  const plays = computed(() => player.value?.state.value.kind === 'playing');
  const voice = computed(() => {
    void known.value;
    return deviceVoice.value ? deviceVoiceFor(language.value?.id ?? navigator.language) : undefined;
  });
  const next = computed(() => {
    const now = player.value?.moment.value;
    // Another line, or another step, cuts it short: two voices at once would be one too many.
    return now && `${now.stepIndex}/${now.cue?.id ?? ''}/${now.cue?.start ?? 0}`;
  });
  effect(() => {
    // A jump begins it anew, or ends it.
    void [next.value, player.value?.jumps.value];
    const here = player.value;
    if (!here || !plays.value || !visible.value || !voice.value) return;
    const cue = line.peek();
    if (!cue) return;
    const speaks = voice.value;
    const isThere = () => here.now() < cue.end && here.state.peek().kind === 'playing';
    let hush = () => {};
    const begin = () => {
      if (!isThere()) return;
      spokenByDevice.value = cue.id;
      hush = sayByDevice(speaks, cue.text, () => undefined);
    };
    const left = toSeconds(frames(Math.max(0, cue.start + BEHIND_CHIME - here.now())));
    const timer = setTimeout(begin, left * 1000);
    return () => {
      clearTimeout(timer);
      hush();
      spokenByDevice.value = undefined;
    };
  });
  void deviceVoice.read();
}
