// Finds a Firefox for the tests of another family of browsers, and a sound server that plays to nobody; or brings
// them where that is possible.
import { firstBrowser } from './browser';
import { hasPackages, install } from './debian';
import { isProgram, placesOf } from './program';

/** What such a test takes: the paths of its two programs. */
export interface FirefoxHere {
  readonly firefox: string;
  /** Without any sound device, Firefox lets no sound run, heard or not. */
  readonly pulseaudio: string;
}

/** Where Debian puts them, also when PATH does not lead there. */
const PLACES = ['/usr/bin'];

/** The path of both on this machine, or undefined. */
export function findFirefox(): FirefoxHere | undefined {
  const firefox = findFirefoxItself();
  const pulseaudio = findPulseaudio();
  return firefox && pulseaudio ? { firefox, pulseaudio } : undefined;
}

/**
 * Brings what is missing out of Debian's packages, if it can: the test says where it could not. Only to a machine
 * that does nothing else, since a second sound server would take the place of someone's own.
 */
export function bringFirefox(): void {
  if (!process.env.CI || !hasPackages()) return;
  if (!findFirefoxItself()) install('firefox-esr');
  if (!findPulseaudio()) install('pulseaudio');
}

function findFirefoxItself(): string | undefined {
  return firstBrowser([...placesOf('firefox-esr', PLACES), ...placesOf('firefox', PLACES)]);
}

function findPulseaudio(): string | undefined {
  return placesOf('pulseaudio', PLACES).find(isProgram);
}
