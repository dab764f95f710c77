// The bytes that a routine is kept and passed on as: a header, then its JSON, deflated. What is written
// down here is in people's favourites and links: it never changes, what changes gets the next version.
//
//   byte 0      the version of all that follows
//   bytes 1-4   the checksum of the JSON's bytes, big-endian
//   bytes 5-7   how many bytes of JSON there are, big-endian
//   bytes 8-    the JSON, as raw deflate (RFC 1951) with the dictionary of that version

/** The newest version, and the only one so far. */
export const VERSION = 1;

/** Bytes before the deflated JSON. */
export const HEADER = 8;

/** More than the longest spec takes, in bytes. */
export const MOST_BYTES = 512 * 1024;

/** FNV-1a, 32 bits (RFC 9923): not against people who mean harm, only against damage. */
export function checksum(bytes: Uint8Array, basis = 0x811c9dc5): number {
  let hash = basis;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
