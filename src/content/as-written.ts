// What is spoken, as it is shown. The lines themselves are written with straight signs, which are part of what
// each recording is known by.

/** `line` with the apostrophes and quotation marks of print, as all other words here have them. */
export function asWritten(line: string): string {
  return line
    .replace(/(?<![^\s([“—])'(?=\S)/g, '‘')
    .replaceAll("'", '’')
    .replace(/(?<![^\s([‘—])"(?=\S)/g, '“')
    .replaceAll('"', '”');
}
