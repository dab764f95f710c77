// Everything that hears people. Whoever is not in this folder imports this file alone: the rest is
// brought in only for those who switched spoken commands on.
export { bringEar, followSpokenCommands, hearing } from './hearing';
export type { Availability, Fault } from './recogniser';
export type { Said } from './sign';
