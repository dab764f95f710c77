// Watch a film: something light, a nest to watch it in, and how everyone is when it is over.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['comfort', 'trust'],
  claims: [
    { id: 'low-mood', evidence: 'mixed', sources: ['schweitzer2015', 'burri2020'] },
    { id: 'light', evidence: 'mixed', sources: ['fernandez2019', 'strick2009'] },
    { id: 'favourites', evidence: 'weak', sources: ['derrick2013'] },
    { id: 'shared', evidence: 'weak', sources: ['gomillion2017'] },
  ],
  cautions: [
    { id: 'too-near', sources: [] },
    { id: 'low-mood-stays', sources: [] },
  ],
  steps: [
    step('choose', { seconds: 86 }, [
      opening('hello', { at: 'first', gist: 'greeting', tones: ['tender', 'plain'] }),
      opening('hello-playful', { at: 'first', gist: 'greeting', tones: ['playful'] }),
      opening('lead-in', { at: 'later' }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('light', { quiet: 8 }),
      ifTime('veto', { only: 'together', quiet: 3 }),
      ifTime('laugh', { quiet: 6 }),
      ifTime('seen-before', { quiet: 5 }),
    ]),
    step('nest', { seconds: 75, shows: 'blanket' }, [
      opening('make-a-nest', { quiet: 8 }),
      guidance('back-and-feet', { quiet: 5 }),
      ifTime('soft-things', { quiet: 8, gist: 'warmth' }),
      ifTime('good-seat', { only: 'more', quiet: 4, gist: 'nobody-left-out' }),
      ifTime('near-or-far', { only: 'together', quiet: 5 }),
      ifTime('nibble', { quiet: 6, gist: 'water' }),
      ifTime('lamps', { quiet: 5 }),
    ]),
    step('phone', { seconds: 45, keep: 'if-time', shows: 'afar' }, [
      opening('messages', { quiet: 3 }),
      guidance('face-down', { quiet: 6 }),
      ifTime('expecting', { quiet: 8 }),
    ]),
    step('before-it-starts', { seconds: 70, keep: 'if-plenty', shows: 'bed' }, [
      opening('lie-back', { quiet: 12 }),
      guidance('nothing-left', { quiet: 15 }),
      ifTime('let-go', { quiet: 15, gist: 'loosen' }),
    ]),
    step('watch', { seconds: 67 }, [
      opening('any-time', { quiet: 3 }),
      guidance('sleep-or-cry', { quiet: 3 }),
      guidance('i-pause', { quiet: 4, waits: true }),
    ]),
    step('ask', { seconds: 85 }, [
      opening('welcome-back', { quiet: 8 }),
      guidance('ask-each', { only: 'together', quiet: 12 }),
      guidance('ask-yourself', { only: 'alone', quiet: 12 }),
      ifTime('smile', { quiet: 12 }),
      ifTime('whoever-led', { only: 'together', quiet: 8, gist: 'whoever-led' }),
      ifTime('no-mending', { quiet: 8 }),
    ]),
    step('best-bit', { seconds: 75, keep: 'if-plenty' }, [
      opening('which-bit', { quiet: 15 }),
      guidance('who-like-you', { quiet: 15 }),
      ifTime('another-end', { quiet: 15 }),
    ]),
    step('missing', { seconds: 50, keep: 'if-time', gist: 'how-now' }, [
      opening('body', { quiet: 5 }),
      guidance('fetch', { quiet: 12 }),
      ifTime('stay-put', { quiet: 6 }),
    ]),
    step('days', { seconds: 72, shows: 'days-after' }, [
      opening('late', { quiet: 3, sources: ['drop'] }),
      guidance('low-mood', {
        quiet: 3,
        sources: ['schweitzer2015', 'burri2020'],
        gist: 'low-is-common',
      }),
      guidance('ask-tomorrow', { only: 'together', quiet: 4, gist: 'tomorrow' }),
      guidance('ask-tomorrow-alone', { only: 'alone', quiet: 4, gist: 'tomorrow' }),
      guidance('someone', { quiet: 3 }),
      transition('onward', { at: 'last' }),
    ]),
  ],
});
