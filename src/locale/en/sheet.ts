// Words of the player's own sheet: where to go on, and how it sounds.
import { formats } from './formats';

export const sheet = {
  open: 'Steps and sound',
  heading: 'Where to?',
  /** Where it is now: "Massage · Step 2 of 7", "4:10 left". */
  here: (step: string, left: string) => `${step} · ${left}`,
  back: (seconds: number) => `Back ${formats.number(seconds)} seconds`,
  steps: 'All steps',
  /** Shown where a jump stops on its way. */
  openFirst: 'Something important is still open, so that comes first.',
  sound: {
    heading: 'Voice and sound',
    lead: 'What you choose here changes what you hear, right where you are.',
    /** While it waits for the end of a line. */
    soon: (name: string) => `${name} takes over in the next quiet moment.`,
    failed: (name: string) =>
      `${name} couldn’t take over, because part of that voice is missing here. Go online and choose it again.`,
  },
} as const;
