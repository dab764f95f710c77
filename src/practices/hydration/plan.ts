// Drink or snack: water, a bite to eat, and a favourite kept on hand; then warmth, and the toilet.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

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
    step('fetch', { seconds: 47 }, [
      opening('hello', { at: 'first', gist: 'greeting', tones: ['tender'] }),
      opening('hello-plain', { at: 'first', gist: 'greeting', tones: ['plain'] }),
      opening('hello-playful', { at: 'first', gist: 'greeting', tones: ['playful'] }),
      opening('lead-in', { at: 'later', quiet: 3 }),
      guidance('leave-out', { at: 'first', gist: 'may-skip' }),
      guidance('fetch', { only: 'together', quiet: 10 }),
      guidance('fetch-alone', { only: 'alone', quiet: 10 }),
      ifTime('not-awake', {
        warns: true,
        only: 'together',
        quiet: 3,
        sources: ['ambulanceWhenToCall'],
      }),
    ]),
    step('sip', { seconds: 58, gist: 'water' }, [
      opening('first-sip', { quiet: 8 }),
      guidance('second-sip', { quiet: 10, tones: ['tender', 'plain'] }),
      guidance('second-sip-playful', { quiet: 10, tones: ['playful'] }),
      ifTime('too-sleepy', { warns: true, only: 'together', quiet: 3 }),
      ifTime('too-sleepy-alone', { warns: true, only: 'alone', quiet: 3 }),
      ifTime('alcohol', { quiet: 3 }),
    ]),
    step('eat', { seconds: 50, keep: 'if-time', shows: 'bite' }, [
      opening('bite', { quiet: 10 }),
      guidance('slowly', { quiet: 12 }),
      ifTime('crumbs', { quiet: 6, tones: ['playful'] }),
      ifTime('sugar', { warns: true, quiet: 4 }),
      ifTime('salt', { quiet: 4, sources: ['shirreffs2009'] }),
    ]),
    step('warm-drink', { seconds: 100, keep: 'if-plenty', shows: 'tea' }, [
      opening('brew', { quiet: 10 }),
      guidance('kettle', { quiet: 20 }),
      guidance('cup', { quiet: 18 }),
      ifTime('steam', { quiet: 15 }),
      ifTime('hot', { quiet: 12 }),
    ]),
    step('wrap', { seconds: 40, keep: 'if-time', gist: 'warmth', shows: 'blanket' }, [
      opening('blanket', { quiet: 10 }),
      guidance('socks', { quiet: 8 }),
    ]),
    step('taste', { seconds: 95, keep: 'if-plenty', shows: 'bite' }, [
      opening('one-bite', { quiet: 10 }),
      guidance('what-like', { quiet: 15 }),
      guidance('chew', { quiet: 18 }),
      ifTime('reminds', { quiet: 15 }),
    ]),
    step('toilet', { seconds: 55, keep: 'if-time' }, [
      opening('toilet', { quiet: 4 }),
      guidance('pause', { quiet: 12 }),
      ifTime('faint', { warns: true, only: 'together', quiet: 3 }),
      ifTime('faint-alone', { warns: true, only: 'alone', quiet: 3 }),
      ifTime('stings', { warns: true, quiet: 3, gist: 'look-after-it' }),
    ]),
    step('breathe', { seconds: 95, keep: 'if-plenty', gist: 'slow-breath', shows: 'breath' }, [
      opening('put-down', { quiet: 4 }),
      guidance('longer-out', { quiet: 5 }),
      guidance('any-way', { quiet: 4 }),
      guidance('follow', { breaths: 3 }),
      ifTime('holds-you', { quiet: 10 }),
    ]),
    step('sit-back', { seconds: 50 }, [
      opening('settle', { quiet: 8 }),
      guidance('by-the-bed', { quiet: 4 }),
      ifTime('feel', { quiet: 8, gist: 'how-now' }),
      ifTime('worse', { warns: true, only: 'together', quiet: 3 }),
      ifTime('worse-alone', { warns: true, only: 'alone', quiet: 3 }),
      ifTime('favourite', { quiet: 3 }),
      transition('onward', { at: 'last', tones: ['tender', 'plain'] }),
      transition('onward-playful', { at: 'last', tones: ['playful'] }),
    ]),
  ],
});
