// What the ear heard, summed up and listed.
import { describe, expect, it } from 'vitest';
import { HEARD_OTHERWISE } from '../../../audio/heard-otherwise';
import { LINES, type Line } from '../../../audio/lines';
import { redFlagPage } from '../../../audio/red-flag-page';
import {
  asHeard,
  classOf,
  faultsOf,
  type HeardLine,
  lists,
  rowOf,
  table,
} from '../../../audio/report';

const lineOf = (matches: (line: Line) => boolean) => {
  const line = LINES.find(matches);
  if (!line) throw new Error('no such line');
  return line;
};
const flag = lineOf(({ advice }) => advice?.startsWith('call-') === true);
const question = lineOf(({ step }) => step.kind === 'question' && !step.yes.startsWith('call-'));
const plain = lineOf((line) => classOf(line) === 'other' && line.text.endsWith('.'));

/** `line`, heard as `words`. */
const heard = (line: Line, words: string, more: Partial<HeardLine> = {}): HeardLine => ({
  line,
  heard: words,
  opinion: 4,
  loudness: -19,
  peak: -3,
  pitch: { hertz: 180, end: -3, rise: -1 },
  seconds: line.text.split(/\s+/).length / 2,
  head: -120,
  tail: -120,
  floor: -120,
  stray: undefined,
  ...more,
});

describe('lines are classed by what depends on them', () => {
  it('red flags and questions', () => {
    expect(classOf(flag)).toBe('red flag');
    expect(classOf(question)).toBe('question');
  });

  it('what asks for all signs at once, and what is said in private, are as grave as a red flag', () => {
    const classesOf = (...steps: readonly string[]) =>
      new Set(
        LINES.filter(({ id }) => steps.some((step) => id.startsWith(`${step}.`))).map(classOf),
      );
    expect(classesOf('injury-check.wrong', 'injury-check.signs')).toEqual(new Set(['red flag']));
    expect(classesOf('advice.stay', 'advice.staying')).toEqual(new Set(['red flag']));
    expect(classesOf('injury-check.parts', 'injury-check.part-rope')).toEqual(
      new Set(['question']),
    );
  });

  it('every line of the check and its advice is strict', () => {
    const strict = LINES.filter(({ owner }) => owner === 'injury-check' || owner === 'advice');
    expect(strict.filter((line) => classOf(line) === 'other')).toEqual([]);
  });

  it('and how much of something, wherever it is said', () => {
    expect(classOf({ ...plain, text: 'Drink two glasses.' })).toBe('amount');
  });
});

describe('the faults of a clip', () => {
  const calm: Line = { ...plain, text: 'Let it rest now.' };

  it('are none where all is heard as it is written', () => {
    expect(faultsOf(heard(calm, 'let it rest, now'))).toBe(0);
  });

  it('are each word heard otherwise, and each thing that sounds wrong', () => {
    expect(faultsOf(heard(calm, 'Let it nest'))).toBe(2);
    expect(faultsOf(heard(calm, calm.text, { stray: 0.1 }))).toBe(1);
    expect(faultsOf(heard(calm, calm.text, { seconds: 1 }))).toBe(1);
    const pitch = { hertz: 180, end: 3, rise: 4 };
    expect(faultsOf(heard(calm, 'Let it nest now.', { stray: 0.1, pitch }))).toBe(3);
  });
});

describe('a row', () => {
  const all = [heard(plain, 'Nothing of it'), heard(flag, 'no'), heard(question, question.text)];
  const row = rowOf('ember', all, 12_300_000, []);

  it('counts words over the whole script, and lists what is strict first', () => {
    const words = all.reduce((sum, { line }) => sum + line.text.split(' ').length, 0);
    expect(row.lines).toBe(3);
    expect(row.words).toBeGreaterThanOrEqual(words);
    expect(row.wrong).toBeGreaterThan(3);
    expect(row.listed.map(({ line }) => line.id)).toEqual([flag.id, plain.id]);
    expect(row.strict).toBe(1);
    expect(row.pace.map(Math.round)).toEqual([120, 120]);
  });

  it('does not list what a person found right, as long as it is heard like that', () => {
    const accepted = { voice: 'ember', id: plain.id, heard: 'Nothing of it', why: '' } as const;
    expect(rowOf('ember', all, 1, [accepted]).listed.map(({ line }) => line.id)).toEqual([flag.id]);
    expect(rowOf('rowan', all, 1, [accepted]).listed).toHaveLength(2);
    expect(rowOf('ember', all, 1, [{ ...accepted, heard: 'Not this' }]).listed).toHaveLength(2);
  });

  it('lists statements whose end rises, and no questions', () => {
    const rise = { pitch: { hertz: 180, end: 3, rise: 4 } };
    const asked = lineOf(({ text }) => text.endsWith('?'));
    const rising = rowOf('ember', [heard(plain, '', rise), heard(asked, '', rise)], 1, []);
    expect(rising.rising.map(({ line }) => line.id)).toEqual([plain.id]);
    expect(lists(rising)).toContain('rises at the end');
  });

  it('lists what is hurried, sooner in the check than elsewhere', () => {
    const at = (line: Line, pace: number) =>
      heard(line, line.text, { seconds: (60 * line.text.split(/\s+/).length) / pace });
    const all = [at(plain, 145), at(plain, 151), at(flag, 145)];
    expect(rowOf('ember', all, 1, []).hurried).toEqual(all.slice(1));
  });

  it('is a row of the table', () => {
    const [head, rule, first] = table([row]).split('\n');
    expect(head?.split('|')).toHaveLength(rule?.split('|').length ?? 0);
    expect(first).toContain('| ember | 3 |');
    expect(first).toContain('| 12.3 |');
    expect(first).toContain('silence');
  });

  it('shows a line as it is written and as it was heard', () => {
    expect(asHeard(heard(flag, 'something else'))).toContain('something else');
  });
});

describe('the page of red flags', () => {
  const rows = [
    { voice: 'ember', heard: [heard(flag, flag.text.toLowerCase()), heard(plain, plain.text)] },
    { voice: 'rowan', heard: [heard(flag, `${flag.text} Zebra.`)] },
  ];

  it('has each red flag once, with what every voice was heard to say', () => {
    const [, , ...lines] = redFlagPage(rows).split('\n');
    expect(lines).toEqual([`| ${flag.text} | the same | ${flag.text} Zebra. (1 wrong) |`]);
  });

  it('says nothing of other lines', () => {
    expect(redFlagPage(rows)).not.toContain(plain.text);
  });
});

it('nothing that must be understood to the word stands on the list of what may be heard otherwise', () => {
  const strict = new Set(LINES.filter((line) => classOf(line) !== 'other').map(({ id }) => id));
  expect(HEARD_OTHERWISE.filter(({ id }) => strict.has(id))).toEqual([]);
});
