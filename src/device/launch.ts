// Shortcuts and links used, and files opened, while the app is open: the manifest asks to focus the open
// window, and the browser hands it the address or the file here instead of loading it, so that nothing
// playing is cut off.

/** What Afterglow is asked for. */
export interface Launch {
  /** Where it is to go; undefined where that is where the page was loaded. */
  readonly url: URL | undefined;
  readonly files: readonly FileSystemFileHandle[];
}

/**
 * Calls `use` with every launch after the page's own, and with the files of that one. The page's own address
 * is `location.href`; where browsers cannot focus an open window, there are no others.
 */
export function onLaunch(use: (launch: Launch) => void): void {
  const load = ownLoad();
  let first = true;
  window.launchQueue?.setConsumer(({ targetURL, files = [] }) => {
    const isOwn = first && (!targetURL || isOwnLaunch(targetURL, load));
    const isDone = isOwn && load.reloaded;
    first = false;
    const url = targetURL && !isOwn ? new URL(targetURL) : undefined;
    if (!isDone && (url || files.length > 0)) use({ url, files });
  });
  // What was queued comes at once. Later than this, a reloaded page's first launch is a new one.
  if (load.reloaded) {
    setTimeout(() => {
      first = false;
    }, QUEUED_MS);
  }
}

/** How the page came to be. */
export interface Load {
  /** Where it was loaded from, with the fragment of then. */
  readonly href: string;
  readonly reloaded: boolean;
}

/**
 * Whether the first launch told is the one that loaded this page: browsers queue that one too, and
 * queue the last one again after a reload, when it is long done.
 */
export function isOwnLaunch(targetURL: string, load: Load): boolean {
  // To the fragment, which may be all that tells one shortcut from another.
  return load.reloaded || targetURL === load.href;
}

const QUEUED_MS = 1000;

// As it was loaded: the app may have rewritten `location` since.
function ownLoad(): Load {
  const [navigation] = performance.getEntriesByType('navigation');
  return {
    href: navigation?.name ?? location.href,
    reloaded: navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload',
  };
}

declare global {
  interface Window {
    /** Launch Handler API; Chromium only, not in TypeScript's DOM types. */
    readonly launchQueue?: {
      setConsumer(
        use: (launch: {
          readonly targetURL?: string | null;
          /** Of a file that the system has opened with Afterglow. */
          readonly files?: readonly FileSystemFileHandle[];
        }) => void,
      ): void;
    };
  }
}
