// What is said between the practices of one routine: why the next one is in it, and, where someone
// was unsure about it, a question to ask each other first.
import { opening, step } from './plan';

/**
 * Each a line of its own, said before the practice it brings and shown beside it. Named by its
 * occasion, then by what it brings. Those not for `together` below are true for whoever is alone.
 */
export const WHY = step('why', { seconds: 0 }, [
  opening('hurt-check'),
  opening('rough-check'),
  opening('sore-check'),
  opening('strong-check'),
  opening('next-day-check'),
  opening('thirsty-drink'),
  opening('floaty-drink'),
  opening('tender-drink'),
  opening('strong-drink'),
  opening('any-drink'),
  opening('sore-shower'),
  opening('any-shower'),
  opening('gentle-rest'),
  opening('strong-rest'),
  opening('after-role-play-rest'),
  opening('closeness-rest'),
  opening('floaty-rest'),
  opening('tender-rest'),
  opening('sore-rest'),
  opening('any-rest'),
  opening('wide-awake-massage'),
  opening('any-massage'),
  opening('way-back-kiss', { only: 'together' }),
  opening('closeness-kiss', { only: 'together' }),
  opening('after-role-play-words', { only: 'together' }),
  opening('after-role-play-words-alone', { only: 'alone' }),
  opening('strong-words'),
  opening('tender-words'),
  opening('first-time-words', { only: 'together' }),
  opening('any-words'),
  opening('more-words', { only: 'more' }),
  opening('first-time-talk', { only: 'together' }),
  opening('wide-awake-talk'),
  opening('after-roles-talk'),
  opening('any-talk'),
  opening('more-talk', { only: 'more' }),
  opening('next-day-talk'),
  opening('wide-awake-act'),
  opening('any-act'),
  opening('tender-film'),
  opening('any-film'),
  opening('any-date'),
]);

export const ASK = step('ask', { seconds: 0 }, [
  opening('maybe', { only: 'together', quiet: 8 }),
  opening('maybe-alone', { only: 'alone', quiet: 4 }),
]);

/** Why a practice is in a routine. */
export type ReasonId = (typeof WHY)['cues'][number]['id'];
