// The app takes the place of what the page has begun with (src/early.ts), and nobody notices.
/** Has `draw` draw into `root`, over what shows there, and then does what was tapped on that. */
export function takeOver(root: Element, draw: () => void): void {
  const { early } = window;
  const focused = document.activeElement;
  const scrolled = scrollY;
  // Preact takes what it finds for its own and leaves what it has no use for.
  if (early?.screen) root.querySelector('.not-started')?.remove();
  else root.replaceChildren();
  draw();
  // For measuring: from here on every tap is the app's own.
  performance.mark('usable');
  early?.end();
  if (!early?.screen) return;
  scrollTo(0, scrolled);
  // What was drawn over is the same in the page: also what has the focus, and what was tapped.
  if (focused instanceof HTMLElement && root.contains(focused))
    focused.focus({ preventScroll: true });
  if (early.tapped?.isConnected) early.tapped.click();
}
