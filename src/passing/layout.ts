// A routine as a file to pass on, `.afterglow`. What is written down here is in people's files: it never
// changes, what changes gets the next version.
//
//   bytes 0-7    what every such file begins with, and no text file
//   byte 8       the version of all that follows
//   bytes 9-12   the checksum of all that follows, big-endian
//   bytes 13-    sections, one after the other: a byte that says what it is, four with its length in
//                bytes, big-endian, and its content
//
// The first section is the routine, as routine/codec writes it. Then come recordings, if any: the text of the
// line behind its length (two bytes), the id and the name of whoever says it behind theirs (one byte each), all
// in UTF-8, and whole frames. What a later version adds that can be done without is numbered from 128 on.

/** How its name ends, and what a system calls it. */
export const FILE_ENDING = '.afterglow';
export const FILE_TYPE = 'application/x-afterglow';

/** What it is called where others may see it: nothing of what is in it. */
export const FILE_NAME = `routine${FILE_ENDING}`;

/** As PNG does it: neither text, nor unharmed where line ends were changed on the way. */
export const MAGIC = Uint8Array.of(0x89, 0x41, 0x47, 0x4c, 0x4f, 0x57, 0x0d, 0x0a);

/** The newest version, and the only one so far. */
export const FILE_VERSION = 1;

/** Bytes before the first section. */
export const FILE_HEADER = MAGIC.length + 5;

/** Bytes before the content of a section. */
export const SECTION_HEADER = 5;

export const SECTION = { routine: 1, recording: 2, optional: 128 } as const;

/** More than anyone records for one routine: some 45 minutes of speech. In bytes. */
export const MOST_FILE_BYTES = 12 * 1024 * 1024;

/** How many recordings a file may hold: every line of the longest routine by two people. */
export const MOST_RECORDINGS = 400;
