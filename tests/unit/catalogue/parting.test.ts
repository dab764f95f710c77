// What care from afar, and touch and space, say in every way, length and place: what nobody shall miss who
// parts, or who wants something else than the others do.
import { describe, expect, it } from 'vitest';
import type { PracticeId } from '../../../src/catalogue/practice-ids';
import { type InOneWay, WAYS } from './in-each-way';

const waysOf = (id: PracticeId) => WAYS.filter(({ practice }) => practice.id === id);
const ofMore = ({ way }: InOneWay) => way.people === 'more';
const ofOne = ({ way }: InOneWay) => way.people === 'one';

/** Names of the `ways` in which none of the lines that are always said matches `pattern`. */
function unsaid(ways: readonly InOneWay[], pattern: RegExp): readonly string[] {
  expect(ways.length).toBeGreaterThan(0);
  return ways.filter(({ steps }) => !always(steps, pattern)).map(({ name }) => name);
}

function always(steps: InOneWay['steps'], pattern: RegExp): boolean {
  return steps
    .filter(({ keep }) => keep === 'always')
    .some(({ cues }) => cues.some(({ keep, text }) => keep === 'always' && pattern.test(text)));
}

describe('touch and space', () => {
  const all = waysOf('space');

  it('says always that nobody owes touch, and that whoever wants less decides', () => {
    expect(unsaid(all, /nobody owes anyone touch/i)).toEqual([]);
    expect(unsaid(all, /go by whoever wants less/i)).toEqual([]);
  });

  it('sends nobody to another room without a time to meet again, nor if they are faint', () => {
    expect(unsaid(all, /when and where you'll meet again/)).toEqual([]);
    expect(unsaid(all, /faint or very shaky/)).toEqual([]);
  });

  it('looks round among more than two, and has words for feeling left over', () => {
    const more = all.filter(ofMore);
    expect(unsaid(more, /on their own who'd rather not be/)).toEqual([]);
    expect(unsaid(more, /I feel a bit left over/)).toEqual([]);
    expect(unsaid(more, /who'd like/)).toEqual([]);
  });

  it('speaks of holding nobody where there is no touch', () => {
    const free = all.filter(({ way }) => way.touch === 'touch-free');
    const holding = free.flatMap(({ steps }) =>
      steps
        .flatMap(({ cues }) => cues)
        .filter(({ text }) => /\bhold\b(?! something)|held/.test(text)),
    );
    expect(holding.map(({ text }) => text)).toEqual([]);
  });
});

describe('care from afar', () => {
  const all = waysOf('afar');
  const together = all.filter((one) => !ofOne(one));

  it('asks always how people get home, and keeps those from the road who are not fit for it', () => {
    expect(unsaid(together, /who's going, and how/)).toEqual([]);
    expect(unsaid(together, /floaty, worn out, or not sober/)).toEqual([]);
    expect(unsaid(together, /send one word/)).toEqual([]);
  });

  it('settles always who is heard from when', () => {
    expect(unsaid(together, /When will you hear from each other/)).toEqual([]);
    expect(unsaid(all.filter(ofOne), /When would you like to hear from someone/)).toEqual([]);
    expect(
      unsaid(
        all.filter(({ way }) => way.people === 'two'),
        /who'll write first/,
      ),
    ).toEqual([]);
  });

  it('leaves nobody out of those who are asked after, nor alone at the door who wants company there', () => {
    expect(unsaid(all.filter(ofMore), /each of you checks on the next/)).toEqual([]);
    expect(unsaid(all.filter(ofMore), /see them to the door, if they'd like/)).toEqual([]);
  });
});
