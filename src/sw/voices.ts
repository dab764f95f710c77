// Which files belong to the voices that are kept, and how far each voice is.
import type { KeptVoices, VoiceStanding } from './messages';
import type { VersionFile } from './version';

/** Whether `file` is kept while `voices` are: what belongs to no voice always is. */
export function isKept(
  { voice }: Pick<VersionFile, 'voice'>,
  { speaks, also }: KeptVoices,
): boolean {
  return voice === undefined || voice === speaks || also.includes(voice);
}

/** Whether `file`, once it is here, stays here while `voices` are kept: also what has only been begun. */
export function isStaying(file: Pick<VersionFile, 'voice'>, voices: KeptVoices): boolean {
  return isKept(file, voices) || (voices.begun ?? []).some((voice) => voice === file.voice);
}

/** Whether the app would not be whole without `file`. */
export function isNeeded({ voice }: Pick<VersionFile, 'voice'>, { speaks }: KeptVoices): boolean {
  return voice === undefined || voice === speaks;
}

/** How each voice of `files` stands, where `missing` are not on the device. */
export function standings(
  files: readonly VersionFile[],
  missing: readonly VersionFile[],
): Readonly<Record<string, VoiceStanding>> {
  const away = new Set(missing);
  const voices = new Map<string, VoiceStanding>();
  for (const file of files) {
    if (file.voice === undefined) continue;
    const { missing: before, done, total } = voices.get(file.voice) ?? NOTHING;
    voices.set(file.voice, {
      missing: before + (away.has(file) ? 1 : 0),
      done: done + (away.has(file) ? 0 : file.bytes),
      total: total + file.bytes,
    });
  }
  return Object.fromEntries(voices);
}

const NOTHING: VoiceStanding = { missing: 0, done: 0, total: 0 };
