// What the voice says where a routine has come to words that are still on their way to this device.
import { cueId } from './cue-id';
import { guidance, step } from './plan';

/** A step of no routine: it waits until those words are here. */
export const REST = step('here', { seconds: 6 }, [guidance('soon')]);

/** Its one line. */
export const RESTING = cueId({ id: 'resting' }, REST, { id: 'soon' });
