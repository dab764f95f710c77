// The app in Firefox, driven by the protocol that it has of its own: no browser that is built for tests.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FirefoxHere } from '../../.ci/firefox';

/** A page, and what the browser reported as errors in it. */
export interface FirefoxPage {
  readonly page: Page;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens an empty page as large as a phone's, with sound that plays to nobody. Throws where it does not start. */
export async function openFirefox({ firefox, pulseaudio }: FirefoxHere): Promise<FirefoxPage> {
  const home = mkdtempSync(join(tmpdir(), 'afterglow-'));
  const socket = join(home, 'sound');
  const sound = spawn(
    pulseaudio,
    [
      ...['--daemonize=no', '-n', '--exit-idle-time=-1', '--use-pid-file=no'],
      ...['-L', 'module-null-sink', '-L', `module-native-protocol-unix socket=${socket}`],
    ],
    { env: { ...process.env, HOME: home, XDG_RUNTIME_DIR: home }, stdio: 'ignore' },
  );
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await ended(sound);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      env: { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, PULSE_SERVER: `unix:${socket}` },
    });
    const page = await browser.newPage();
    // A busy machine takes its time; what never comes ends with the test.
    page.setDefaultTimeout(120_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({ width: 390, height: 844 });
    return { page, errors, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Ends a program, and resolves once it has ended. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise((done) => child.once('exit', done));
  child.kill();
  await over;
}
