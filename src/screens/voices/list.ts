// The first start lets people choose who speaks, and how, once what shows that is there; it waits for nothing.
import { signal } from '@preact/signals';

/** What shows that; undefined until it has come. */
export const voiceList = signal<typeof import('./speaking') | undefined>(undefined);
