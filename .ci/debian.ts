// Brings what the tests need from Debian's packages, where the machine has them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const APT = '/usr/bin/apt-get';

/** Whether this machine has Debian's packages. */
export function hasPackages(): boolean {
  return existsSync(APT);
}

/** Installs the package of that name, as root. One that fails is told, and stops nothing. */
export function install(name: string): void {
  updateLists();
  const waiting = ['-o', 'DPkg::Lock::Timeout=300'];
  const quiet = ['-y', '-qq', '--no-install-recommends'];
  const frontend = 'DEBIAN_FRONTEND=noninteractive';
  tryToRun(asRoot('env', frontend, APT, ...waiting, ...quiet, 'install', name));
}

/**
 * Puts what is in the package of that name into `folder`, without installing it: nothing of it is set up,
 * nothing is started, and no root is needed. One that fails is told, and stops nothing.
 */
export function unpack(name: string, folder: string): void {
  const download = mkdtempSync(join(tmpdir(), 'afterglow-package-'));
  const bring = () => tryToRun([APT, '-qq', 'download', name], download);
  if (!bring()) {
    updateLists();
    bring();
  }
  const [file] = readdirSync(download).filter((each) => each.endsWith('.deb'));
  mkdirSync(folder, { recursive: true });
  if (file) tryToRun(['dpkg-deb', '-x', join(download, file), folder]);
  rmSync(download, { recursive: true, force: true });
}

/** A bare machine has no lists yet. Where they cannot be fetched whole, old ones may do. */
function updateLists(): void {
  tryToRun(asRoot(APT, '-qq', 'update'));
}

/** What root's environment is to hold goes through `env`: sudo lets nothing else through. */
function asRoot(...words: readonly string[]): readonly string[] {
  return process.getuid?.() === 0 ? words : ['sudo', '-n', ...words];
}

/** Runs a command in `cwd`; whether it went well. */
function tryToRun([command = '', ...rest]: readonly string[], cwd = '.'): boolean {
  try {
    execFileSync(command, rest, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
