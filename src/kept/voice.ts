// The voice: chosen once, for everything. What was kept or shared with another one, as a favourite or a
// link, is spoken by that where it is here, and by the chosen one where it is not.
import { computed, signal } from '@preact/signals';
import { VOICE_IDS, type VoiceId } from '../catalogue/voices';
import { voicesHere } from '../device/offline';
import { DEFAULT_SETTINGS, type Settings } from '../routine/settings';
import { isOneOf, isRecord, type Schema } from '../storage/checks';
import { getPreference } from '../storage/preferences';
import { settingsFrom } from '../storage/salvage';
import { createPreference } from './preference';

/** The voices that someone wants on this device. */
export interface VoiceChoice {
  /** Who speaks. */
  readonly speaks: VoiceId;
  /** Who was chosen after that, and speaks once all of it is here. */
  readonly next?: VoiceId | undefined;
  /** Who spoke before, and is still here. */
  readonly also: readonly VoiceId[];
}

/** A kept choice: what is not understood of it is left out. */
export const voiceChoice: Schema<VoiceChoice> = (kept) => {
  if (!isRecord(kept) || !isOneOf(VOICE_IDS, kept.speaks)) return undefined;
  const { speaks, next, also } = kept;
  return {
    speaks,
    next: VOICE_IDS.find((id) => id === next),
    also: VOICE_IDS.filter((id) => Array.isArray(also) && also.includes(id)),
  };
};

/** What was chosen, as it is kept. */
export const keptVoice = createPreference('voice', voiceChoice, {
  speaks: DEFAULT_SETTINGS.voice,
  also: [],
});

/** The voice of the routine that was played last, as versions before this one kept it. */
const before = signal<VoiceId | 'none' | undefined>(undefined);

/** Who speaks, who is to speak next, and who is here beside. */
export const voice = computed(
  (): VoiceChoice =>
    keptVoice.standing.value === 'unset' && before.value && before.value !== 'none'
      ? { speaks: before.value, also: [] }
      : keptVoice.value,
);

/** Whether it is known who was chosen. Until then nobody is given back. */
export const voiceKnown = computed(() => {
  const standing = keptVoice.standing.value;
  return standing === 'unset' ? before.value !== undefined : standing !== 'unknown';
});

/** Reads who was chosen. */
export async function readVoice(): Promise<void> {
  await keptVoice.read();
  if (keptVoice.standing.peek() !== 'unset') return;
  const last = await getPreference('settings:made', settingsFrom).catch(() => 'unknown' as const);
  if (last !== 'unknown') before.value = last?.voice ?? 'none';
}

/** Whether all of `asked` is on the device; undefined where that has not been looked at. */
export function isWhole(asked: VoiceId): boolean | undefined {
  const here = voicesHere.value;
  if (here.kind === 'known') return here.standings[asked]?.missing === 0;
  return here.kind === 'none-kept' || undefined;
}

/** `settings` as they are spoken here: by the voice they ask for, where it is here. */
export function asSpokenHere(settings: Settings): Settings {
  const { speaks, also } = voice.value;
  const asked = settings.voice;
  return (isWhole(asked) ?? also.includes(asked)) ? settings : { ...settings, voice: speaks };
}

/** `settings` with the voice that was chosen for everything. */
export function inChosenVoice(settings: Settings): Settings {
  return { ...settings, voice: voice.value.speaks };
}
