// What people type themselves, as it may be kept and shown.

/** How long a name may be, in characters. */
export const LONGEST_NAME = 60;

/**
 * What `typed` says, on one line, without what cannot be seen or changes the text around it; no longer than
 * `most` characters. Undefined where it says nothing.
 */
export function ownText(typed: string, most: number): string | undefined {
  const seen = typed
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cs}\p{Bidi_Control}]/gu, '')
    .trim();
  const fits = seen.slice(0, most);
  // Never half a sign.
  const whole = fits.replace(/[\ud800-\udbff]$/, '').trim();
  return SAYS_SOMETHING.test(whole) ? whole : undefined;
}

const SAYS_SOMETHING = /[\p{L}\p{N}\p{P}\p{S}]/u;
