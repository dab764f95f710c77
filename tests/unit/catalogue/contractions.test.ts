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
  'drop.help.not-your-fault': 'for weight',
  'injury-check.start.not-advice': 'for weight',
  'injury-check.start.anyone': 'for weight',
  'injury-check.after.ask-pharmacist': 'Do ask, for weight',
  'advice.call-waking.no-sleep': 'a warning',
  'advice.call-headache.still': 'a warning',
  'advice.call-allergy.stay-down': 'a warning',
  'advice.call-bleeding.press': 'a warning',
  'advice.call-object.leave': 'a warning',
  'advice.call-belly.testicle': 'a warning',
  'advice.call-neck.together': 'a warning',
  'advice.call-ring.no-cut': 'a warning',
  'advice.call-stuck.leave': 'a warning',
  'advice.call-blow.eye': 'a warning',
  'advice.call-blow.jaw': 'a warning',
  'advice.numb.no-cold': 'a warning',
  'advice.wound.cover': 'a warning',
  'advice.bruise.ten': 'a warning',
};

/** What each voice says of itself is said slowly. */
const APART: readonly string[] = ['sample'];

describe('a line', () => {
  it('says it as people do', () => {
    const lines = ALL_CUES.filter(
      ({ name, owner }) => !APART.includes(owner) && RIGHT[name] === undefined,
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
