// The voices and ambient beds that ship. Named for how they sound, not for what renders them.

/** Each voice, and the one language that it speaks (BCP 47). */
const VOICES = [
  { id: 'ember', language: 'en' },
  { id: 'rowan', language: 'en' },
  { id: 'hush', language: 'en' },
] as const;

export type VoiceId = (typeof VOICES)[number]['id'];

export const VOICE_IDS: readonly VoiceId[] = VOICES.map(({ id }) => id);

/** The voices that speak `language` (BCP 47), wherever it is spoken. There may be none. */
export function voicesOf(language: string): readonly VoiceId[] {
  return VOICES.filter((voice) => voice.language === language.split('-')[0]).map(({ id }) => id);
}

/** A looping sound under the voice. */
export const BED_IDS = ['rain', 'pad'] as const;
export type BedId = (typeof BED_IDS)[number];

/** How loud a bed is under the voice. */
export const BED_LEVELS = ['low', 'middle', 'high'] as const;
export type BedLevel = (typeof BED_LEVELS)[number];

/** A sound that marks a place in a routine: a step begins, the routine ends. */
export type ChimeId = 'chime-step' | 'chime-end';
