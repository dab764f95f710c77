// What people may want to have ready before, and to hear or be spared afterwards. None of it is a claim.

/** What is good to have at hand. */
export const THINGS = [
  'water',
  'blanket',
  'snack',
  'first-aid',
  'safer-sex',
  'towel',
  'charger',
] as const;

export type Thing = (typeof THINGS)[number];

/** What someone may wish for afterwards. */
export const WISHES = [
  'hold',
  'near',
  'leave',
  'ask-first',
  'talk',
  'quiet',
  'kind-words',
  'no-jokes',
  'warm',
  'bring-water',
  'tomorrow',
] as const;

export type WishAfter = (typeof WISHES)[number];
