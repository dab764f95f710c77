// Kiss: a soft, nearly wordless way down. Asked for first, and leading nowhere else.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['trust', 'comfort', 'boundaries'],
  claims: [
    { id: 'afterwards', evidence: 'mixed', sources: ['muise2014'] },
    { id: 'stress', evidence: 'weak', sources: ['floyd2009'] },
  ],
  cautions: [
    { id: 'ask-first', sources: [] },
    { id: 'cold-sores', sources: ['coldSores', 'whoHerpes'] },
    { id: 'sore-lips', sources: [] },
  ],
  steps: [
    step('come-close', { seconds: 40 }, [
      opening('hello', { at: 'first', gist: 'greeting', tones: ['tender', 'plain'] }),
      opening('hello-playful', { at: 'first', gist: 'greeting', tones: ['playful'] }),
      opening('lead-in', { at: 'later', quiet: 4 }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('near', { quiet: 10 }),
    ]),
    step('ask', { seconds: 50 }, [
      opening('ask', { quiet: 8 }),
      guidance('turned-head', { quiet: 4 }),
      guidance('each-one', { only: 'more', quiet: 3 }),
      guidance('cold-sore', { warns: true, quiet: 6, sources: ['coldSores'] }),
    ]),
    step('hands', { seconds: 50, keep: 'if-time' }, [
      opening('take', { quiet: 12 }),
      guidance('kiss-it', { quiet: 20 }),
    ]),
    step('brow', { seconds: 55 }, [opening('brow', { quiet: 8 }), guidance('lean', { quiet: 12 })]),
    step('shoulder', { seconds: 80, keep: 'if-plenty' }, [
      opening('elsewhere', { quiet: 18 }),
      guidance('slower', { quiet: 20 }),
      ifTime('wrist', { quiet: 20 }),
    ]),
    step('face', { seconds: 70 }, [
      opening('cheek', { quiet: 8 }),
      guidance('lips', { quiet: 12 }),
      guidance('nobody-waits', { only: 'more', quiet: 5, gist: 'nobody-left-out' }),
      ifTime('slow', { quiet: 15 }),
    ]),
    step('once-more', { seconds: 60, keep: 'if-plenty' }, [
      opening('where-best', { quiet: 10 }),
      guidance('ask-again', { quiet: 20 }),
    ]),
    step('yourselves', { seconds: 50, keep: 'if-time', gist: 'put-the-role-down' }, [
      opening('over-now', { quiet: 8 }),
      guidance('find-again', { quiet: 12 }),
      ifTime('whoever-led', { quiet: 8, gist: 'whoever-led' }),
    ]),
    step('breath', { seconds: 80, keep: 'if-plenty', shows: 'breath' }, [
      opening('share', { quiet: 8 }),
      guidance('longer-out', { breaths: 3 }),
      ifTime('tears', {
        quiet: 8,
        sources: ['schweitzer2015', 'burri2020'],
        gist: 'low-is-common',
      }),
    ]),
    step('still', { seconds: 45 }, [
      opening('rest', { quiet: 12 }),
      guidance('no-more', { quiet: 12 }),
      transition('onward', { at: 'last', tones: ['tender', 'plain'] }),
      transition('onward-playful', { at: 'last', tones: ['playful'] }),
    ]),
  ],
});
