// What the voice says once, before the very first routine: how to go on without hands.
import { guidance, step, transition } from './plan';

/** A step of no practice: its lines belong to the app itself. */
export const HANDS_FREE = step('once', { seconds: 19 }, [
  guidance('face-down'),
  guidance('buttons'),
  transition('begin'),
]);
