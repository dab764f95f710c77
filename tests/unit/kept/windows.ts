// Several windows of the app in one test: each with modules of its own, on one device.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A device on which nothing is kept yet. */
export function freshDevice(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** What a window's modules find of the browser, and the way to bring the window to sight. */
export interface Sight {
  show(): void;
}

/**
 * Opens a window that follows the others: the modules that `load` imports are its own. The last one
 * that was opened is the one whose globals are found by code that runs later.
 */
export async function openWindow<Modules>(
  load: () => Promise<Modules>,
): Promise<Modules & { readonly sight: Sight }> {
  vi.resetModules();
  const document = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('history', { state: null, replaceState: () => undefined });
  const modules = await load();
  (await import('../../../src/kept/follow')).followOthers();
  // What comes behind the first screen is there: no test is about how long that takes.
  const { getAllSettings } = await import('../../../src/storage/front');
  await Promise.allSettled([getAllSettings(), import('../../../src/storage/rows')]);
  return {
    ...modules,
    sight: { show: () => void document.dispatchEvent(new Event('visibilitychange')) },
  };
}
