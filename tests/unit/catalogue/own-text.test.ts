import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownText } from '../../../src/catalogue/own-text';

describe('what someone types', () => {
  it('stays as it is, but for what stands around it', () => {
    expect(ownText('  Ours, on Sundays ', 60)).toBe('Ours, on Sundays');
    expect(ownText('Für uns 💛', 60)).toBe('Für uns 💛');
  });

  it.each(['', '   ', '\n\t', '\u200b', '\u202e'])(
    'is nothing where nothing can be seen: %j',
    (typed) => {
      expect(ownText(typed, 60)).toBeUndefined();
    },
  );

  it('is one line, and does not turn around what stands beside it', () => {
    expect(ownText('one\ntwo\u202e', 60)).toBe('one two');
  });

  it('is cut where it is too long, never through a sign', () => {
    expect(ownText('abcdef', 3)).toBe('abc');
    expect(ownText('ab💛', 3)).toBe('ab');
  });

  it('is the same when it is read again, and never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 60 }), (typed, most) => {
        const said = ownText(typed, most);
        if (said === undefined) return;
        expect(said.length).toBeLessThanOrEqual(most);
        expect(ownText(said, most)).toBe(said);
      }),
      { numRuns: 500 },
    );
  });
});
