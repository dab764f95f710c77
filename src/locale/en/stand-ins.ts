// Words for a screen that is not there.
/** In place of a screen that could not be shown. */
export const broken = {
  heading: 'This page couldn’t be shown',
  text: 'Something in Afterglow went wrong. Try again, or close Afterglow and open it again.',
  loading: 'One moment',
  /** Over a screen whose file cannot be had. */
  missing: 'This page isn’t here yet',
} as const;

/** All that can be said of help without anything that would have to be loaded. */
export const helpInShort = {
  heading: 'Getting help',
  call: 'If someone is in danger, don’t wait: call your local emergency number.',
} as const;
