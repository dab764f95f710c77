// Words for what went wrong, wherever that is: what happened, and what to do.
export const storage = {
  unavailable:
    'This browser keeps nothing for Afterglow, perhaps because the window is private. Routines still play, but favourites aren’t kept.',
  forbidden:
    'This browser doesn’t let Afterglow keep anything. To allow it, open the browser’s settings for this site and allow it to save data (often called cookies). Routines still play, but favourites and a comfort list aren’t kept.',
  full: 'The device is full, so this wasn’t saved. What was saved before is still there. Free some space and try again.',
  newer:
    'Your saved things come from a newer Afterglow. Close every Afterglow window and open it again to update. Nothing is lost.',
  blocked: 'Another Afterglow window is in the way. Close it and try again. Nothing is lost.',
  slow: 'The browser is slow to open what’s saved here. It’ll show as soon as it’s there. Routines still play.',
  slowToSave:
    'The browser hasn’t confirmed yet that this is saved. If this message stays, close Afterglow, open it again and check.',
  unopened:
    'What’s saved here couldn’t be opened. It was left as it is. Close every Afterglow window and open it again. Routines still play.',
  damaged: 'Something saved here couldn’t be read. It was left as it is, and the rest is fine.',
  unsaved: 'This couldn’t be saved. What was saved before is still there. Try again.',
} as const;

/** Said where someone wanted to start, and why nothing did. */
export const elsewhere = {
  heading: 'Afterglow is playing in another window',
  lead: 'Go back to it, or use Afterglow here, which stops it there.',
  here: 'Use it here',
  /** In its place, until the other window has stopped. */
  asking: 'One moment',
  inVain:
    'The other window hasn’t stopped. Someone may be getting help there, or it may be stuck. Look there, or close it and try again.',
} as const;

/** On the first screen, for whoever came there by an address that leads nowhere. */
export const noAddress =
  'The link you opened doesn’t lead anywhere, so here’s the home screen. Part of the link may be missing.';

/** Said first, where what was not saved counts for now all the same. */
export const counts = {
  comfort: 'Your comfort list counts in this window for now.',
  choice: 'What you chose counts in this window for now.',
} as const;

export const comfortTrouble = {
  doubt:
    'If you’ve made a comfort list, it can’t be read right now. Until it can, the voice asks before each part.',
  changed:
    'Your comfort list has changed, and leaves out something in this routine. It goes on as it began: skip or stop what doesn’t fit.',
} as const;

export const mishap =
  'Something in Afterglow went wrong just now. If it doesn’t work as it should, close Afterglow and open it again.';
