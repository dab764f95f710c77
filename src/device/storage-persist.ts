// Asking the browser not to clear away what someone keeps here.

/**
 * Asks that what is stored stays when space runs short; call it after the first thing worth
 * keeping. Tells whether it will. Never throws: without the promise everything works as before.
 */
export async function requestPersistence(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
