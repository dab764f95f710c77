// A web server as people run it: with the ready configuration, and the built app in a folder below its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWebServer, type WebServer } from '../../.ci/web-server';

/** The address of the app below the server's own. */
const BELOW = 'some/folder/';

export interface Running {
  /** Where the app is. */
  readonly url: string;
  /** A copy of the build, as the server has it. */
  readonly folder: string;
  /** Everything that was made for it. */
  readonly home: string;
  stop(): Promise<void>;
}

/** Runs `server` with the configuration that the project has for it. Throws where it does not start. */
export async function runWebServer(server: WebServer, build: string): Promise<Running> {
  const program = findWebServer(server);
  if (!program) throw new Error(`there is no ${server}`);
  const home = mkdtempSync(join(tmpdir(), 'afterglow-'));
  const folder = join(home, 'root', BELOW);
  mkdirSync(folder, { recursive: true });
  cpSync(build, folder, { recursive: true });
  const port = await freePort();
  const child = START[server](program, home, port);
  const url = `http://localhost:${port}/${BELOW}`;
  await answering(url, child);
  return {
    url,
    folder,
    home,
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      if (child.exitCode !== null) return;
      child.kill();
      await ended;
    },
  };
}

const START: Readonly<
  Record<WebServer, (program: string, home: string, port: number) => ChildProcess>
> = {
  nginx(program, home, port) {
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      join(home, 'site.conf'),
      ready('nginx.conf', /listen 80;/, `listen ${port};`, home),
    );
    writeFileSync(
      join(home, 'nginx.conf'),
      [
        'daemon off; master_process off;',
        `pid ${home}/pid; error_log stderr;`,
        'events {}',
        'http {',
        'access_log off;',
        ...places.map((place) => `${place}_temp_path ${home}/${place};`),
        `include ${home}/site.conf;`,
        '}',
      ].join('\n'),
    );
    return run(program, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr'], home);
  },
  caddy(program, home, port) {
    const site = ready('Caddyfile', /^:80 /m, `:${port} `, home);
    writeFileSync(join(home, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
    return run(program, ['run', '--config', join(home, 'Caddyfile')], home);
  },
};

/** The ready file of that name, at another port and for another folder. Throws where it names neither. */
function ready(name: string, port: RegExp, there: string, home: string): string {
  const text = readFileSync(join('hosting', name), 'utf8');
  const root = /^(\s+root .*)\/srv\/afterglow/m;
  if (!port.test(text) || !root.test(text)) throw new Error(`${name} has no port or no folder`);
  return text.replace(port, there).replace(root, `$1${home}/root`);
}

function run(program: string, words: readonly string[], home: string): ChildProcess {
  return spawn(program, words, {
    stdio: 'ignore',
    env: { PATH: process.env.PATH, HOME: home },
  });
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** A port that nobody has just now. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
