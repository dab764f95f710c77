// A kind act: something small and useful, offered and perhaps accepted; or done for oneself.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['trust', 'comfort'],
  claims: [
    { id: 'giving', evidence: 'mixed', sources: ['curry2018'] },
    { id: 'receiving', evidence: 'mixed', sources: ['gleason2008'] },
  ],
  cautions: [
    { id: 'tired-hands', sources: [] },
    { id: 'no-debt', sources: [] },
  ],
  steps: [
    step('begin', { seconds: 75 }, [
      opening('hello', { at: 'first', gist: 'greeting', tones: ['tender', 'plain'] }),
      opening('hello-playful', { at: 'first', gist: 'greeting', tones: ['playful'] }),
      opening('lead-in', { at: 'later' }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('small', { quiet: 8 }),
      ifTime('idea', { quiet: 12 }),
      ifTime('tired', { quiet: 8 }),
    ]),
    step('ideas', { seconds: 85, keep: 'if-time' }, [
      opening('food', { quiet: 8 }),
      guidance('warm-things', { quiet: 8 }),
      ifTime('bed', { quiet: 8 }),
      ifTime('errand', { quiet: 6 }),
      ifTime('tidy', { quiet: 8 }),
    ]),
    step('offer', { seconds: 100, only: 'together' }, [
      opening('would-you-like', { quiet: 15 }),
      guidance('yes-or-no', { quiet: 8 }),
      ifTime('go-round', { only: 'more', quiet: 8, gist: 'nobody-left-out' }),
      ifTime('no-count', { quiet: 5 }),
      ifTime('ask-for', { quiet: 10 }),
      ifTime('whoever-led', { quiet: 6, gist: 'whoever-led' }),
      ifTime('what-waits', { quiet: 8 }),
    ]),
    step('for-you', { seconds: 100, only: 'alone' }, [
      opening('one-thing', { quiet: 12 }),
      guidance('as-a-friend', { quiet: 10 }),
      ifTime('smaller', { quiet: 10 }),
      ifTime('whatever-part', { quiet: 8, gist: 'whoever-led' }),
      ifTime('not-earned', { quiet: 8 }),
    ]),
    step('do', { seconds: 175 }, [
      opening('now', { quiet: 22 }),
      guidance('slowly', { quiet: 20 }),
      ifTime('with-care', { quiet: 22 }),
      ifTime('let-them', { only: 'together', quiet: 15 }),
      ifTime('no-audience', { only: 'alone', quiet: 15 }),
      ifTime('sounds', { quiet: 20 }),
      ifTime('sit-down', { quiet: 20 }),
      guidance('half-done', { quiet: 15 }),
    ]),
    step('enjoy', { seconds: 65, keep: 'if-time' }, [
      opening('have-it', { quiet: 12 }),
      guidance('looked-after', { quiet: 12 }),
      ifTime('what-was-nice', { quiet: 10 }),
      ifTime('thank-you', { only: 'together', quiet: 8, gist: 'thanks' }),
    ]),
    step('watch-it', { seconds: 80, keep: 'if-plenty' }, [
      opening('nothing-to-do', { quiet: 15 }),
      guidance('one-thing-near', { quiet: 20 }),
      ifTime('hands', { quiet: 20 }),
    ]),
    step('another', { seconds: 105, keep: 'if-plenty' }, [
      opening('one-more', { quiet: 15 }),
      guidance('already-here', { quiet: 20 }),
      ifTime('left-out', { quiet: 20 }),
      ifTime('no-need', { quiet: 20 }),
    ]),
    step('tomorrow', { seconds: 60 }, [
      opening('left-ready', { quiet: 8 }),
      guidance('such-as', { quiet: 8 }),
      ifTime('message', { only: 'together', quiet: 5, gist: 'tomorrow' }),
      ifTime('note-to-self', { only: 'alone', quiet: 8 }),
      ifTime('at-home', { quiet: 8 }),
    ]),
    step('rest', { seconds: 40, shows: 'bed' }, [
      opening('enough', { quiet: 4 }),
      guidance('look-round', { quiet: 6 }),
      transition('onward', { at: 'last', tones: ['tender', 'plain'] }),
      transition('onward-playful', { at: 'last', tones: ['playful'] }),
    ]),
  ],
});
