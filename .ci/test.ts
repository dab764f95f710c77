// Runs everything that must hold, one after the other, and adds it up in one closing line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser';
import { bringFirefox } from './firefox';
import { byPlaywright, byVitest, type Counting, tallyOf } from './tally';
import { bringWebServers } from './web-server';

const reports = mkdtempSync(join(tmpdir(), 'afterglow-tests-'));
const total = { passed: 0, failed: 0, skipped: 0 };

check('types', 'tsc', '--noEmit');
check('types of the service worker', 'tsc', '--noEmit', '-p', 'src/sw');
check('lint and format', 'biome', 'check', '--error-on-warnings', '.');
check('unused files, exports and dependencies', 'knip');
vitest();
if (check('production build', 'vite', 'build')) playwright();

rmSync(reports, { recursive: true, force: true });
if (total.skipped > 0) console.log(`\n${total.skipped} skipped, or never begun`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** One command that holds or does not. */
function check(name: string, ...words: string[]): boolean {
  console.log(`\n== ${name}`);
  const held = run(words);
  total[held ? 'passed' : 'failed'] += 1;
  return held;
}

function vitest(): void {
  console.log('\n== unit and audio tests');
  const report = join(reports, 'vitest.json');
  const held = run([
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  count(held, report, byVitest);
}

function playwright(): void {
  console.log('\n== browser tests against the production build');
  let browser: string;
  try {
    browser = findOrInstallBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total.failed += 1;
    return;
  }
  bringWebServers();
  bringFirefox();
  const report = join(reports, 'playwright.json');
  const held = run(['playwright', 'test', '--reporter=list,json'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  count(held, report, byPlaywright);
}

/** Adds a runner's own count. */
function count(held: boolean, report: string, counting: Counting): void {
  const text = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  const { passed, failed, skipped } = tallyOf(held, text, counting);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function run(words: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}
