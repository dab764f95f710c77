// The scene is over: what was worn comes off, the parts are put down, own names come back, and the room does.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['trust', 'boundaries'],
  earnest: true,
  claims: [
    { id: 'out-of-role', evidence: 'custom', sources: ['lassken2017'] },
    { id: 'either-role', evidence: 'weak', sources: ['drop'] },
  ],
  cautions: [
    { id: 'take-off-all', sources: ['khodulev2023'] },
    { id: 'not-play', sources: [] },
  ],
  steps: [
    step('settle', { seconds: 38 }, [
      opening('hello', { at: 'first', gist: 'greeting' }),
      opening('lead-in', { at: 'later' }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('over', { quiet: 8 }),
    ]),
    step('take-off', { seconds: 86, gist: 'take-off' }, [
      opening('worn', { quiet: 10 }),
      ifTime('buckles', { only: 'together', quiet: 12 }),
      ifTime('buckles-alone', { only: 'alone', quiet: 12 }),
      guidance('own', { quiet: 8 }),
      ifTime('everyday', { quiet: 3 }),
      guidance('look', { warns: true, quiet: 4, gist: 'look-after-it' }),
    ]),
    step('put-down', { seconds: 64, gist: 'put-the-role-down' }, [
      opening('a-part', { quiet: 5 }),
      guidance('no-charge', { only: 'together', quiet: 6 }),
      guidance('no-part', { only: 'alone', quiet: 6 }),
      ifTime('not-who-you-are', { quiet: 6 }),
      guidance('not-play', { warns: true, quiet: 3 }),
    ]),
    step('names', { seconds: 50, gist: 'names' }, [
      opening('names', { only: 'together', quiet: 6 }),
      opening('names-alone', { only: 'alone', quiet: 6 }),
      guidance('own-voice', { quiet: 8 }),
      ifTime('real-life', { quiet: 12 }),
    ]),
    step('shake', { seconds: 60, keep: 'if-plenty' }, [
      opening('shake', { quiet: 12 }),
      guidance('face', { quiet: 12 }),
      ifTime('stand', { quiet: 10 }),
    ]),
    step('room', { seconds: 52, shows: 'lamp' }, [
      opening('room', { quiet: 8 }),
      guidance('here', { quiet: 10 }),
      ifTime('put-away', { quiet: 10 }),
    ]),
    step('how-now', { seconds: 46, keep: 'if-time', gist: 'how-now' }, [
      opening('feel', { quiet: 10 }),
      guidance('next', { quiet: 12 }),
      ifTime('care', { only: 'together', quiet: 4, gist: 'whoever-led' }),
      ifTime('care-alone', { only: 'alone', quiet: 4, gist: 'whoever-led' }),
    ]),
    step('close', { seconds: 36 }, [
      opening('set-down', { quiet: 4 }),
      guidance('comes-back', { quiet: 3 }),
      transition('onward', { at: 'last' }),
    ]),
  ],
});
