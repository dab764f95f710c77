// What each voice says of itself before anyone chooses it, in words.
import { SAMPLE } from '../catalogue/sample';
import { wordedStep } from '../catalogue/words';
import { inWords } from '../language/words';

export const sampleStep = inWords(({ sample }) => wordedStep(SAMPLE, sample.hello));
