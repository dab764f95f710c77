// The Kokoro speech engine: kokoro.py, started once for each core.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SAMPLE_RATE } from '../src/catalogue/units';
import type { KokoroSettings } from './engine-settings';
import { type Marked, withPauses } from './pauses';
import { ToolError } from './process';
import { openProgram, type Program } from './program';
import { asSpoken } from './pronounce';
import { trimmed } from './trim';

const MISSING =
  'The speech engine is missing: set AUDIO_KOKORO_HOME to the folder with the model and the voices, and ' +
  'AUDIO_KOKORO_PYTHON to the Python that has its packages (audio/README.md says how to get them), or put ' +
  'a recording of each new line under audio/takes.';

/** A line may come out this much faster than was wanted. */
const MORE = 1.08;
/** The lowest speed, for the few lines of short words that still come out too fast. */
const LAST_RESORT = 0.36;

/** What was spoken already lies here, so that a change of the mastering speaks nothing anew. */
const SPOKEN = new URL('.work/spoken/', import.meta.url);

/** What kokoro.py answers, before the samples. */
interface Head {
  readonly samples: number;
  readonly pauses: Marked['pauses'];
  readonly phonemes: string;
  readonly error?: string;
}

/**
 * Opens the engine that the environment names, with `width` programs at work; what it speaks is kept in
 * `folder`. Without AUDIO_KOKORO_HOME every request rejects, so that takes alone still work.
 */
export function openKokoro(width: number, environment = process.env, folder = SPOKEN) {
  const { AUDIO_KOKORO_HOME: home, AUDIO_KOKORO_PYTHON: python = 'python3' } = environment;
  const programs: Program[] = [];
  let next = 0;

  const program = (): Program => {
    if (!home) throw new ToolError(MISSING);
    const turn = next++ % width;
    programs[turn] ??= openProgram(
      python,
      [fileURLToPath(new URL('kokoro.py', import.meta.url)), home],
      MISSING,
    );
    return programs[turn];
  };
  const speakOrRead = async (request: string): Promise<Marked> => {
    const file = new URL(createHash('sha256').update(request).digest('hex'), folder);
    const kept = await readIfThere(file);
    if (kept) return kept;
    const { head, body } = await program().ask<Head>(request, ({ samples = 0 }) => samples * 4);
    if (head.error !== undefined)
      throw new ToolError(`the engine could not say ${request}: ${head.error}`);
    const said = {
      samples: new Float32Array(body.buffer, 0, body.length >> 2),
      pauses: head.pauses,
    };
    await keep(file, head, body);
    return said;
  };
  /** What is being spoken now: lines of the same words are spoken once, and written by one alone. */
  const underWay = new Map<string, Promise<Marked>>();
  const spoken = (request: string): Promise<Marked> => {
    const saying =
      underWay.get(request) ?? speakOrRead(request).finally(() => underWay.delete(request));
    underWay.set(request, saying);
    return saying;
  };

  return {
    async speak(text: string, settings: KokoroSettings): Promise<Float32Array> {
      const say = async (asked: KokoroSettings) =>
        withPauses(await spoken(requestOf(text, asked)), settings.pauses);
      const line = await say(settings);
      const slower = slowerAfter(text, line, settings);
      return slower ? say(slower) : line;
    },
    /** How `text` will be said, as misaki writes it. Throws ToolError. */
    async phonemes(text: string): Promise<string> {
      const request = JSON.stringify({ text: asSpoken(text), british: false });
      return (await program().ask<Head>(request, () => 0)).head.phonemes;
    },
    close(): void {
      for (const program of programs) program?.close();
    },
  };
}

/** How to ask for `text` once more, where `line` came out faster than `settings` want it. */
export function slowerAfter(
  text: string,
  line: Float32Array,
  settings: KokoroSettings,
): KokoroSettings | undefined {
  const { mostWordsAMinute } = settings;
  const minutes = trimmed(line, { head: 0, tail: 0 }).length / SAMPLE_RATE / 60;
  const pace = text.split(/\s+/).length / minutes;
  if (pace <= mostWordsAMinute * MORE) return undefined;
  const [slowest, most] = [LAST_RESORT, mostWordsAMinute ** 2 / pace];
  return { ...settings, slowest, mostWordsAMinute: Math.round(most) };
}

/** What kokoro.py is asked. */
function requestOf(text: string, { engine: _, ...settings }: KokoroSettings): string {
  return JSON.stringify({ text: asSpoken(text), ...settings });
}

async function readIfThere(file: URL): Promise<Marked | undefined> {
  try {
    const content = Uint8Array.from(await readFile(file));
    const end = content.indexOf(10);
    const head = JSON.parse(new TextDecoder().decode(content.subarray(0, end))) as Head;
    const samples = new Float32Array(content.slice(end + 1).buffer);
    return { samples, pauses: head.pauses };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written whole, or not at all: a run may be broken off at any moment. */
async function keep(file: URL, head: Head, body: Uint8Array): Promise<void> {
  await mkdir(new URL('.', file), { recursive: true });
  const part = new URL(`${file.href}.part`);
  await writeFile(part, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]));
  await rename(part, file);
}
