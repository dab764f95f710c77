// Which voices are kept on the device. A page tells it; it is remembered beside the files, since it
// must outlive the worker, and the next version's install heeds it.
import { VOICE_IDS, voicesOf } from '../catalogue/voices';
import type { KeptVoices } from './messages';

declare const self: ServiceWorkerGlobalScope;

/** What was told last, here or to an earlier worker; what was chosen before anyone told, until then. */
export async function keptVoices(cacheName: string): Promise<KeptVoices> {
  const note = await (await caches.open(cacheName)).match(voicesNote());
  return note ? note.json() : { speaks: (await chosenBefore()) ?? usual(), also: [] };
}

/** Remembers `voices`. Where the disk is full it does not, and this worker alone knows. Never throws. */
export async function rememberVoices(voices: KeptVoices, cacheName: string): Promise<void> {
  try {
    await (await caches.open(cacheName)).put(voicesNote(), new Response(JSON.stringify(voices)));
  } catch {}
}

/** Where it is remembered among the files. */
export function voicesNote(): string {
  return `${self.registration.scope}?voices`;
}

function usual(): string | undefined {
  return voicesOf(self.navigator.language)[0] ?? VOICE_IDS[0];
}

/**
 * The voice that a routine was last played with, as versions before this kept it, which had all voices
 * here and told nobody. Undefined where that cannot be read.
 */
function chosenBefore(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const none = () => resolve(undefined);
    try {
      const opening = indexedDB.open('afterglow');
      // There is none yet, and this must not put an empty one in its place.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = none;
      opening.onblocked = none;
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains('preferences')) {
          database.close();
          return none();
        }
        const reading = database
          .transaction('preferences')
          .objectStore('preferences')
          .get('settings:made');
        reading.onerror = none;
        reading.onsuccess = () => {
          const voice: unknown = (reading.result as { voice?: unknown } | undefined)?.voice;
          resolve(VOICE_IDS.find((id) => id === voice));
        };
        // What waits to change it must not wait for this.
        database.close();
      };
    } catch {
      none();
    }
  });
}
