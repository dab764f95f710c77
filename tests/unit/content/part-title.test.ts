import { describe, expect, it } from 'vitest';
import { distinctTitles, partTitle } from '../../../src/content/part-title';
import { firstWords, titlesApart } from '../../../src/content/titles-apart';
import type { Part } from '../../../src/routine/spec';

const own = (title: string, words: string): Pick<Part, 'content'> => ({
  content: { kind: 'own', title, steps: [{ id: 's', title: words, lines: [words], seconds: 60 }] },
});

describe('parts of one’s own', () => {
  const parts = [own('Our words', 'Hello.'), own('Our words', 'Sleep well.'), own('Tea', 'Tea')];

  it('are told apart by how they begin, where they are called the same', () => {
    expect(titlesApart(parts)).toEqual(['Our words: Hello.', 'Our words: Sleep well.', 'Tea']);
    expect(titlesApart(parts.slice(1))).toEqual(parts.slice(1).map(partTitle));
  });

  it('are named once among what is in a routine', () => {
    expect(distinctTitles(parts)).toEqual(['Our words', 'Tea']);
  });

  it('say how they begin, where their name does not', () => {
    expect(parts.map(firstWords)).toEqual(['Hello.', 'Sleep well.', undefined]);
  });
});
