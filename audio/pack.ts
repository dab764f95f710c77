// Sounds that belong to no voice, on disk: clips end to end in `<name>.mp3`, and where each is in
// `<name>.json`. What a voice says lies in voice-pack.ts's layout.
import { readFile, writeFile } from 'node:fs/promises';
import { frames } from '../src/catalogue/units';
import { BED_IDS, type BedId } from '../src/catalogue/voices';
import type { SoundEntry } from '../src/track/voice-index';

/** `beds.json`: the frames and hash of each `bed-<id>.mp3`, a loop that can follow itself. */
export interface BedIndex {
  readonly frameBytes: number;
  readonly beds: Readonly<Record<BedId, readonly [frames: number, hash: string]>>;
}

/** A clip on its way into a pack. */
export interface Clip {
  readonly id: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** The file that it was read from, where a pack has several. */
  readonly file?: string | undefined;
}

/** What reading needs of a `SoundIndex`. */
interface AnyIndex {
  readonly frameBytes: number;
  readonly clips: Readonly<Record<string, SoundEntry>>;
}

const FOLDER = new URL('packs/', import.meta.url);

/** The file `name` in `audio/packs`. */
export function packFile(name: string): URL {
  return new URL(name, FOLDER);
}

/** The clips of the pack `name` in their order; none when there is no such pack yet. */
export async function readPack(name: string): Promise<Clip[]> {
  const files = [packFile(`${name}.json`), packFile(`${name}.mp3`)].map((file) => readFile(file));
  const [json, bytes] = await Promise.all(files).catch(() => []);
  if (!json || !bytes) return [];
  const { frameBytes, clips }: AnyIndex = JSON.parse(json.toString());
  return Object.entries(clips).map(([id, [first, count, hash]]) => ({
    id,
    hash,
    bytes: bytes.subarray(first * frameBytes, (first + count) * frameBytes),
  }));
}

/** Writes `clips` as the pack `name`. */
export async function writePack(
  name: string,
  frameBytes: number,
  clips: readonly Clip[],
): Promise<void> {
  let end = 0;
  const entries = clips.map(({ id, hash, bytes }): [string, SoundEntry] => {
    const first = end;
    const count = frames(bytes.length / frameBytes);
    end += count;
    return [id, [first, count, hash]];
  });
  await writeFile(packFile(`${name}.mp3`), Buffer.concat(clips.map(({ bytes }) => bytes)));
  await writeFile(packFile(`${name}.json`), indexJson({ frameBytes }, 'clips', entries));
}

/** The beds on disk in the order of `BED_IDS`; none when any is missing. */
export async function readBeds(): Promise<Clip[]> {
  const files = ['beds.json', ...BED_IDS.map(bedFile)].map((name) => readFile(packFile(name)));
  const [json, ...loops] = await Promise.all(files).catch(() => []);
  if (!json) return [];
  const { beds }: BedIndex = JSON.parse(json.toString());
  return BED_IDS.flatMap((id, index) => {
    const [entry, bytes] = [beds[id], loops[index]];
    return entry && bytes ? [{ id, hash: entry[1], bytes }] : [];
  });
}

/** Writes each of `loops` as a file of its own, and `beds.json`. */
export async function writeBeds(frameBytes: number, loops: readonly Clip[]): Promise<void> {
  for (const { id, bytes } of loops) await writeFile(packFile(bedFile(id)), bytes);
  const entries = loops.map(
    ({ id, hash, bytes }) => [id, [bytes.length / frameBytes, hash]] as const,
  );
  await writeFile(packFile('beds.json'), indexJson({ frameBytes }, 'beds', entries));
}

function bedFile(id: string): string {
  return `bed-${id}.mp3`;
}

/** An index with one entry a line, so that a diff shows which clips changed. */
export function indexJson(
  head: Readonly<Record<string, unknown>>,
  key: string,
  entries: readonly (readonly [string, unknown])[],
): string {
  const heads = Object.entries(head).map(([name, value]) => `  ${member(name, value)},\n`);
  const lines = entries.map(([name, value]) => `    ${member(name, value)}`);
  return `{\n${heads.join('')}  "${key}": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function member(name: string, value: unknown): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}
