// The first start shows the voices once what shows them is there, and waits for nothing.
import { signal } from '@preact/signals';

/** What shows the voices; undefined until it has come. */
export const voiceList = signal<typeof import('./voices') | undefined>(undefined);
