// The hash by which a file is known for the right one, on its way in and when it is used.

/**
 * What HTML and Workbox call the `integrity` of `bytes`: `sha256-` and the hash in base64. Undefined
 * where the browser does not hash: outside secure contexts.
 */
export async function integrityOf(bytes: BufferSource): Promise<string | undefined> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}
