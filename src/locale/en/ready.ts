// What stands on the card and the page of each ready routine.

import type { ReadyId } from '../../catalogue/ready-ids';
import type { CardWords } from '../../catalogue/words';

interface ReadyWords extends CardWords {
  /** What it is for and when it suits. */
  readonly suits: string;
}

export const ready: Readonly<Record<ReadyId, ReadyWords>> = {
  landing: {
    title: 'Soft landing',
    summary: 'Five minutes, or a little more: a drink, warmth, rest.',
    suits: 'When there is little time, or little strength, and a soft end would still be good.',
  },
  'after-intense': {
    title: 'After something intense',
    summary: 'Drink, look for what needs care, get warm, hear kind words.',
    suits:
      'After anything strong, rough or long, for whoever led and whoever followed. If something hurts already, begin with the injury check.',
  },
  'after-role-play': {
    title: 'Back from role-play',
    summary: 'Set the roles down and be yourselves again.',
    suits:
      'When people played a part, gave or took orders, or were someone else for a while. The parts are put down first; then warmth, and talk.',
  },
  'first-time': {
    title: 'First time together',
    summary: 'A drink, some rest, and words about how it was.',
    suits:
      "When you're new to each other, or did something for the first time. Nobody has to have loved all of it.",
  },
  'long-slow': {
    title: 'Long and slow',
    summary: 'Water, a shower, slow hands, rest and talk.',
    suits: 'When there is nowhere to be. Skip any part, or fall asleep in the middle.',
  },
  'on-your-own': {
    title: 'On your own',
    summary: 'A drink, rest, kind words to yourself, something light.',
    suits: "When you're alone, whether someone has left or nobody else was there.",
  },
  several: {
    title: 'More than two',
    summary: 'Rest, kind words, talk and the way home, with nobody left out.',
    suits: 'For three people or more, with couples among them or without. Everyone gets a turn.',
  },
  'next-day': {
    title: 'The next day',
    summary: 'A drink, another look, a talk, and something nice to plan.',
    suits:
      'A day or two later, since bruises and feelings can show late. Together again, on your own, or back with someone you share your life with.',
  },
};

/** A routine that was found for a wish. */
export const made = {
  title: 'Made for now',
  summary: 'Found for how it was and how you felt.',
} as const;
