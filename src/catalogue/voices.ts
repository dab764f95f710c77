// The voices and ambient beds that ship. Named for how they sound, not for what renders them.

/** A voice that speaks every cue of the catalogue. */
export type VoiceId = 'ember' | 'rowan';

/** A looping sound under the voice. */
export type BedId = 'rain' | 'pad';

/** How loud a bed is under the voice. */
export type BedLevel = 'low' | 'middle' | 'high';

export const VOICE_IDS: readonly VoiceId[] = ['ember', 'rowan'];
export const BED_IDS: readonly BedId[] = ['rain', 'pad'];
export const BED_LEVELS: readonly BedLevel[] = ['low', 'middle', 'high'];

/** A sound that marks a place in a routine: a step begins, the routine ends. */
export type ChimeId = 'chime-step' | 'chime-end';
