// What stands on the page of each ready routine.
import type { ReadyId } from '../../catalogue/ready-ids';

/** What each is for and when it suits. */
export const readyAbout: Readonly<Record<ReadyId, string>> = {
  landing: 'When there is little time, or little strength, and a soft end would still be good.',
  'after-intense':
    'After anything strong, rough or long, for whoever led and whoever followed. If something hurts already, begin with the injury check.',
  'after-role-play':
    'When people played a part, gave or took orders, or were someone else for a while. The parts are put down first; then warmth, and talk.',
  'first-time':
    'When you’re new to each other, or did something for the first time. Nobody has to have loved all of it.',
  'long-slow': 'When there is nowhere to be. Skip any part, or fall asleep in the middle.',
  'on-your-own': 'When you’re alone, whether someone has left or nobody else was there.',
  several: 'For three people or more, with couples among them or without. Everyone gets a turn.',
  'next-day':
    'A day or two later, since bruises and feelings can show late. Together again, on your own, or back with someone you share your life with.',
};

/** The same of a routine that was found for a wish. */
export const madeAbout = 'Found for how it was and how you felt.';
