// Go on a date: an outing planned now, questions to talk about on it, and how to end it.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['trust', 'feedback'],
  claims: [
    { id: 'new-things', evidence: 'mixed', sources: ['aron2000'] },
    { id: 'asking-on', evidence: 'mixed', sources: ['huang2017'] },
    { id: 'walking', evidence: 'mixed', sources: ['miller2016'] },
  ],
  cautions: [
    { id: 'no-promise', sources: [] },
    { id: 'privacy', sources: [] },
  ],
  steps: [
    step('begin', { seconds: 75 }, [
      opening('hello', { at: 'first', gist: 'greeting', tones: ['tender', 'plain'] }),
      opening('hello-playful', { at: 'first', gist: 'greeting', tones: ['playful'] }),
      opening('lead-in', { at: 'later' }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('lying-here', { quiet: 4 }),
      ifTime('back-to-someone', { only: 'together', quiet: 6 }),
      ifTime('on-your-own', { only: 'alone', quiet: 6 }),
    ]),
    step('where', { seconds: 100 }, [
      opening('where-to', { quiet: 10 }),
      guidance('one-wish-each', { only: 'together', quiet: 15 }),
      guidance('own-wish', { only: 'alone', quiet: 15 }),
      ifTime('something-new', { quiet: 10 }),
      ifTime('walk', { quiet: 6, sources: ['miller2016'] }),
      ifTime('rain', { quiet: 6 }),
    ]),
    step('picture-it', { seconds: 100, keep: 'if-plenty' }, [
      opening('there-already', { quiet: 15 }),
      guidance('around-you', { quiet: 20 }),
      ifTime('first-bite', { quiet: 20 }),
    ]),
    step('when', { seconds: 85, shows: 'days-after' }, [
      opening('which-day', { quiet: 10 }),
      guidance('wear', { quiet: 6 }),
      ifTime('who-pays', { quiet: 4 }),
      ifTime('who-knows', { quiet: 6 }),
      ifTime('say-it-once', { quiet: 10 }),
    ]),
    step('at-home', { seconds: 80, keep: 'if-time' }, [
      opening('someone-else', { quiet: 4 }),
      guidance('time-together', { quiet: 15 }),
      ifTime('glad', { quiet: 6 }),
      ifTime('what-to-tell', { quiet: 8 }),
    ]),
    step('talk', { seconds: 130 }, [
      opening('ask-each-other', { only: 'together', quiet: 2 }),
      opening('ask-yourself', { only: 'alone', quiet: 2 }),
      guidance('laugh', { quiet: 20 }),
      guidance('more-of', { quiet: 20 }),
      ifTime('ask-on', { only: 'together', quiet: 6, sources: ['huang2017'] }),
      ifTime('surprised', { quiet: 22 }),
      ifTime('meal', { quiet: 20 }),
    ]),
    step('a-few-more', { seconds: 140, keep: 'if-plenty' }, [
      opening('for-hours', { quiet: 22 }),
      guidance('smell', { quiet: 22 }),
      ifTime('never-told', { quiet: 25 }),
      ifTime('taught-you', { quiet: 22 }),
    ]),
    step('further', { seconds: 102, keep: 'if-time' }, [
      opening('pass-any', { quiet: 2 }),
      guidance('look-forward', { quiet: 16 }),
      ifTime('show-a-place', { quiet: 16 }),
      ifTime('thanks', { quiet: 16, gist: 'thanks' }),
      ifTime('learned', { quiet: 16 }),
    ]),
    step('a-good-one', { seconds: 100, keep: 'if-plenty', gist: 'good-moment' }, [
      opening('think-back', { quiet: 15 }),
      guidance('what-made-it', { quiet: 20 }),
      ifTime('bring-along', { quiet: 20 }),
    ]),
    step('ending-it', { seconds: 75, keep: 'if-time' }, [
      opening('know-the-end', { quiet: 5 }),
      guidance('when-enough', { quiet: 8 }),
      ifTime('leads-nowhere', { only: 'together', quiet: 6 }),
      ifTime('one-good-thing', { quiet: 8 }),
    ]),
    step('keep', { seconds: 74 }, [
      opening('a-plan', { quiet: 4 }),
      guidance('write-down', { quiet: 8 }),
      ifTime('tomorrow', { only: 'together', quiet: 4, gist: 'tomorrow' }),
      ifTime('treat', { only: 'alone', quiet: 4 }),
      transition('onward', { at: 'last', tones: ['tender'] }),
      transition('onward-plain', { at: 'last', tones: ['plain'] }),
      transition('onward-playful', { at: 'last', tones: ['playful'] }),
    ]),
  ],
});
