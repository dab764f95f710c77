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
    step('settle', { seconds: 43 }, [
      opening('hello', {
        at: 'first',
        only: 'together',
        gist: 'greeting',
        tones: ['tender', 'plain'],
      }),
      opening('hello-alone', {
        at: 'first',
        only: 'alone',
        gist: 'greeting',
        tones: ['tender', 'plain'],
      }),
      opening('hello-playful', { at: 'first', gist: 'greeting', tones: ['playful'] }),
      opening('lead-in', { at: 'later' }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('in-turn', { only: 'together', quiet: 3, gist: 'room-to-talk' }),
      guidance('no-poet', { only: 'together', quiet: 3 }),
      guidance('aloud-or-not', { only: 'alone', quiet: 3 }),
    ]),
    step('yourself', { seconds: 74, gist: 'put-the-role-down' }, [
      opening('a-part', { quiet: 3 }),
      guidance('that-was-play', { only: 'together', quiet: 4 }),
      guidance('not-who-you-are', { only: 'alone', quiet: 8 }),
      guidance('names', { only: 'together', quiet: 6, gist: 'names' }),
      guidance('not-play', { warns: true, quiet: 3 }),
    ]),
    step('thanks', { seconds: 46, gist: 'thanks' }, [
      opening('one-thing', { only: 'together' }),
      opening('one-thing-alone', { only: 'alone' }),
      guidance('such-as', { only: 'together', quiet: 12 }),
      guidance('such-as-alone', { only: 'alone', quiet: 12 }),
      ifTime('plainly', { only: 'together', quiet: 12 }),
      ifTime('plainly-alone', { only: 'alone', quiet: 12 }),
    ]),
    step('liked', { seconds: 90, gist: 'kind-word' }, [
      opening('liked', { only: 'together' }),
      opening('as-a-friend', { only: 'alone', quiet: 4 }),
      guidance('a-way', { only: 'together', quiet: 3 }),
      guidance('what-to-tell', { only: 'alone', quiet: 10 }),
      ifTime('only-true', { quiet: 3 }),
      guidance('first-voice', { only: 'together', quiet: 15, turn: 60 }),
      guidance('same-voice', { only: 'alone', quiet: 12, turn: 30 }),
    ]),
    step('next-voice', { seconds: 104, only: 'two' }, [
      opening('next'),
      guidance('in-return', { quiet: 15, turn: 70 }),
    ]),
    step('next-voices', { seconds: 150, only: 'more' }, [
      opening('the-next'),
      guidance('in-return', { quiet: 12, turn: 60 }),
      guidance('go-round', { quiet: 12, turn: 60 }),
    ]),
    step('grey-day', { seconds: 106, only: 'alone' }, [
      opening('a-grey-day', { quiet: 6 }),
      guidance('good-to-hear', { quiet: 20 }),
      ifTime('once-more', { quiet: 12 }),
      guidance('write-now', { quiet: 12 }),
    ]),
    step('what-it-was-like', { seconds: 66, keep: 'if-plenty', only: 'together' }, [
      opening('how-it-felt', { quiet: 8 }),
      guidance('ask-for-one', { quiet: 20 }),
      ifTime('led-too', { quiet: 8, gist: 'whoever-led' }),
    ]),
    step('own-body', { seconds: 70, keep: 'if-plenty', only: 'alone' }, [
      opening('one-part', { quiet: 12 }),
      guidance('for-what', { quiet: 18 }),
      ifTime('if-you-led', { quiet: 8, gist: 'whoever-led' }),
    ]),
    step('let-it-land', { seconds: 55, keep: 'if-time', shows: 'bed' }, [
      opening('hard-to-hear', { only: 'together' }),
      opening('odd', { only: 'alone' }),
      guidance('thank-you-will-do', { only: 'together', quiet: 8 }),
      guidance('odd-is-fine', { only: 'alone', quiet: 8 }),
      ifTime('low', {
        quiet: 6,
        sources: ['schweitzer2015', 'burri2020'],
        gist: 'low-is-common',
      }),
    ]),
    step('tender', { seconds: 62, keep: 'if-plenty', tones: ['tender', 'playful'] }, [
      opening('room-for-more'),
      guidance('what-they-mean', { only: 'together', quiet: 12 }),
      guidance('allowed', { only: 'alone', quiet: 12 }),
      ifTime('smile', { only: 'together', quiet: 12 }),
      ifTime('wouldnt-change', { only: 'alone', quiet: 12 }),
    ]),
    step('with-the-words', { seconds: 72, keep: 'if-plenty' }, [
      opening('rest-with-them', { quiet: 12 }),
      guidance('nothing-to-say', { quiet: 15 }),
      ifTime('loose', { quiet: 15, gist: 'loosen' }),
    ]),
    step('keep-one', { seconds: 45 }, [
      opening('keep', { quiet: 4 }),
      guidance('tomorrow', { quiet: 3, tones: ['tender', 'plain'] }),
      guidance('tomorrow-playful', { quiet: 3, tones: ['playful'] }),
      ifTime('at-home', { quiet: 6 }),
      transition('onward', { at: 'last', tones: ['tender'] }),
      transition('onward-plain', { at: 'last', tones: ['plain'] }),
      transition('onward-playful', { at: 'last', tones: ['playful'] }),
    ]),
  ],
});
