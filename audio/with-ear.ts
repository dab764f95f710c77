// What all commands with an ear share: opening it, and hearing the lines that lie in the packs.
import type { VoiceId } from '../src/catalogue/voices';
import { decode } from './decode';
import { EARS, type Ear, openEar } from './ear';
import { type Line, linesFor } from './lines';
import { type Meter, openMeter } from './loudness';
import { type Memory, openMemory, type Sound } from './measured';
import { inParallel, ToolError } from './process';
import type { HeardLine } from './report';
import { readVoicePacks } from './voice-pack';

/** A line, and how it sounds. */
export interface SpokenLine {
  readonly line: Line;
  readonly sound: Sound;
}

/**
 * Does `work` with what was heard before; the ear is opened when something is new to it. What was heard is
 * kept, however `work` ends. A missing or failing tool is said, and makes the exit code 1.
 */
export async function withEar(
  work: (memory: Memory, meter: Meter) => Promise<void>,
): Promise<void> {
  let ear: Ear | undefined;
  const meter = await openMeter();
  const memory = await openMemory(() => {
    ear ??= openEar();
    return ear;
  }, meter);
  try {
    await work(memory, meter);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await memory.keep();
    ear?.close();
  }
}

/** The lines of `voice` that have a clip, in the script's order. */
export async function packedLines(voice: VoiceId): Promise<readonly SpokenLine[]> {
  const clips = [...(await readVoicePacks(voice)).values()].flat();
  const byId = new Map(clips.map(({ id, bytes }) => [id, bytes]));
  return [...(await linesFor(voice)).values()].flat().flatMap((line) => {
    const bytes = byId.get(line.id);
    return bytes ? [{ line, sound: soundOf(bytes) }] : [];
  });
}

/** A clip's `bytes`, to be heard as they are played. */
export function soundOf(bytes: Uint8Array): Sound {
  return { bytes, samples: async () => (await decode(bytes)).samples };
}

/**
 * Of `lines`, those whose id has `only` in it, and each `every`th of these. Throws ToolError where that
 * leaves nothing of the voice `name`.
 */
export function wantedOf(
  name: string,
  lines: readonly SpokenLine[],
  { only, every = 1 }: { readonly only: string; readonly every?: number },
): readonly SpokenLine[] {
  const wanted = lines
    .filter(({ line }) => line.id.includes(only))
    .filter((_, index) => index % every === 0);
  if (wanted.length === 0) throw new ToolError(`there is nothing to listen to in ${name}`);
  return wanted;
}

/** Listens to all of `lines`; a terminal shows how far it is. Throws ToolError. */
export async function heardOf(
  name: string,
  lines: readonly SpokenLine[],
  memory: Memory,
): Promise<readonly HeardLine[]> {
  let done = 0;
  const heard = await inParallel(lines, EARS, async ({ line, sound }) => {
    const measured = await memory.measured(sound, line.text);
    done += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${done} of ${lines.length} `);
    return { line, ...measured };
  });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return heard;
}
