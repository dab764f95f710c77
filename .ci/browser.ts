// Finds a Chromium for the browser tests, or brings one where that is possible.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { hasPackages, install } from './debian';
import { isProgram } from './program';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const PLACES = [
  // Where Debian puts it, also when PATH does not lead there.
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser on this machine, or undefined. Throws where CHROMIUM_PATH names none. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment.CHROMIUM_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but there is no program of that name.`);
  }
  return firstBrowser([...placesOn(environment.PATH ?? ''), ...PLACES, ...playwrightsOwn()]);
}

/** The first of `paths` that is a browser which can be used for tests. */
export function firstBrowser(paths: readonly string[]): string | undefined {
  return paths.find((path) => isProgram(path) && isUsable(path));
}

/** The path of a browser, installed from Debian's packages if need be. Throws with what to do. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (hasPackages()) install('chromium');
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge, and none was found that tests can use (a snap ' +
      'cannot be). Install one, or set CHROMIUM_PATH to it, or run "npx playwright install chromium", ' +
      'and run the tests again.',
  );
}

function placesOn(path: string): readonly string[] {
  // An empty entry would stand for the folder that the tests happen to run in.
  const folders = path.split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function playwrightsOwn(): readonly string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    // Playwright has none for this system.
    return [];
  }
}

/**
 * Whether what stands at `path` is a browser, and one that tests can use. Ubuntu puts a script there
 * that only says to install the snap; and the snap cannot see the folder that a test's profile is in.
 */
function isUsable(path: string): boolean {
  // There Chrome opens a window instead of saying its version.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return status === 0 && /\b\d+\.\d+/.test(stdout) && !/\bsnap\b/.test(stdout);
}
