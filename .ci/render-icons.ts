// Renders the icons that phones want as PNG from their drawings in `public/icons/`.
// Run it by hand after changing a drawing: `npx tsx .ci/render-icons.ts`.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser';

const ICONS = fileURLToPath(new URL('../public/icons/', import.meta.url));

/** Drawing, its PNG, and the PNG's side in pixels. */
const RENDERINGS: readonly (readonly [drawing: string, png: string, side: number])[] = [
  ['favicon', '192', 192],
  ['favicon', '512', 512],
  ['full-bleed', 'maskable-192', 192],
  ['full-bleed', 'maskable-512', 512],
  ['full-bleed', 'apple-touch-180', 180],
  ['monochrome', 'monochrome-512', 512],
  ...['rest', 'ease', 'water', 'check'].map(
    (slug) => [`shortcut-${slug}`, `shortcut-${slug}-96`, 96] as const,
  ),
];

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const [drawing, png, side] of RENDERINGS) {
  const svg = await readFile(`${ICONS}${drawing}.svg`, 'utf8');
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
  );
  await page.screenshot({ path: `${ICONS}${png}.png`, omitBackground: true });
}
await browser.close();
