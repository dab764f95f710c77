// Words for taking a routine along: as a sound file for any player.
import { formats } from './formats';

export const asFile = {
  heading: 'Listen elsewhere',
  lead: 'Save it as a sound file (MP3) for a speaker, a watch or any other player. It’s the voice with its chimes and breaths; the sound underneath isn’t in it.',
  /** Said before it is saved: it is a file like any other. */
  open: 'Whoever opens the file can hear it.',
  names: {
    label: 'What shows while it plays',
    named: 'The name and the steps',
    plain: 'Only “Afterglow”',
  },
  /** In place of names of steps. */
  part: (index: number, count: number) => `${formats.number(index)} of ${formats.number(count)}`,
  save: 'Save as MP3',
  size: (megabytes: number, time: string) => `${time}, ${formats.number(megabytes)}\u00a0MB`,
  saving: (percent: string) => `Getting it ready: ${percent}`,
  saved: (name: string) => `Saved as ${name}. You’ll find it among your downloads.`,
  /** The name of the file, which anyone may see: with its minutes, and of what kind it is. */
  file: (minutes: number) => `afterglow-${minutes}-min.mp3`,
  failed: (voice: string) =>
    `Not all of ${voice} is on this device, and the rest can’t be downloaded just now. Go online and try again.`,
  broken:
    'This device couldn’t put the file together. Try again; if it happens again, restart the browser.',
  asks: (titles: string) =>
    `Not in the file: ${titles}. It asks questions, and a file can’t hear your answers or get you help. Do that here first.`,
  onlyAsks:
    'This can’t be saved as a file. It asks questions, and a file can’t hear your answers or get you help. Play it here.',
  waits: 'A file can’t wait for you. Where it’s time for the film, pause it yourself.',
  unspoken: 'Lines that no voice speaks are a chime in the file.',
  recorded: 'Lines you’ve recorded are in it, in your own voices.',
} as const;
