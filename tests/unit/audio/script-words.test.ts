// What the page of all lines tells its reader about when each of them is said.
import { describe, expect, it } from 'vitest';
import { stepInWords, whenInWords } from '../../../audio/script-words';
import { practiceById } from '../../../src/content/practices';

function inWords(id: string): string {
  const step = practiceById('injury-check').steps.find((each) => each.id === id);
  if (!step) throw new RangeError(`no step ${id}`);
  return stepInWords(step);
}

describe('a step in words', () => {
  it('says what it asks, what a yes leads to, and by which answers it is left out', () => {
    expect(inWords('headache')).toBe(
      'a question; yes leads to call-headache, not after no to wrong and no to signs',
    );
    expect(inWords('ring')).toMatch(/not after no to parts, or after no to part-ring$/);
  });

  it('says what can be tapped while it asks, and what is there in private', () => {
    expect(inWords('parts')).toMatch(
      /^a question on which others depend, to tap meanwhile: part-neck part-rope /,
    );
    expect(inWords('part-rope')).toBe('a question on which others depend, not after no to parts');
    expect(inWords('self-harm')).toBe(
      'asks nobody; whoever asks for it in private is brought stay',
    );
  });

  it('says that of its lines only one is said', () => {
    expect(inWords('again')).toMatch(/one of its lines is said/);
  });
});

describe('a line in words', () => {
  const cuddle = practiceById('cuddle').steps.flatMap(({ cues }) => cues);
  const lineInWords = (id: string) => {
    const cue = cuddle.find((each) => each.id === id);
    if (!cue) throw new RangeError(`no cue ${id}`);
    return whenInWords(cue);
  };

  it('says in which tones it is said, where that is not in all', () => {
    expect(lineInWords('small-changes')).toMatch(/, in the tone tender or plain,/);
    expect(lineInWords('small-changes-playful')).toMatch(/, in the tone playful,/);
    expect(lineInWords('let-go')).not.toMatch(/tone/);
  });

  it('says that breaths are heard behind it', () => {
    expect(lineInWords('follow')).toMatch(/then 3 slow breaths to follow$/);
  });
});
