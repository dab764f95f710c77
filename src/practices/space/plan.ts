// Touch and space: what to do when people want different things right now, so that all of them are looked
// after: in between, a room apart with a time to meet again, and with more than two, nobody left over.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['boundaries', 'comfort', 'trust'],
  earnest: true,
  claims: [
    { id: 'people-differ', evidence: 'mixed', sources: ['jakubiak2021'] },
    { id: 'time-alone', evidence: 'mixed', sources: ['nguyen2018'] },
    { id: 'own-hand', evidence: 'weak', sources: ['dreisoerner2021'] },
  ],
  cautions: [
    { id: 'nobody-owes', sources: [] },
    { id: 'shaky', sources: [] },
  ],
  steps: [
    step('settle', { seconds: 65 }, [
      opening('hello', { at: 'first', gist: 'greeting' }),
      opening('lead-in', { at: 'later', quiet: 4 }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('nobody-owes', { quiet: 6 }),
      ifTime('not-wrong', { quiet: 8 }),
    ]),
    step('say', { seconds: 90 }, [
      opening('near-or-room', { only: 'touch', quiet: 4 }),
      opening('company-or-room', { only: 'touch-free', quiet: 4 }),
      ifTime('for-now', { quiet: 4 }),
      ifTime('not-sure', { quiet: 4 }),
      guidance('only-listen', { quiet: 15, turn: 40 }),
    ]),
    step('and-you', { seconds: 75, only: 'two' }, [
      opening('what-of-you', { quiet: 4 }),
      guidance('or-pass', { quiet: 15, turn: 40 }),
      ifTime('whoever-led', { quiet: 8, gist: 'whoever-led' }),
    ]),
    step('between', { seconds: 85 }, [
      opening('hands-width', { only: 'touch', quiet: 8 }),
      opening('two-chairs', { only: 'touch-free', quiet: 8 }),
      guidance('whoever-wants-less', { quiet: 8 }),
      ifTime('something-to-hold', { quiet: 15 }),
      ifTime('pillow-between', { only: 'touch', quiet: 10 }),
    ]),
    step('same-room', { seconds: 80, keep: 'if-time', only: 'two' }, [
      opening('one-room', { quiet: 8 }),
      guidance('nearby', { quiet: 15 }),
      ifTime('in-turn', { quiet: 12 }),
    ]),
    step('who-with-whom', { seconds: 80, only: 'more' }, [
      opening('hold-or-be-held', { only: 'touch', quiet: 8 }),
      opening('whose-company', { only: 'touch-free', quiet: 8 }),
      guidance('not-everyone', { quiet: 6 }),
      guidance('look-round', { quiet: 12 }),
      ifTime('came-along', { quiet: 8 }),
    ]),
    step('left-over', { seconds: 75, only: 'more' }, [
      opening('can-happen', { quiet: 8 }),
      guidance('say-so', { quiet: 10 }),
      guidance('one-small-thing', { quiet: 12 }),
    ]),
    step('a-room-apart', { seconds: 95 }, [
      opening('own-room', { quiet: 4 }),
      guidance('when-and-where', { quiet: 12 }),
      guidance('come-back', { quiet: 6 }),
      ifTime('may-ease', { quiet: 6, sources: ['nguyen2018'] }),
      ifTime('whoever-stays', { quiet: 8 }),
      guidance('shaky', { warns: true, quiet: 4 }),
    ]),
    step('stay-that-way', { seconds: 60, keep: 'if-time' }, [
      opening('for-a-while', { quiet: 20 }),
      guidance('say-and-move', { quiet: 18 }),
    ]),
    step('own-hand', { seconds: 70, keep: 'if-plenty', gist: 'own-hand' }, [
      opening('rest-hand', { quiet: 15 }),
      guidance('rise', { quiet: 20 }),
      ifTime('may-ease', { quiet: 15, sources: ['dreisoerner2021'] }),
    ]),
    step('again', { seconds: 70 }, [
      opening('more-or-less', { quiet: 8 }),
      guidance('yes-later', { quiet: 6 }),
      ifTime('tomorrow', { at: 'last', quiet: 4, gist: 'tomorrow' }),
      transition('onward', { at: 'last' }),
    ]),
  ],
});
