// Finds a Firefox for the tests of another family of browsers, and a sound server that plays to nobody; or brings
// them where that is possible.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasPackages, install } from './debian';

/** What such a test takes: the paths of its two programs. */
export interface FirefoxHere {
  readonly firefox: string;
  /** Without any sound device, Firefox lets no sound run, heard or not. */
  readonly pulseaudio: string;
}

/** The path of both on this machine, or undefined. */
export function findFirefox(): FirefoxHere | undefined {
  const firefox = firstOnPath('firefox-esr', 'firefox');
  const pulseaudio = firstOnPath('pulseaudio');
  return firefox && pulseaudio ? { firefox, pulseaudio } : undefined;
}

/**
 * Brings what is missing out of Debian's packages, if it can: the test says where it could not. Only to a machine
 * that does nothing else, since a second sound server would take the place of someone's own.
 */
export function bringFirefox(): void {
  if (!process.env.CI || !hasPackages()) return;
  if (!firstOnPath('firefox-esr', 'firefox')) install('firefox-esr');
  if (!firstOnPath('pulseaudio')) install('pulseaudio');
}

function firstOnPath(...names: readonly string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
