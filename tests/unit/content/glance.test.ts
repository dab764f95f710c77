import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { PRACTICE_IDS, type PracticeId } from '../../../src/catalogue/practice-ids';
import { glanceAt, namedFrom } from '../../../src/content/glance';
import { ENGLISH } from '../../../src/language/languages';
import { speak } from '../../../src/language/words';
import { builtIn } from '../../../src/routine/built-in';
import { find } from '../../../src/routine/found';
import { english } from '../../english';
import { RIGHT_TO_LEFT } from '../../pseudo/offered';
import { anyWish } from '../routine/wishes';

afterAll(() => speak(ENGLISH));

const partsOf = (...all: readonly PracticeId[]) =>
  all.map((practice) => ({ content: { kind: 'practice', practice } as const }));

describe('the name of a routine that was found', () => {
  it('is made of its parts, in their order', () => {
    expect(namedFrom(partsOf('hydration', 'cuddle', 'affirmations'))).toBe(
      'Drink, cuddle, kind words',
    );
    expect(namedFrom(partsOf('cuddle', 'hydration'))).toBe('Cuddle, drink');
    expect(namedFrom(partsOf('film'))).toBe('Film');
  });

  it('names four, and of more than that three, with how many others there are', () => {
    const all = partsOf('hydration', 'cuddle', 'kiss', 'massage', 'shower', 'film');
    expect(namedFrom(all.slice(0, 4))).toBe('Drink, cuddle, kiss, massage');
    expect(namedFrom(all.slice(0, 5))).toBe('Drink, cuddle, kiss and 2 more');
    expect(namedFrom(all)).toBe('Drink, cuddle, kiss and 3 more');
  });

  it('differs wherever the first parts do', () => {
    const some = fc.uniqueArray(fc.constantFrom(...PRACTICE_IDS), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        fc.pre(one.slice(0, 3).join() !== other.slice(0, 3).join());
        expect(namedFrom(partsOf(...one))).not.toBe(namedFrom(partsOf(...other)));
      }),
    );
  });

  it('is said in the language that is spoken', async () => {
    const parts = partsOf('hydration', 'cuddle');
    await speak(RIGHT_TO_LEFT);
    expect(namedFrom(parts)).not.toMatch(/[a-z]/i);
    await speak(ENGLISH);
    expect(namedFrom(parts)).toBe('Drink, cuddle');
  });

  it('is what its title shows, wherever that is', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const spec = find(wish, {});
        if (spec) expect(glanceAt(spec).title).toBe(namedFrom(spec.parts));
      }),
      { numRuns: 30 },
    );
  });
});

describe('any other name', () => {
  it('is that of the practice, or of what stands ready', () => {
    expect(glanceAt(builtIn('hydration')).title).toBe(english.cards.hydration.title);
    expect(glanceAt(builtIn('landing')).title).toBe(english.ready.landing.title);
  });

  it('is what someone has written', () => {
    const [part] = builtIn('landing').parts;
    if (!part) throw new Error('it has parts');
    expect(glanceAt({ title: { text: 'Ours' }, parts: [part] }).title).toBe('Ours');
  });
});
