// Words of passing a routine on, and of opening one that was passed on.
import { formats } from './formats';

export const passing = {
  open: 'Pass it on',
  heading: 'Pass it on',
  lead: 'Whoever gets it sees what’s in it first. It goes from you to them; nothing is stored anywhere in between.',
  leadOwn:
    'Whoever gets it sees what’s in it first, your own words too. It goes from you to them; nothing is stored anywhere in between.',
  share: 'Send it from here',
  shareFailed: 'This device wouldn’t send it. The link or the file will do.',
  copy: 'Copy the link',
  copied: 'Copied. It opens this routine on any device that can reach Afterglow.',
  copyFailed: 'The browser wouldn’t copy it. Here it is:',
  long: 'It’s a long link, and some messengers cut those. The file is the safer way.',
  qr: {
    show: 'Show a QR code',
    hide: 'Hide the QR code',
    label: 'QR code with the link to this routine',
    hint: 'Hold the camera of another phone over it.',
    tooLarge: 'There’s too much in this routine for a QR code. Save it as a file instead.',
    missing: 'The QR code can’t be drawn right now. Connect to the internet and try again.',
  },
  save: 'Save it as a file',
  saved: (name: string) =>
    `Saved as ${name}, where this device keeps its downloads. Afterglow opens it anywhere, without a network.`,
  tooLarge:
    'With these recordings the file would be too large. Leave them out, or record shorter ones.',
  saveFailed: 'This browser wouldn’t save the file. The link will do.',
  sendFile: 'Send the file from here',
  recordings: {
    label: 'Recordings',
    /** With what there is: "3 recordings by Robin, 0:42 in all". */
    hint: (what: string) => `They travel in a file only, and only if you say so: ${what}.`,
    along: 'Put them in the file',
  },
  /** A link for a home screen, a sticker or an automation. */
  start: {
    copy: 'Copy a link that starts it at once, set as it is here',
    copied: 'Copied. Opened on a device with Afterglow, it starts this routine straight away.',
  },
  done: 'Done',
} as const;

export const received = {
  link: 'Someone passed this on to you.',
  file: 'This routine came in a file.',
  /** "3 parts, 25 min in all." */
  size: (parts: string, minutes: string) => `${parts}, ${minutes} in all.`,
  parts: (count: number) => (count === 1 ? 'One part' : `${formats.number(count)} parts`),
  look: 'All that’s in it and every word is below. Nothing is kept unless you keep it.',
  recordings: {
    /** "2 recordings by Robin and Sam, 0:42 in all". */
    what: (count: number, names: string, length: string) =>
      count === 1
        ? `one recording by ${names}, ${length} long`
        : `${formats.number(count)} recordings by ${names}, ${length} in all`,
    came: (what: string) =>
      `It comes with ${what}. What you keep of that is heard in place of the voice.`,
    keep: (count: number) => (count === 1 ? 'Keep the recording' : 'Keep the recordings'),
    kept: 'Kept. That’s what you’ll hear in place of the voice.',
    /** Of those that came. */
    leftOut: (count: number) =>
      count === 1
        ? 'One recording is much louder or softer than the voice, or can’t be played, so it wasn’t kept.'
        : `${formats.number(count)} recordings are much louder or softer than the voice, or can’t be played, so they weren’t kept.`,
    tooMany: 'There are already recordings by so many people here that no one else fits.',
    /** Whoever has no name. */
    someone: 'Someone else',
  },
  keep: 'Keep it',
  kept: 'It’s among your favourites.',
} as const;

export const openFile = {
  heading: 'Open a file',
  link: 'Open a file',
  hint: 'A routine that someone has passed on to you.',
  lead: 'Has someone given you a routine as a file? Choose it here. You’ll see what’s in it before anything is kept.',
  choose: 'Choose a file',
  opening: 'One moment',
  refused: {
    foreign: 'That isn’t a file of Afterglow’s. Choose one whose name ends in .afterglow.',
    damaged:
      'This file has been damaged on the way, so it wasn’t opened. Ask for it to be sent once more.',
    'too-large': 'This file is far larger than any that Afterglow makes, so it wasn’t opened.',
    newer:
      'This file was made by a newer Afterglow. Go online and open Afterglow again, then try once more.',
    'not-understood':
      'This file holds a routine that this Afterglow doesn’t know. Go online and open Afterglow again, then try once more.',
    unreadable: 'The device wouldn’t hand out this file. Choose it again.',
  },
} as const;
