// The voices that are kept on the device follow what is chosen.
import { effect } from '@preact/signals';
import { voiceFor } from '../content/voice';
import { keepVoices } from '../device/offline';
import { settleVoice } from '../kept/choose-voice';
import { isWhole, voice } from '../kept/voice';
import { player } from '../state/playing';

/** Has the chosen voices kept, and no others, and lets a new one speak once it is here. */
export function followVoices(): void {
  effect(settleVoice);
  effect(() => {
    // As long as nobody was chosen, or that is not known, the worker goes by what it knows.
    if (!['kept', 'here'].includes(voice.standing.value)) return;
    const { speaks, next, also } = voice.value;
    const speaking = voiceFor(speaks);
    const others = [...also, ...(next ? [next] : []), ...(speaking === speaks ? [] : [speaks])];
    keepVoices({ speaks: speaking, also: others.filter((id) => id !== speaking) });
  });
  // Whatever is tapped next sounds at once in the new voice, too.
  let warm = voice.peek().speaks;
  effect(() => {
    const { speaks } = voice.value;
    if (speaks === warm || !isWhole(speaks) || !player.value) return;
    warm = speaks;
    void player.value.warm(speaks).catch(() => undefined);
  });
}
