// What a routine is limited to, for whoever checks one, and for whoever makes one.

/** The most there may be: in minutes, seconds, characters, or so many. */
export const MOST = {
  parts: 20,
  steps: 30,
  lines: 20,
  wholeLines: 200,
  minutes: 120,
  wholeMinutes: 240,
  stepSeconds: 1800,
  pause: 600,
  without: 40,
  id: 64,
  title: 60,
  line: 300,
} as const;

/** The shortest that a step of one's own is, in seconds. */
export const LEAST_STEP = 5;

/** Something in it can be seen. */
export const SAYS_SOMETHING = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** All of it can be seen, and changes nothing about the text around it. */
export const CAN_BE_SHOWN = /^[^\p{Cc}\p{Cs}\p{Bidi_Control}]*$/u;
