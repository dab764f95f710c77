// Words for choosing a voice, fetching it and giving it back.
import type { VoiceId } from '../../catalogue/voices';
import { formats } from './formats';

export const voiceChoice = {
  label: 'Voice',
  /** How each sounds. */
  is: {
    ember: 'a warm woman',
    rowan: 'a warm man',
    hush: 'a near-whisper, for late at night',
  } satisfies Readonly<Record<VoiceId, string>>,
  hear: (name: string) => `Hear ${name}`,
  noSample: (name: string) =>
    `The sample of ${name} couldn’t be downloaded. Try again when there’s a connection.`,
  here: 'On this device',
  size: (megabytes: number) => `${formats.number(megabytes)}\u00a0MB`,
  /** How it stands, and its size; where that breaks into lines, the dot starts none. */
  sized: (standing: string, size: string) => `${standing}\u00a0· ${size}`,
  away: (size: string) => `${size} to download`,
  some: (percent: string) => `${percent} on this device`,
  coming: (percent: string) => `On its way: ${percent}`,
  until: (present: string) => `Until it’s all here, ${present} speaks.`,
  stop: (name: string) => `Stop downloading ${name}`,
  remove: (name: string) => `Remove ${name} from this device`,
  /** Where a routine was kept or shared with a voice that is not here. */
  instead: (asked: string, present: string) =>
    `${asked} isn’t on this device, so ${present} speaks.`,
  /** Said to a screen reader. */
  said: {
    coming: (name: string, present: string) =>
      `${name} is on its way. Until it’s all here, ${present} speaks.`,
    arrived: (name: string) => `${name} speaks from now on.`,
    removed: (name: string) => `${name} is no longer on this device.`,
    stopped: (name: string) => `${name} is no longer being downloaded.`,
  },
  offline: (name: string, present: string) =>
    `${name} isn’t on this device, and there’s no connection to download it. ${present} goes on speaking.`,
  failed: {
    network: (name: string, present: string) =>
      `The download of ${name} stopped because the connection was lost. It goes on by itself from where it stopped when you’re back online. Until then, ${present} speaks.`,
    wrong: (name: string, present: string) =>
      `Something else came over the network instead of ${name}, maybe a sign-in page. None of that was kept. The download goes on by itself, and until then ${present} speaks.`,
    server: (name: string, present: string) =>
      `The server didn’t send all of ${name}. The download goes on by itself later, and until then ${present} speaks.`,
    quota: (name: string, present: string) =>
      `There isn’t enough free space for ${name}. Free some space and try again. ${present} goes on speaking.`,
    unknown: (name: string, present: string) =>
      `${name} couldn’t be downloaded. ${present} goes on speaking.`,
  },
} as const;
