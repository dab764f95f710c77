// Installs just what package-lock.json names, and nothing where all of that is there. Plain JavaScript:
// it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Whether `there`, what npm noted that it has installed, is what `wanted` names. Both are the text of a
 * lock file; undefined where there is none. What may be missing, as what is made for other machines,
 * may be there or not.
 */
export function isInstalled(wanted, there) {
  if (wanted === undefined || there === undefined) return false;
  const { '': _app, ...named } = JSON.parse(wanted).packages;
  const { packages: found } = JSON.parse(there);
  return (
    Object.keys(found).every((path) => path in named) &&
    Object.entries(named).every(([path, { version, integrity, optional }]) => {
      const one = found[path];
      return one ? one.version === version && one.integrity === integrity : optional === true;
    })
  );
}

function install() {
  const wanted = textOf('package-lock.json');
  if (isInstalled(wanted, textOf('node_modules/.package-lock.json'))) return 0;
  const words = [wanted === undefined ? 'install' : 'ci', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('js')
    ? spawnSync(process.execPath, [npm, ...words], { stdio: 'inherit' })
    : spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status ?? 1;
}

function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(install());
