// What someone can say of how it was and how anyone is, so that a routine can be found for it.

/** How it was. Any number of these. */
export type How = 'gentle' | 'intense' | 'role-play' | 'first-time' | 'kink' | 'off-plan';

/** How someone feels now. Any number of these, of anyone taking part. */
export type Feeling =
  | 'close'
  | 'floaty'
  | 'raw'
  | 'low'
  | 'anxious'
  /** Numb inside, or as if all of it were far off; numb skin is for the injury check. */
  | 'far-away'
  | 'uneasy'
  | 'sore'
  | 'tired'
  | 'cold'
  | 'thirsty'
  | 'wide-awake';

export const HOWS: readonly How[] = [
  'gentle',
  'intense',
  'role-play',
  'first-time',
  'kink',
  'off-plan',
];

export const FEELINGS: readonly Feeling[] = [
  'close',
  'floaty',
  'raw',
  'low',
  'anxious',
  'far-away',
  'uneasy',
  'sore',
  'tired',
  'cold',
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
