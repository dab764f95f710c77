// What the page may do, told to the browser: as a <meta> in the built page, which no host can
// forget, and as headers for hosts that can send them (hosting.config.ts).
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

/** Puts the policy into the built page. */
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
  };
}
