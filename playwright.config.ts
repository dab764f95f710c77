import { defineConfig } from '@playwright/test';
import { findBrowser } from './.ci/browser';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // Most of a test is waiting for what is heard: two cores serve three.
  workers: 3,
  forbidOnly: true,
  // A busy machine may lose a race once; what fails twice is broken. The report tells both.
  retries: process.env.CI ? 1 : 0,
  // A machine may be slow or busy: what takes its time is no failure.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  // One picture for every platform; a missing one is written for whoever asks for it, and fails all the same.
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  updateSnapshots: process.env.CI ? 'none' : 'missing',
  use: {
    viewport: { width: 390, height: 844 },
    ...(executablePath ? { launchOptions: launchOptions(executablePath) } : {}),
  },
});

/** Chromium that stays off the network and, in a container, does without its sandbox. */
function launchOptions(path: string) {
  return {
    executablePath: path,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}
