// The voice: chosen once, for everything. What was kept or shared with another one, as a favourite or a
// link, is spoken by that where it is here, and by the chosen one where it is not.
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
  /** Of whom some is here, since they were chosen for a while: it stays, and no more is fetched. */
  readonly begun?: readonly VoiceId[] | undefined;
}

/** A kept choice: what is not understood of it is left out. */
export const voiceChoice: Schema<VoiceChoice> = (kept) => {
  if (!isRecord(kept) || !isOneOf(VOICE_IDS, kept.speaks)) return undefined;
  const { speaks, next, also, begun } = kept;
  const among = (ids: unknown) => VOICE_IDS.filter((id) => Array.isArray(ids) && ids.includes(id));
  return {
    speaks,
    next: VOICE_IDS.find((id) => id === next),
    also: among(also),
    begun: among(begun),
  };
};

/** Who speaks, who is to speak next, and who is here beside. */
export const voice = createPreference('voice', voiceChoice, {
  speaks: DEFAULT_SETTINGS.voice,
  also: [],
});

/** Reads who was chosen: by versions before this one, for the routine that was played last. */
export async function readVoice(): Promise<void> {
  await voice.read();
  if (voice.standing.peek() !== 'unset') return;
  const last = await getPreference('settings:made', settingsFrom).catch(() => undefined);
  if (last && voice.standing.peek() === 'unset') {
    void voice.choose({ speaks: last.voice, also: [] });
  }
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
