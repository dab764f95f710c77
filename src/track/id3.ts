// What a player shows of a sound file: its name, its picture and its chapters, as a tag before the sound.
// ID3 version 2.3 (https://id3.org/id3v2.3.0) with chapters (https://id3.org/id3v2-chapters-1.0): of all
// versions the one that most players read.

/** What is told of a file. */
export interface Tag {
  readonly title: string;
  /** Stands where players show who performs, and what album it is from. */
  readonly by: string;
  /** Three letters of ISO 639-2. */
  readonly language: string;
  /** In milliseconds. */
  readonly length: number;
  readonly cover?: Cover | undefined;
  /** In order; each ends where the next begins. At most 255. */
  readonly chapters: readonly Chapter[];
}

export interface Cover {
  readonly type: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
}

/** A stretch of the sound, in whole milliseconds from its beginning. */
export interface Chapter {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** As many as a table of contents can count. */
export const MOST_CHAPTERS = 255;

/** The whole tag, to stand before the first frame. Throws RangeError for more chapters than it can count. */
export function id3({
  title,
  by,
  language,
  length,
  cover,
  chapters,
}: Tag): Uint8Array<ArrayBuffer> {
  if (chapters.length > MOST_CHAPTERS) throw new RangeError(`${chapters.length} chapters`);
  const ids = chapters.map((_, index) => latin(`c${index}`));
  const body = joined([
    frame('TIT2', text(title)),
    frame('TPE1', text(by)),
    frame('TALB', text(by)),
    frame('TLAN', text(language)),
    frame('TLEN', text(String(length))),
    // On top, and in order.
    frame('CTOC', joined([latin('toc'), bytes(0x03, ids.length), ...ids])),
    ...chapters.map(({ title: name, start, end }, index) =>
      frame(
        'CHAP',
        joined([
          ids[index] ?? bytes(),
          word(start),
          word(end),
          // Not told in bytes: then the times count.
          word(UNTOLD),
          word(UNTOLD),
          frame('TIT2', text(name)),
        ]),
      ),
    ),
    ...(cover ? [frame('APIC', picture(cover))] : []),
  ]);
  return joined([
    // Version 2.3.0, and nothing special.
    bytes(0x49, 0x44, 0x33, 3, 0, 0),
    sevenBits(body.length),
    body,
  ]);
}

const UNTOLD = 0xffff_ffff;

function frame(id: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined([latin(id).subarray(0, 4), word(content.length), bytes(0, 0), content]);
}

/** Text in UTF-16 with its mark, which all readers of this version know, in whatever letters it is written. */
function text(value: string): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(3 + 2 * value.length);
  content.set([1, 0xff, 0xfe]);
  const view = new DataView(content.buffer);
  for (let at = 0; at < value.length; at++) view.setUint16(3 + 2 * at, value.charCodeAt(at), true);
  return content;
}

/** A front cover that is not described. */
function picture({ type, bytes: content }: Cover): Uint8Array<ArrayBuffer> {
  return joined([bytes(0), latin(type), bytes(3, 0), content]);
}

/** Plain letters, and a zero behind them. */
function latin(value: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...value, '\0'], (letter) => letter.charCodeAt(0));
}

function word(value: number): Uint8Array<ArrayBuffer> {
  return bytes(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}

/** Seven bits in each byte, so that it is never taken for the beginning of a frame. */
function sevenBits(value: number): Uint8Array<ArrayBuffer> {
  return bytes((value >>> 21) & 0x7f, (value >>> 14) & 0x7f, (value >>> 7) & 0x7f, value & 0x7f);
}

function bytes(...values: number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(values);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
