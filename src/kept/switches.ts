// What someone has switched on. All of it is off until then: a phone that buzzes or listens on its own
// would startle.
import { flag } from '../storage/checks';
import { createPreference } from './preference';

/** Whether new steps and the end are felt. */
export const vibration = createPreference('vibration', flag, false);

/** Whether a routine can be led by spoken words. */
export const spokenCommands = createPreference('spokenCommands', flag, false);

/** Whether the device's own voice says people's words that nobody has recorded. It is one of theirs: on. */
export const deviceVoice = createPreference('deviceVoice', flag, true);
