// How long lines take before any voice has spoken them, so that what is planned can be judged before it
// is rendered: 2.2 words a second, and a breath behind each sentence.
import type { CueId } from '../../../src/catalogue/cue-id';
import { toFrames } from '../../../src/catalogue/units';
import type { SoundLengths } from '../../../src/routine/compile';
import { ALL_CUES } from './in-each-way';
import { wordsIn } from './readability';

const TEXTS: ReadonlyMap<string, string> = new Map(
  ALL_CUES.map(({ name, cue }) => [name, cue.text]),
);

/** An unhurried voice that has every line. */
export const ESTIMATED: SoundLengths = {
  cue: (id: CueId) => {
    const text = TEXTS.get(id);
    if (text === undefined) return undefined;
    const sentences = text.match(/[.?!:]/g)?.length ?? 1;
    return toFrames(wordsIn(text) / 2.2 + sentences * 0.6);
  },
  chime: (id) => toFrames(id === 'chime-step' ? 1.8 : 3.8),
};
