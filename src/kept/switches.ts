// What someone has switched on. All of it is off until then: a phone that buzzes or listens on its own
// would startle.
import * as v from 'valibot';
import { createPreference } from './preference';

/** Whether new steps and the end are felt. */
export const vibration = createPreference('vibration', v.boolean(), false);

/** Whether a routine can be led by spoken words. */
export const spokenCommands = createPreference('spokenCommands', v.boolean(), false);
