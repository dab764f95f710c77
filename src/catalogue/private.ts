// What nobody is asked about, and no list shows that others may see: only whoever asks for it is brought it.
import type { AdviceId } from './model';

export const PRIVATE = 'stay' satisfies AdviceId;
