// Has git look at each commit before it is made (.githooks/), in a clone of this repository only: not
// in CI, nor where there is no git, nor over hooks that someone has set up themselves.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

const HOOKS = '.githooks';

if (!process.env.CI && isOwnClone() && git('config', '--get', 'core.hooksPath') === '') {
  git('config', '--local', 'core.hooksPath', HOOKS);
}

/** Whether this folder is the root of a clone: unpacked inside another repository, it is none. */
function isOwnClone() {
  const root = git('rev-parse', '--show-toplevel');
  return root !== '' && realpathSync(root) === realpathSync('.');
}

/** What git says; nothing where it fails, or is not there. */
function git(...words) {
  const { status, stdout } = spawnSync('git', words, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}
