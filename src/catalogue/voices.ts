// The voices and ambient beds that ship. Named for how they sound, not for what renders them.

/** A voice that speaks every cue of the catalogue. */
export const VOICE_IDS = ['ember', 'rowan'] as const;
export type VoiceId = (typeof VOICE_IDS)[number];

/** A looping sound under the voice. */
export const BED_IDS = ['rain', 'pad'] as const;
export type BedId = (typeof BED_IDS)[number];

/** How loud a bed is under the voice. */
export const BED_LEVELS = ['low', 'middle', 'high'] as const;
export type BedLevel = (typeof BED_LEVELS)[number];

/** A sound that marks a place in a routine: a step begins, the routine ends. */
export type ChimeId = 'chime-step' | 'chime-end';
