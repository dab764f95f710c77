// What someone can say of how it was and how anyone is, so that a routine can be found for it.

/** How it was. Any number of these. */
export type How = 'gentle' | 'intense' | 'role-play' | 'first-time' | 'kink';

/** How someone feels now. Any number of these, of anyone taking part. */
export type Feeling = 'close' | 'floaty' | 'raw' | 'low' | 'sore' | 'thirsty' | 'wide-awake';

export const HOWS: readonly How[] = ['gentle', 'intense', 'role-play', 'first-time', 'kink'];

export const FEELINGS: readonly Feeling[] = [
  'close',
  'floaty',
  'raw',
  'low',
  'sore',
  'thirsty',
  'wide-awake',
];

/** What there is to reckon with now. Any number of these. */
export type Circumstance =
  /** Someone has to leave soon. */
  | 'leaving'
  /** They are not in one place. */
  | 'apart'
  /** They want different things: touch, or room. */
  | 'differ';

export const CIRCUMSTANCES: readonly Circumstance[] = ['leaving', 'apart', 'differ'];
