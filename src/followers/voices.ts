// The voices that are kept on the device follow what is chosen.
import { computed, effect } from '@preact/signals';
import { voiceFor } from '../content/voice';
import { keepVoices } from '../device/offline';
import { keeping, settleVoice } from '../kept/choose-voice';
import { isWhole, voice } from '../kept/voice';
import { player } from '../state/playing';

/** Has the chosen voices kept, and no others, and lets a new one speak once it is here. */
export function followVoices(): void {
  effect(settleVoice);
  // Apart, so that not every file that comes tells the device the same again.
  const isDamaged = computed(() => isWhole(voice.value.speaks) === false);
  effect(() => {
    // As long as nobody was chosen, or that is not known, the worker goes by what it knows.
    if (!['kept', 'here'].includes(voice.standing.value)) return;
    keepVoices(keeping(voice.value, voiceFor(voice.value.speaks), isDamaged.value));
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
