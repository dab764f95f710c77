// The voices and ambient beds that ship. Named for how they sound, not for what renders them.

/** A voice that speaks every cue of the catalogue. */
export type VoiceId = 'ember' | 'rowan';

/** A looping sound under the voice. */
export type BedId = 'rain' | 'pad';

export const VOICE_IDS: readonly VoiceId[] = ['ember', 'rowan'];
export const BED_IDS: readonly BedId[] = ['rain', 'pad'];

/** A sound that marks a place in a routine: a step begins, the routine ends. */
export type ChimeId = 'chime-step' | 'chime-end';
