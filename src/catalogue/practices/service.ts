// A kind act: something small and useful, offered and perhaps accepted; or done for oneself.
import { card } from '../cards';
import { guidance, ifTime, nearingEnd, opening, practice, step, transition } from '../plan';

export const service = practice({
  ...card('service'),
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
    step('begin', { seconds: 80 }, [
      opening('hello', { at: 'first' }),
      opening('lead-in', { at: 'later' }),
      guidance('choice', { at: 'first' }),
      guidance('small', { quiet: 8 }),
      ifTime('everyday', { quiet: 5 }),
      ifTime('tired'),
      nearingEnd('ending', { quiet: 6 }),
      transition('onward'),
    ]),
    step('ideas', { seconds: 80, keep: 'if-time' }, [
      opening('food', { quiet: 8 }),
      guidance('warmth', { quiet: 8 }),
      ifTime('bed', { quiet: 6 }),
      ifTime('errand', { quiet: 5 }),
      ifTime('tidy', { quiet: 4 }),
      nearingEnd('ending', { quiet: 8 }),
      transition('onward'),
    ]),
    step('offer', { seconds: 100, only: 'together' }, [
      opening('would-you-like', { quiet: 15 }),
      guidance('yes-or-no', { quiet: 8 }),
      ifTime('whoever-led', { quiet: 6 }),
      ifTime('no-count', { quiet: 5 }),
      ifTime('go-round', { only: 'more', quiet: 6 }),
      ifTime('ask-for', { quiet: 8 }),
      nearingEnd('ending', { quiet: 6 }),
      transition('onward'),
    ]),
    step('for-you', { seconds: 100, only: 'alone' }, [
      opening('one-thing', { quiet: 12 }),
      guidance('as-a-friend', { quiet: 10 }),
      ifTime('whatever-part', { quiet: 8 }),
      ifTime('smaller', { quiet: 6 }),
      nearingEnd('ending', { quiet: 6 }),
      transition('onward'),
    ]),
    step('do', { seconds: 180 }, [
      opening('now', { quiet: 22 }),
      guidance('slowly', { quiet: 20 }),
      ifTime('with-care', { quiet: 25 }),
      ifTime('let-them', { only: 'together', quiet: 15 }),
      ifTime('no-audience', { only: 'alone', quiet: 15 }),
      ifTime('thank-you', { only: 'together', quiet: 10 }),
      nearingEnd('ending', { quiet: 12 }),
      transition('onward'),
    ]),
    step('enjoy', { seconds: 60, keep: 'if-time' }, [
      opening('have-it', { quiet: 12 }),
      guidance('looked-after', { quiet: 10 }),
      ifTime('what-was-nice', { quiet: 8 }),
      nearingEnd('ending', { quiet: 5 }),
      transition('onward'),
    ]),
    step('tomorrow', { seconds: 60 }, [
      opening('left-ready', { quiet: 8 }),
      guidance('such-as', { quiet: 6 }),
      ifTime('message', { only: 'together', quiet: 4 }),
      ifTime('note-to-self', { only: 'alone', quiet: 4 }),
      nearingEnd('ending', { quiet: 6 }),
      transition('onward'),
    ]),
    step('rest', { seconds: 40 }, [
      opening('enough', { quiet: 4 }),
      guidance('softer', { quiet: 4 }),
      ifTime('still-missing', { quiet: 5 }),
      nearingEnd('ending', { quiet: 2 }),
      transition('onward', { at: 'last' }),
      transition('to-next', { at: 'onward' }),
    ]),
  ],
});
