// Everything that hears people. Whoever is not in this folder imports this file alone: the rest is
// brought in only for those who switched spoken commands on.
export type { Command } from './command';
export type { EarName } from './ears';
export { bringEar, followSpokenCommands, hearing, trying } from './hearing';
export type { Availability, Glimpse, Standing, Word } from './recogniser';
export type { Said } from './sign';
