// What the page may do, told to the browser: as a <meta> in the built page, which no host can
// forget, and as headers for hosts that can send them.
import type { Plugin } from 'vite';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** What every answer of a host should carry. */
export const HEADERS: Readonly<Record<string, string>> = {
  // A <meta> cannot say frame-ancestors, so the header says more.
  'Content-Security-Policy': [...POLICY, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    'autoplay=(self)',
    'screen-wake-lock=(self)',
    'microphone=(self)',
    ...['camera', 'geolocation', 'payment', 'usb'].map((feature) => `${feature}=()`),
  ].join(', '),
};

/** Puts the policy into the built page, and `_headers` (read by several static hosts) beside it. */
export function security(): Plugin {
  return {
    name: 'afterglow:security',
    // The dev server's reloading needs inline scripts and styles.
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY.join('; ') },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}

function headersFile(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    block('/*', HEADERS),
    // Names carry a hash of the content; everything else must be asked for anew.
    block('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    block('/sw.js', { 'Cache-Control': 'no-cache' }),
    block('/index.html', { 'Cache-Control': 'no-cache' }),
  ].join('\n\n')}\n`;
}
