// The question whether to stop what is under way, asked on its screen and by voice alike.
import { signal } from '@preact/signals';

/** Whether it is being asked. */
export const stopAsked = signal(false);
