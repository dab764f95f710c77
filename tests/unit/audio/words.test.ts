// The ear's words are compared by sound: spelling is no mistake, and a missing word is one.
import { describe, expect, it } from 'vitest';
import { compared } from '../../../audio/words';

const wrong = (said: string, heard: string) => compared(said, heard).wrong;

describe('what was heard', () => {
  it.each([
    ['It’s all right to wait.', 'Its alright too weight'],
    ['You’re here, and that is enough.', 'You are here and that’s enough.'],
    ['You’re warm.', 'Your warm.'],
    ['Don’t wait. We’ll see.', 'Do not wait, we will see.'],
    ['Your favourite colour.', 'your favorite color'],
    ['Touch-free, at bedtime.', 'Touch free at bed time'],
    ['Twenty-five minutes, or two.', '25 minutes or 2'],
    ['Call one one two.', 'Call 112.'],
    ['Each partner’s hand.', 'Each partners’ hand.'],
  ])('is right: %s / %s', (said, heard) => {
    expect(wrong(said, heard)).toBe(0);
  });

  it.each([
    ['Nearly done.', "It's nearly done.", 1],
    ['Do not pull it out.', 'Do pull it out.', 1],
    ['Is there any numbness?', 'Is there a numbness?', 1],
    ['Rest.', '', 1],
    ['Slow down now.', 'Slow done no', 2],
  ])('is wrong: %s / %s', (said, heard, count) => {
    expect(wrong(said, heard)).toBe(count);
  });

  it('is counted against the words of the line', () => {
    expect(compared('Lie down close to each other.', 'Lie down.').words).toBe(6);
  });
});
