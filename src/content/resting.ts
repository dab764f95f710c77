// What is said and shown where the next words are still on their way, in words.
import { REST } from '../catalogue/resting';
import { wordedStep } from '../catalogue/words';
import { inWords } from '../language/words';

export const restingStep = inWords(({ resting }) => wordedStep(REST, resting.here));
