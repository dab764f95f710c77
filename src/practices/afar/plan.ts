// Care from afar: before someone leaves, over the phone, or alone afterwards. How everyone gets home, who
// asks after whom tomorrow, and words for a message.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['trust', 'comfort'],
  earnest: true,
  claims: [
    { id: 'messages', evidence: 'weak', sources: ['holtzman2021'] },
    { id: 'own-hand', evidence: 'weak', sources: ['dreisoerner2021'] },
    { id: 'late', evidence: 'weak', sources: ['drop'] },
    { id: 'low-mood', evidence: 'mixed', sources: ['schweitzer2015', 'burri2020'] },
  ],
  cautions: [
    { id: 'way-home', sources: [] },
    { id: 'not-alone', sources: [] },
    { id: 'screens', sources: [] },
  ],
  steps: [
    step('settle', { seconds: 95 }, [
      opening('hello', { at: 'first', only: 'together', gist: 'greeting' }),
      opening('hello-alone', { at: 'first', only: 'alone', gist: 'greeting' }),
      opening('lead-in', { at: 'later', quiet: 4 }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('on-a-call', { at: 'first', only: 'together', quiet: 5 }),
      guidance('miss', { quiet: 12 }),
      ifTime('sudden', { only: 'alone', quiet: 10 }),
      ifTime('alarm', { only: 'together', quiet: 6 }),
      ifTime('lie-down', { only: 'alone', quiet: 8, gist: 'lie-down' }),
    ]),
    step('glad', { seconds: 75, gist: 'kind-word' }, [
      opening('one-thing', { quiet: 6 }),
      guidance('each', { only: 'together', quiet: 18, turn: 45 }),
      guidance('for-them', { only: 'alone', quiet: 22, turn: 45 }),
    ]),
    step('home', { seconds: 105, only: 'together' }, [
      opening('how-home', { quiet: 8 }),
      guidance('fit-to-go', { quiet: 5 }),
      guidance('host', { quiet: 8 }),
      ifTime('guest', { quiet: 6 }),
      guidance('to-the-door', { only: 'more', quiet: 4 }),
      guidance('one-word', { quiet: 5 }),
    ]),
    step('for-you', { seconds: 105, only: 'alone', shows: 'lamp' }, [
      opening('in-their-place', { quiet: 12 }),
      guidance('such-as', { quiet: 20 }),
      ifTime('too-quiet', { quiet: 10 }),
      ifTime('keep', { quiet: 12 }),
    ]),
    step('until', { seconds: 70 }, [
      opening('when', { only: 'together', quiet: 8 }),
      opening('when-alone', { only: 'alone', quiet: 8 }),
      guidance('ring', { only: 'more', quiet: 8 }),
      guidance('who-first', { only: 'two', quiet: 6 }),
      guidance('remember', { only: 'alone', quiet: 12 }),
      guidance('day-after', { quiet: 4, sources: ['drop'], gist: 'tomorrow' }),
      ifTime('whoever-led', { only: 'together', quiet: 4, gist: 'whoever-led' }),
      ifTime('low', {
        quiet: 5,
        sources: ['schweitzer2015', 'burri2020'],
        gist: 'low-is-common',
      }),
    ]),
    step('message', { seconds: 120, keep: 'if-time' }, [
      opening('borrow', { quiet: 2 }),
      guidance('good-morning', { quiet: 8 }),
      ifTime('your-laugh', { quiet: 6 }),
      ifTime('after-play', { quiet: 6 }),
      ifTime('grey-day', { quiet: 6 }),
      ifTime('screens', { quiet: 4 }),
      guidance('write-now', { quiet: 18 }),
      ifTime('no-answer', { quiet: 4 }),
    ]),
    step('hold', { seconds: 75, keep: 'if-plenty', gist: 'own-hand' }, [
      opening('rest-hand', { quiet: 15 }),
      guidance('rise', { quiet: 20 }),
      ifTime('may-ease', { quiet: 15, sources: ['dreisoerner2021'] }),
    ]),
    step('part', { seconds: 60 }, [
      opening('can-wait', { quiet: 5 }),
      guidance('goodbye', { only: 'together', quiet: 8 }),
      guidance('lamp', { only: 'alone', quiet: 8 }),
      ifTime('hang-up', { only: 'together', quiet: 5 }),
      transition('onward', { at: 'last' }),
    ]),
  ],
});
