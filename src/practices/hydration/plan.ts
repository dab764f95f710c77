// Drink or snack: water, a bite to eat, and a favourite kept on hand; then warmth, and the toilet.

import {
  guidance,
  ifTime,
  nearingEnd,
  opening,
  practice,
  step,
  transition,
} from '../../catalogue/plan';

export const plan = practice({
  needs: ['comfort'],
  claims: [
    { id: 'salt-keeps-water', evidence: 'good', sources: ['shirreffs2009'] },
    { id: 'passing-water', evidence: 'weak', sources: ['hooton1996'] },
  ],
  cautions: [
    { id: 'diabetes', sources: [] },
    { id: 'not-awake', sources: ['ambulanceWhenToCall'] },
  ],
  steps: [
    step('fetch', { seconds: 45 }, [
      opening('hello', { at: 'first' }),
      opening('lead-in', { at: 'later' }),
      guidance('fetch', { only: 'together', quiet: 5 }),
      guidance('fetch-alone', { only: 'alone', quiet: 5 }),
      guidance('leave-out', { at: 'first' }),
      ifTime('for-everyone', { only: 'more', quiet: 5 }),
      nearingEnd('ending', { quiet: 2 }),
      transition('onward'),
    ]),
    step('sip', { seconds: 60 }, [
      opening('first-sip', { quiet: 8 }),
      guidance('second-sip', { quiet: 8 }),
      ifTime('too-sleepy', { only: 'together' }),
      ifTime('too-sleepy-alone', { only: 'alone' }),
      ifTime('alcohol'),
      nearingEnd('ending', { quiet: 6 }),
      transition('onward'),
    ]),
    step('eat', { seconds: 40, keep: 'if-time' }, [
      opening('bite', { quiet: 6 }),
      guidance('slowly', { quiet: 6 }),
      ifTime('sugar'),
      ifTime('salt', { sources: ['shirreffs2009'] }),
      nearingEnd('ending', { quiet: 4 }),
      transition('onward'),
    ]),
    step('wrap', { seconds: 37, keep: 'if-time' }, [
      opening('blanket', { quiet: 8 }),
      guidance('socks', { quiet: 5 }),
      ifTime('corner', { only: 'together', quiet: 5 }),
      nearingEnd('ending', { quiet: 3 }),
      transition('onward'),
    ]),
    step('toilet', { seconds: 70, keep: 'if-time' }, [
      opening('toilet', { quiet: 4 }),
      guidance('pause', { quiet: 12 }),
      ifTime('faint', { only: 'together' }),
      ifTime('faint-alone', { only: 'alone' }),
      ifTime('comfort', { sources: ['hooton1996'] }),
      ifTime('stings'),
      nearingEnd('ending', { quiet: 5 }),
      transition('onward'),
    ]),
    step('sit-back', { seconds: 48 }, [
      opening('good-care', { quiet: 4 }),
      guidance('by-the-bed', { quiet: 2 }),
      ifTime('favourite', { quiet: 2 }),
      ifTime('feel', { quiet: 8 }),
      ifTime('worse', { only: 'together' }),
      ifTime('worse-alone', { only: 'alone' }),
      nearingEnd('ending', { quiet: 1 }),
      transition('onward', { at: 'last' }),
      transition('to-next', { at: 'onward' }),
    ]),
  ],
});
