// How a host is to answer for the built folder, at any address: policy, types and caching. Said once, and
// written down in the way of each kind of host.
import type { Plugin } from 'vite';
import { HEADERS } from './security.config.ts';

/** What a file is, by how its name ends. */
export const TYPES = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  mp3: 'audio/mpeg',
} as const;

/** What every other file is: the sound of a voice, above all. */
export const ANY_TYPE = 'application/octet-stream';

/** These are worth pressing together; sound, pictures and typefaces are so already. */
const PRESSED = [TYPES.js, TYPES.css, TYPES.json, TYPES.webmanifest, TYPES.svg];

/** What is named after its content never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Everything else is asked for anew each time: the page and the worker bring updates. */
const ASKED_ANEW = 'no-cache';

/** How long a browser may keep what is at `path` without asking. Of an error it keeps nothing. */
export function cachingOf(path: string): string {
  return path.includes('/assets/') ? FOR_EVER : ASKED_ANEW;
}

/** Puts what static hosts read for themselves into the built folder. */
export function hosting(): Plugin {
  return {
    name: 'afterglow:hosting',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
      this.emitFile({ type: 'asset', fileName: 'vercel.json', source: vercelFile() });
      // GitHub Pages would leave out what begins with an underscore.
      this.emitFile({ type: 'asset', fileName: '.nojekyll', source: '' });
    },
  };
}

/** For Netlify and Cloudflare Pages. Of two rules that fit, some hosts would join what they say. */
export function headersFile(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    block('/*', HEADERS),
    block('/assets/*', { 'Cache-Control': FOR_EVER }),
    ...['/', '/index.html', '/sw.js', '/manifest.webmanifest'].map((path) =>
      block(path, { 'Cache-Control': ASKED_ANEW }),
    ),
  ].join('\n\n')}\n`;
}

/** For Vercel, which has everything else asked for anew by itself. */
export function vercelFile(): string {
  const rule = (source: string, headers: Readonly<Record<string, string>>) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const headers = [rule('/(.*)', HEADERS), rule('/assets/(.*)', { 'Cache-Control': FOR_EVER })];
  return `${JSON.stringify({ headers }, undefined, 2)}\n`;
}

const MADE = 'Made from hosting.config.ts: change it there.';

/** For nginx, as a file of its own in conf.d. */
export function nginxFile(): string {
  const said = Object.entries(HEADERS).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  const types = Object.entries(TYPES).map(([end, type]) => `    ${type} ${end};`);
  return `# Afterglow on nginx: the built folder is /srv/afterglow, or lies anywhere below it. Browsers keep it
# for offline only over https, or on localhost. ${MADE}
map $uri $afterglow_caching {
  default "${ASKED_ANEW}";
  "~/assets/" "${FOR_EVER}";
}

server {
  listen 80;
  root /srv/afterglow;
  absolute_redirect off;

  types {
${types.join('\n')}
  }
  default_type ${ANY_TYPE};
  charset utf-8;

  gzip on;
  gzip_vary on;
  gzip_types ${PRESSED.join(' ')};

  # Without "always": an error is not kept.
  add_header Cache-Control $afterglow_caching;
${said.join('\n')}
}
`;
}

/** For Caddy. */
export function caddyFile(): string {
  const said = Object.entries(HEADERS).map(([name, value]) => `\t\t${name} "${value}"`);
  const types = Object.entries(TYPES).flatMap(([end, type]) => [
    `\t@${end} path *.${end}`,
    `\theader @${end} Content-Type "${type}${end === 'html' ? '; charset=utf-8' : ''}"`,
  ]);
  const ends = Object.keys(TYPES).map((end) => `*.${end}`);
  return `# Afterglow on Caddy: the built folder is /srv/afterglow, or lies anywhere below it. With the name of
# your host in place of ":80", Caddy serves it over https, without which browsers keep nothing for offline.
# ${MADE}
:80 {
	root * /srv/afterglow
	encode gzip
	file_server

	header {
${said.join('\n')}
	}

	# Only what is there is kept for ever: an error is not.
	@named {
		path */assets/*
		file
	}
	@others not path */assets/*
	header @named Cache-Control "${FOR_EVER}"
	header @others Cache-Control "${ASKED_ANEW}"

${types.join('\n')}
	@sound {
		file
		not path */ ${ends.join(' ')}
	}
	header @sound Content-Type "${ANY_TYPE}"
}
`;
}
