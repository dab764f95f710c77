// People say "you're" and "don't". A line that does not, sounds translated; only a warning may, for weight.
import { describe, expect, it } from 'vitest';
import { ALL_CUES, those } from './in-each-way';

/** But for the end of a clause, where nobody contracts: "as it is", "how you are". */
const UNCONTRACTED = [
  /\b(do|does|did|is|are|was|were|has|have|had|would|could|should) not\b/i,
  /\b(cannot|can not|will not|let us)\b/i,
  /(?<!\b(how|as)( \w+)? )\b(you|we|they) are\b(?![.,?])/i,
  /(?<!\b(how|as|where)( \w+)? )\b(it|that|there|what|who|where|here) is\b(?![.,?])/i,
  /\bI (am|will|would|have)\b/i,
  /\b(you|we|they|it|that|there|this|nobody) will\b/i,
  /\b(you|we|they) would (like|love|rather|say|change)\b/i,
  /\b(you|we|they) have (been|had|done|said|heard|agreed|seen)\b/i,
] as const;

const isStiff = (text: string) => UNCONTRACTED.some((pattern) => pattern.test(text));

/** Where the long form is right, each with the reason. */
const RIGHT: Readonly<Record<string, string>> = {
  'massage.ready.calf': 'a warning',
  'pillow-talk.crossed.not-your-fault': 'for weight',
};

/**
 * The check and its advice warn in nearly every line, and have tests of their own; what each voice says
 * of itself is said slowly.
 */
const APART: readonly string[] = ['injury-check', 'advice', 'sample'];
const REASONS = /^between\.why\..*-check$/;

describe('a line', () => {
  it('says it as people do', () => {
    const lines = ALL_CUES.filter(
      ({ name, owner }) =>
        !APART.includes(owner) && !REASONS.test(name) && RIGHT[name] === undefined,
    );
    expect(those(lines, isStiff)).toEqual([]);
  });

  it('is let off only while it needs to be', () => {
    const names: readonly string[] = ALL_CUES.filter(({ cue }) => isStiff(cue.text)).map(
      ({ name }) => name,
    );
    expect(Object.keys(RIGHT).filter((name) => !names.includes(name))).toEqual([]);
  });
});
