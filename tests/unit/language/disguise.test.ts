// The made-up languages that the browser tests run every screen in say all that English says.
import { describe, expect, it } from 'vitest';
import { LANGUAGES as OFFERED } from '../../../src/language/offered';
import { wordsOf } from '../../../src/language/words';
import { english } from '../../english';
import { LANGUAGES, LONG, RIGHT_TO_LEFT } from '../../pseudo/offered';

describe.each([LONG, RIGHT_TO_LEFT])('$id', (language) => {
  it('has no text in English letters, however it comes about', async () => {
    const words = await wordsOf(language);
    const { playing, formats, find, home, settingsInWords, cards } = words;
    const said = [
      ...textsIn(words),
      playing.step(2, 7),
      find.brief(15, [cards.cuddle.title, cards.massage.title], 'two'),
      home.carryOn.from(cards.cuddle.title, formats.clock(372)),
      formats.minutes(10),
      formats.clockAloud(372),
      formats.date(new Date(0)),
      settingsInWords({ people: 'one', touch: 'touch', voice: undefined, bed: 'rain' }, 10),
    ];
    expect(said.filter((text) => /[a-z]/i.test(text))).toEqual([]);
    expect(textsIn(words)).toHaveLength(textsIn(english).length);
  });
});

it('longer words are longer by a third or more', async () => {
  const length = (texts: readonly string[]) => texts.join('').length;
  const words = await wordsOf(LONG);
  expect(length(textsIn(words)) / length(textsIn(english))).toBeGreaterThan(1.33);
});

it('they are offered beside the real ones, and by a build of their own only', () => {
  expect(LANGUAGES).toEqual([...OFFERED, LONG, RIGHT_TO_LEFT]);
});

/** All texts in `words` that stand there by themselves. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsIn);
}
