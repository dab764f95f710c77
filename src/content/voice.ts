// Who speaks, in the language that is spoken.
import { type VoiceId, voicesOf } from '../catalogue/voices';
import { language, words } from '../language/words';
import type { Settings } from '../routine/settings';

/** The voices to choose from. Where there is none, what would be said is shown. */
export function voices(): readonly VoiceId[] {
  return language.value ? voicesOf(language.value.id) : [];
}

/**
 * The voice that speaks where `chosen` is wanted: another one where that has another language, and none
 * where nobody speaks this one.
 */
export function voiceFor(chosen: VoiceId): VoiceId | undefined {
  const speaking = voices();
  return speaking.includes(chosen) ? chosen : speaking[0];
}

/** What `settings` are in a few words, for a routine of `minutes`. Who speaks, where it is not `usual`. */
export function settingsInWords(settings: Settings, minutes: number, usual?: VoiceId): string {
  const speaks = voiceFor(settings.voice);
  const voice = speaks === usual ? undefined : speaks;
  return words().settingsInWords({ ...settings, voice }, minutes);
}

/** The same without what is heard: who speaks, and the sound underneath. */
export function settingsInFew(settings: Settings, minutes: number): string {
  return words().settingsInWords({ ...settings, voice: undefined, bed: 'none' }, minutes);
}
