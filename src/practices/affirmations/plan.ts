// Kind words: as oneself after a part was played, then in turns, plain or tender; or to oneself.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['trust', 'feedback'],
  claims: [
    { id: 'thanks', evidence: 'weak', sources: ['algoe2010'] },
    { id: 'self-kindness', evidence: 'mixed', sources: ['ferrari2019'] },
    { id: 'low-mood', evidence: 'mixed', sources: ['schweitzer2015', 'burri2020'] },
  ],
  cautions: [
    { id: 'nobody-has-to', sources: [] },
    { id: 'not-play', sources: [] },
  ],
  steps: [
    step('settle', { seconds: 45 }, [
      opening('hello', { at: 'first', only: 'together', gist: 'greeting' }),
      opening('hello-alone', { at: 'first', only: 'alone', gist: 'greeting' }),
      opening('lead-in', { at: 'later' }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('in-turn', { only: 'together', quiet: 3, gist: 'room-to-talk' }),
      guidance('aloud-or-not', { only: 'alone', quiet: 3 }),
      guidance('no-poet', { only: 'together', quiet: 3 }),
      ifTime('warm', { quiet: 10, gist: 'warmth' }),
    ]),
    step('yourself', { seconds: 57, gist: 'put-the-role-down' }, [
      opening('a-part', { quiet: 3 }),
      guidance('that-was-play', { only: 'together', quiet: 8 }),
      guidance('not-who-you-are', { only: 'alone', quiet: 8 }),
      guidance('not-play', { quiet: 3 }),
      ifTime('names', { only: 'together', quiet: 12, gist: 'names' }),
      ifTime('own-name', { only: 'alone', quiet: 12, gist: 'names' }),
      ifTime('whoever-led', { only: 'together', quiet: 10, gist: 'whoever-led' }),
      ifTime('if-you-led', { only: 'alone', quiet: 10, gist: 'whoever-led' }),
      ifTime('stings', { only: 'together', quiet: 12, gist: 'word-that-stings' }),
    ]),
    step('thanks', { seconds: 55, gist: 'thanks' }, [
      opening('one-thing', { only: 'together' }),
      opening('one-thing-alone', { only: 'alone' }),
      guidance('such-as', { only: 'together', quiet: 12 }),
      guidance('such-as-alone', { only: 'alone', quiet: 12 }),
      ifTime('plainly', { only: 'together', quiet: 15 }),
      ifTime('plainly-alone', { only: 'alone', quiet: 12 }),
      ifTime('small', { quiet: 12 }),
    ]),
    step('liked', { seconds: 92, gist: 'kind-word' }, [
      opening('liked', { only: 'together' }),
      opening('as-a-friend', { only: 'alone', quiet: 4 }),
      guidance('a-way', { only: 'together', quiet: 4 }),
      guidance('what-to-tell', { only: 'alone', quiet: 10 }),
      ifTime('only-true', { quiet: 6 }),
      ifTime('how-it-felt', { only: 'together', quiet: 6 }),
      ifTime('body', { only: 'alone', quiet: 15 }),
      ifTime('ask-for-one', { only: 'together', quiet: 6 }),
      guidance('first-voice', { only: 'together', quiet: 15, turn: 62 }),
      guidance('same-voice', { only: 'alone', quiet: 12, turn: 30 }),
    ]),
    step('next-voice', { seconds: 100, only: 'two' }, [
      opening('next'),
      guidance('in-return', { quiet: 15, turn: 62 }),
    ]),
    step('next-voices', { seconds: 148, only: 'more' }, [
      opening('the-next'),
      guidance('in-return', { quiet: 12, turn: 60 }),
      guidance('go-round', { quiet: 12, turn: 60 }),
    ]),
    step('grey-day', { seconds: 100, only: 'alone' }, [
      opening('a-grey-day', { quiet: 6 }),
      guidance('good-to-hear', { quiet: 20 }),
      guidance('write-now', { quiet: 12 }),
    ]),
    step('once-said', { seconds: 90, keep: 'if-plenty' }, [
      opening('kept', { quiet: 12 }),
      guidance('what-stayed', { quiet: 18 }),
      ifTime('say-it-here', { quiet: 15 }),
      ifTime('none-comes', { quiet: 10 }),
    ]),
    step('let-it-land', { seconds: 41, keep: 'if-time' }, [
      opening('hard-to-hear', { only: 'together' }),
      opening('odd', { only: 'alone' }),
      guidance('thank-you-will-do', { only: 'together', quiet: 8 }),
      guidance('odd-is-fine', { only: 'alone', quiet: 8 }),
      ifTime('breathe', { quiet: 12, gist: 'slow-breath' }),
      ifTime('where', { quiet: 12 }),
      ifTime('low', {
        quiet: 6,
        sources: ['schweitzer2015', 'burri2020'],
        gist: 'low-is-common',
      }),
    ]),
    step('tender', { seconds: 36, keep: 'if-time' }, [
      opening('room-for-more'),
      guidance('what-they-mean', { only: 'together', quiet: 12 }),
      guidance('allowed', { only: 'alone', quiet: 12 }),
      ifTime('smile', { only: 'together', quiet: 12 }),
      ifTime('wouldnt-change', { only: 'alone', quiet: 12 }),
      ifTime('gaps', { quiet: 15 }),
    ]),
    step('with-the-words', { seconds: 85, keep: 'if-plenty' }, [
      opening('rest-with-them', { quiet: 15 }),
      guidance('nothing-to-say', { quiet: 18 }),
      ifTime('loose', { quiet: 20, gist: 'loosen' }),
      ifTime('fade', { quiet: 20 }),
    ]),
    step('keep-one', { seconds: 30 }, [
      opening('keep', { quiet: 4 }),
      guidance('tomorrow', { quiet: 3 }),
      ifTime('write-it', { only: 'together', quiet: 6 }),
      ifTime('at-home', { quiet: 6 }),
      transition('onward', { at: 'last' }),
    ]),
  ],
});
