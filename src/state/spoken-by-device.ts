// Whether the device's own voice says what is up now.
import { signal } from '@preact/signals';
import type { CueId } from '../catalogue/cue-id';

/** The line that it says, or has said last while that is up; undefined where it says none. */
export const spokenByDevice = signal<CueId | undefined>(undefined);
