import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../src/content/as-written';

describe('a line as it is shown', () => {
  it.each([
    ["If you can't get there, don't wait.", 'If you can’t get there, don’t wait.'],
    ["It's yours, and the others' too.", 'It’s yours, and the others’ too.'],
    ["'Stay,' they said ('now').", '‘Stay,’ they said (‘now’).'],
    ['Say "yes" or "no".', 'Say “yes” or “no”.'],
    ['Nothing of it here.', 'Nothing of it here.'],
  ])('%s', (line, shown) => {
    expect(asWritten(line)).toBe(shown);
  });

  it('has no straight sign, as many letters as before, and stays as it is when shown again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', "'", '"', '(', '’', '“') }),
        (line) => {
          const shown = asWritten(line);
          expect(shown).not.toMatch(/['"]/);
          expect(shown).toHaveLength(line.length);
          expect(asWritten(shown)).toBe(shown);
        },
      ),
    );
  });
});
