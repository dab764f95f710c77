// What the first screen says below what is seen at once.
import type { Group } from '../../catalogue/model';
import { formats } from './formats';

export const below = {
  /** "Last time, 25 min". */
  last: (settings: string) => `Last time, ${settings}`,
  favourites: 'Your favourites',
  moreFavourites: 'Show more favourites',
  ready: 'Ready to play',
  readyAbout: 'Several things, one after the other.',
  /** In the place of a ready routine's minutes. */
  nothingLeft: 'Your comfort list leaves nothing of it',
  groups: {
    near: 'Close and warm',
    talk: 'In words',
    much: 'When it was a lot',
    after: 'And afterwards',
  } satisfies Readonly<Record<Exclude<Group, 'first'>, string>>,
  comfort: 'Comfort list',
  comfortHint: 'Mark what you like and what you’d rather not, each in private.',
  why: 'Why it matters',
  whyHint: 'What aftercare is, and what it gives.',
  nowPlaying: (title: string, minutes: number) =>
    minutes > 0
      ? `${title}, ${formats.minutes(minutes)} left`
      : `${title}, less than a minute left`,
  /** Where an answer may leave something out. */
  nowPlayingAtMost: (title: string, minutes: number) =>
    minutes > 0
      ? `${title}, ${formats.minutes(minutes)} left at most`
      : `${title}, less than a minute left`,
  backToHelp: 'You were asked to call for help. Back to it',
  install: 'Put Afterglow on your home screen',
  footer: 'Nothing you do here leaves this device.',
} as const;

export const offline = {
  /** Before it is known how far it is. */
  checking: 'Looking at what’s already on this device.',
  installing: (percent: string) => `Getting ready for offline: ${percent}`,
  /** With the name of the voice, where anyone speaks the language. */
  ready: (voice?: string) => (voice ? `Ready offline, with ${voice}` : 'Ready offline'),
  unsupported: 'This browser can’t keep Afterglow for offline use.',
  failed: {
    network:
      'The download stopped because the connection was lost. It goes on by itself when you’re back online. Until then, Afterglow plays only while online.',
    wrong:
      'Something else came over the network instead of Afterglow, maybe a sign-in page. None of it was kept. The download goes on by itself once Afterglow can be reached.',
    server: 'The server didn’t send all of Afterglow. The download goes on by itself later.',
    quota:
      'There isn’t enough free space to keep Afterglow offline. Free some space and try again.',
    unknown: 'Afterglow couldn’t be kept for offline use.',
  },
} as const;

export const update = {
  ready: 'A new version is ready.',
  apply: 'Update now',
  comes: 'The new version is coming. Afterglow will open again by itself in a moment.',
} as const;
