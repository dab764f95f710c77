// The quiet page and the ways to it come behind the first screen, which waits for neither. Both come in one
// file and long before anyone opens them, so that no request says that someone did.
import { signal } from '@preact/signals';

/** What shows them; undefined until it has come. */
export const asideParts = signal<typeof import('./aside') | undefined>(undefined);
