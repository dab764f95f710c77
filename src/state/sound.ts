// How what plays shall sound, chosen while it plays: kept as its page keeps it, and heard at once, or as soon as the
// voice that was chosen is here.
import { effect, signal, untracked } from '@preact/signals';
import type { VoiceId } from '../catalogue/voices';
import { keepSettings } from '../kept/settings-for';
import { voice } from '../kept/voice';
import { hasSession } from '../player/machine';
import type { Settings } from '../routine/settings';
import { player } from './playing';

/** Whose voice someone has chosen for what plays, until it can speak. */
const wished = signal<VoiceId | undefined>(undefined);

/** Who could not take over after all. */
export const voiceFailed = signal<VoiceId | undefined>(undefined);

/** Lets `chosen` go on with what plays once it speaks for everything. */
export function speakHere(chosen: VoiceId): void {
  voiceFailed.value = undefined;
  wished.value = chosen;
}

/** Lets what plays have another sound underneath, at once and the next time. */
export function soundHere(changed: Partial<Settings>): void {
  const here = player.peek();
  const state = here?.state.peek();
  if (!here || !state || !hasSession(state)) return;
  const { spec, settings } = state.request.routine;
  const next = { ...settings, ...changed };
  here.changeBed(next);
  void keepSettings(spec, next);
}

effect(() => {
  const chosen = wished.value;
  const here = player.value;
  if (!chosen || !here) return;
  const { speaks, next } = voice.value;
  // Another choice, or the end of what it was chosen for.
  const isOver = !hasSession(here.state.value) || ![speaks, next].includes(chosen);
  if (speaks !== chosen && !isOver) return;
  untracked(() => {
    wished.value = undefined;
    if (isOver) return;
    here.changeVoice(chosen).catch(() => {
      voiceFailed.value = chosen;
    });
  });
});
