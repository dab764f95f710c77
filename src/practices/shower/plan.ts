// Shower: a warm wash, each other's back and hair if wanted; or one after the other, or alone.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['comfort', 'trust'],
  claims: [
    { id: 'very-hot', evidence: 'custom', sources: ['kentLowPressure'] },
    { id: 'plain-water', evidence: 'custom', sources: ['skinHealthWashing', 'healthyMaleWashing'] },
    { id: 'bath', evidence: 'weak', sources: ['goto2018'] },
  ],
  cautions: [
    { id: 'faint', sources: ['kentLowPressure'] },
    { id: 'slipping', sources: [] },
    { id: 'ask-first', sources: [] },
  ],
  steps: [
    step('ready', { seconds: 140 }, [
      opening('hello', { at: 'first', gist: 'greeting' }),
      opening('lead-in', { at: 'later', quiet: 3 }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('towels', { quiet: 12 }),
      guidance('light-head', { quiet: 5, sources: ['kentLowPressure'] }),
      guidance('company', { only: 'together', quiet: 3 }),
      guidance('unlocked', { only: 'alone', quiet: 3 }),
      ifTime('bowl', { quiet: 5 }),
      ifTime('not-passing', { quiet: 2 }),
    ]),
    step('water', { seconds: 105 }, [
      opening('warm', { quiet: 8, sources: ['kentLowPressure'] }),
      guidance('phone', { quiet: 6 }),
      guidance('step-in', { quiet: 12 }),
      ifTime('shoulders', { quiet: 16 }),
      ifTime('one-by-one', { only: ['together', 'touch-free'], quiet: 8 }),
      ifTime('turn-round', { quiet: 14 }),
    ]),
    step('under', { seconds: 110, keep: 'if-plenty', gist: 'slow-breath' }, [
      opening('hang', { quiet: 12 }),
      guidance('breathe', { quiet: 14 }),
      guidance('light-head', { quiet: 6, sources: ['kentLowPressure'] }),
      ifTime('where-it-lands', { quiet: 14 }),
      ifTime('tired-place', { quiet: 14 }),
    ]),
    step('wash', { seconds: 155 }, [
      opening('offer', { only: 'touch', quiet: 10 }),
      opening('kindly', { only: 'touch-free', quiet: 10 }),
      guidance('slowly', { quiet: 20 }),
      guidance('then-arms', { quiet: 18 }),
      ifTime('hair', { quiet: 20 }),
      ifTime('ask-again', { only: 'touch', quiet: 8 }),
      ifTime('through-the-door', { only: ['together', 'touch-free'], quiet: 10 }),
      ifTime('all-round', { only: ['more', 'touch'], quiet: 8, gist: 'nobody-left-out' }),
      ifTime('own-hands', { only: 'touch', quiet: 15 }),
      ifTime('good-thing', { only: 'touch-free', quiet: 12 }),
    ]),
    step('down-to-the-feet', { seconds: 115, keep: 'if-plenty' }, [
      opening('fingers', { quiet: 14 }),
      guidance('ears', { quiet: 12 }),
      guidance('feet', { quiet: 14 }),
      ifTime('between-toes', { quiet: 12 }),
      ifTime('foam', { quiet: 14 }),
    ]),
    step('plain', { seconds: 75, keep: 'if-time' }, [
      opening('water-only', {
        quiet: 10,
        sources: ['skinHealthWashing', 'healthyMaleWashing'],
      }),
      guidance('outside', { quiet: 10, sources: ['skinHealthWashing', 'healthyMaleWashing'] }),
      ifTime('no-scrubbing', { quiet: 8 }),
      ifTime('stings', { quiet: 3, gist: 'look-after-it' }),
    ]),
    step('play', { seconds: 75, keep: 'if-time' }, [
      opening('room-for-play', { quiet: 3 }),
      guidance('foam', { quiet: 15 }),
      ifTime('guess', { only: 'touch', quiet: 15 }),
      ifTime('sing', { quiet: 12 }),
    ]),
    step('dry', { seconds: 100 }, [
      opening('step-out', { quiet: 8 }),
      guidance('pat', { quiet: 14 }),
      ifTime('wrap-each-other', { only: 'touch', quiet: 12 }),
      ifTime('soft-legs', { quiet: 10 }),
      ifTime('clothes', { quiet: 12 }),
      ifTime('wet-floor', { quiet: 3 }),
    ]),
    step('cream', { seconds: 110, keep: 'if-plenty' }, [
      opening('warm-it', { quiet: 10 }),
      guidance('smooth', { quiet: 16 }),
      guidance('leave-sore', { quiet: 8 }),
      ifTime('back', { only: 'touch', quiet: 14 }),
      ifTime('hands', { quiet: 12 }),
      ifTime('smell', { quiet: 10 }),
    ]),
    step('wrapped', { seconds: 110, keep: 'if-plenty', gist: 'body-scan' }, [
      opening('lie-down', { quiet: 10 }),
      guidance('warm-skin', { quiet: 14 }),
      guidance('heavy', { quiet: 14 }),
      ifTime('cloth', { quiet: 14 }),
      ifTime('drift', { quiet: 14 }),
    ]),
    step('after', { seconds: 70 }, [
      opening('somewhere-warm', { quiet: 8 }),
      guidance('how-now', { quiet: 8, gist: 'how-now' }),
      guidance('wet-hair', { quiet: 6 }),
      transition('onward', { at: 'last' }),
    ]),
  ],
});
