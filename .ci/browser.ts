// Finds a Chromium for the browser tests, or brings one where that is possible.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser on this machine, or undefined. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .flatMap((folder) => NAMES.map((name) => `${folder}/${name}`));
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** The path of a browser, installed from Debian's packages if need be. Throws with what to do. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get')) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const run = (...words: string[]) => {
      const [command, ...rest] = [...sudo, ...words];
      execFileSync(command ?? '', rest, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    };
    try {
      run('apt-get', 'update', '-qq');
      run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
    } catch (error) {
      console.error(`apt-get could not install chromium: ${error}`);
    }
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge, and none was found. Install one, or set ' +
      'CHROMIUM_PATH to it, or run "npx playwright install chromium", and run the tests again.',
  );
}
