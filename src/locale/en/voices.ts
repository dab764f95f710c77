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
    `The sample of ${name} could not be fetched. Try again when there is a connection.`,
  here: 'On this device',
  size: (megabytes: number) => `${formats.number(megabytes)}\u00a0MB`,
  /** How it stands, and its size; where that breaks into lines, the dot starts none. */
  sized: (standing: string, size: string) => `${standing}\u00a0· ${size}`,
  away: (size: string) => `${size} to fetch`,
  some: (percent: string) => `${percent} on this device`,
  coming: (percent: string) => `On its way: ${percent}`,
  until: (present: string) => `Until it is all here, ${present} speaks.`,
  stop: (name: string) => `Stop fetching ${name}`,
  remove: (name: string) => `Remove ${name} from this device`,
  /** Where a routine was kept or shared with a voice that is not here. */
  instead: (asked: string, present: string) =>
    `${asked} is not on this device, so ${present} speaks.`,
  /** Said to a screen reader. */
  said: {
    coming: (name: string, present: string) =>
      `${name} is on its way. Until it is all here, ${present} speaks.`,
    arrived: (name: string) => `${name} speaks from now on.`,
    removed: (name: string) => `${name} is no longer on this device.`,
    stopped: (name: string) => `${name} is not fetched any more.`,
  },
  offline: (name: string, present: string) =>
    `${name} is not on this device, and there is no connection to fetch it. ${present} goes on speaking.`,
  failed: {
    network: (name: string, present: string) =>
      `Fetching ${name} stopped because the connection was lost. It goes on by itself where it stopped once the connection is back. Until then, ${present} speaks.`,
    wrong: (name: string, present: string) =>
      `Something else than ${name} came over the network, perhaps a page to sign in to. None of that was kept. Fetching goes on by itself, and until then ${present} speaks.`,
    server: (name: string, present: string) =>
      `The server did not give all of ${name}. Fetching goes on by itself later, and until then ${present} speaks.`,
    quota: (name: string, present: string) =>
      `There is not enough free space for ${name}. Free some space and try again. ${present} goes on speaking.`,
    unknown: (name: string, present: string) =>
      `${name} could not be fetched. ${present} goes on speaking.`,
  },
} as const;
