// Windows that were open when this version took over still need the files of their own: they load
// screens and voices when they are first wanted. So those stay until the last such window is gone.
import { voicesNote } from './kept-voices';
import type { Store } from './store';
import type { Storing } from './storing';
import type { VersionFile } from './version';

declare const self: ServiceWorkerGlobalScope;

/**
 * Remembers which windows are open now. It has to outlive the worker, so it is stored; where the
 * disk is full, the earlier files stay until the next version. Never throws.
 */
export async function noteOpenWindows(cacheName: string): Promise<void> {
  try {
    const ids = (await windows()).map(({ id }) => id);
    await (await caches.open(cacheName)).put(noteKey(), new Response(JSON.stringify(ids)));
  } catch {}
}

/**
 * Throws all but `kept` away, which is mostly files of earlier versions, once none of the windows that
 * were noted is left.
 */
export async function dropLeftOver(
  store: Store,
  kept: () => Promise<readonly VersionFile[]>,
  cacheName: string,
  storing: Storing,
): Promise<void> {
  const note = await (await caches.open(cacheName)).match(noteKey());
  if (!note) return;
  const noted: readonly string[] = await note.json();
  if ((await windows()).some(({ id }) => noted.includes(id))) return;
  await storing.unless(async () => {
    // What a newer version stores is no left-over; it will see to all of this itself.
    if (self.registration.installing || self.registration.waiting) return;
    await store.dropOthers(await kept(), [voicesNote()]);
  });
}

function noteKey(): string {
  return `${self.registration.scope}?windows-at-take-over`;
}

function windows(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}
