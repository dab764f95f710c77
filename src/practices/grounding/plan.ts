// Here and now: slow breath, then what can be seen, felt, heard, smelt and tasted, and where one is. Short,
// since it is also for the middle of something else.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['comfort', 'trust'],
  earnest: true,
  claims: [
    { id: 'panic-passes', evidence: 'good', sources: ['nhsInformPanic'] },
    { id: 'senses', evidence: 'custom', sources: ['starsPanic'] },
    { id: 'slow-breath', evidence: 'mixed', sources: ['zaccaro2018'] },
  ],
  cautions: [
    { id: 'easy-breath', sources: [] },
    { id: 'body-first', sources: ['ambulanceWhenToCall'] },
    { id: 'not-right', sources: [] },
  ],
  steps: [
    step('settle', { seconds: 28 }, [
      opening('hello', { at: 'first', gist: 'greeting' }),
      opening('lead-in', { at: 'later' }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('feet', { quiet: 5 }),
    ]),
    step('breathe', { seconds: 68, gist: 'slow-breath', shows: 'breath' }, [
      opening('in-and-out', { breaths: 3, sources: ['nhsInformPanic', 'starsPanic'] }),
      guidance('any-way', { quiet: 3 }),
      ifTime('passes', { quiet: 4, sources: ['nhsInformPanic'] }),
      guidance('body-first', { warns: true, quiet: 3, sources: ['ambulanceWhenToCall'] }),
    ]),
    step('see', { seconds: 36 }, [
      opening('see', { quiet: 4, sources: ['starsPanic'] }),
      guidance('name-them', { quiet: 9 }),
      ifTime('anyone', { only: 'together', quiet: 6 }),
    ]),
    step('feel', { seconds: 28 }, [
      opening('feel', { quiet: 4, sources: ['starsPanic'] }),
      guidance('such-as', { quiet: 9 }),
    ]),
    step('hear', { seconds: 22, keep: 'if-time' }, [
      opening('hear', { quiet: 4, sources: ['starsPanic'] }),
      guidance('far', { quiet: 12 }),
    ]),
    step('taste', { seconds: 24, keep: 'if-time', shows: 'hydration' }, [
      opening('smell', { quiet: 8, sources: ['starsPanic'] }),
      guidance('taste', { quiet: 10, sources: ['starsPanic'] }),
    ]),
    step('where', { seconds: 24 }, [
      opening('where', { quiet: 5 }),
      guidance('you-choose', { quiet: 4 }),
    ]),
    step('rest', { seconds: 22 }, [
      opening('easier', { quiet: 4 }),
      guidance('again', { quiet: 3 }),
      transition('onward', { at: 'last' }),
    ]),
  ],
});
