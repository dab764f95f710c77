// Everything that hears people. Whoever is not in this folder imports this file alone: the rest is
// brought in only for those who switched spoken commands on.

export type { Glimpse } from '../ear/ear';
export { createAgain } from './again';
export type { Command } from './command';
export type { EarName } from './ears';
export { bringEar, followSpokenCommands, hearing, trying } from './hearing';
export type { Availability, Standing, Word } from './recogniser';
export type { Said } from './sign';

/** Brings what whoever records a voice needs of the microphone. Rejects where its files cannot be had. */
export const bringMicrophone = () => import('./for-recording');
