// The system's own sheet for sending things on.

/** Whether this device has one that takes `what`. */
export function canShare(what: ShareData): boolean {
  if (!('share' in navigator)) return false;
  try {
    return !('canShare' in navigator) || navigator.canShare(what);
  } catch {
    return false;
  }
}

/** Opens it with `what`. Call it from the tap itself. That someone thought better of it is no failure. */
export async function share(what: ShareData): Promise<'done' | 'failed'> {
  try {
    await navigator.share(what);
    return 'done';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'done' : 'failed';
  }
}
