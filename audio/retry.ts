// `npm run retry`: every line that the ear does not hear as it is written is spoken in other ways, until one
// is right; which, stands in attempts.json, and `npm run audio` packs it. With names, only these voices.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { VOICE_IDS, type VoiceId } from '../src/catalogue/voices';
import { decode } from './decode';
import { EARS, type Ear, openEar } from './ear';
import { openKokoro } from './kokoro';
import { type Line, linesFor } from './lines';
import { openMeter } from './loudness';
import { mastered } from './master';
import { openMemory } from './measured';
import { OTHER_ATTEMPTS } from './neural';
import { inParallel, ToolError } from './process';
import { asHeard, faultsOf, type HeardLine } from './report';
import { readVoicePacks } from './voice-pack';
import { type Attempts, settingsFor } from './voices';

const FILE = new URL('attempts.json', import.meta.url);

let ear: Ear | undefined;
const engine = openKokoro(availableParallelism());
const meter = await openMeter();
const memory = await openMemory(() => {
  ear ??= openEar();
  return ear;
}, meter);

try {
  const named = VOICE_IDS.filter((voice) => process.argv.includes(voice));
  for (const voice of named.length > 0 ? named : VOICE_IDS) await retry(voice);
} catch (error) {
  if (!(error instanceof ToolError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await memory.keep();
  engine.close();
  ear?.close();
}

/** Finds an attempt for each faulty line of `voice`, and writes down which; also forgets what is gone. */
async function retry(voice: VoiceId): Promise<void> {
  const clips = [...(await readVoicePacks(voice)).values()].flat();
  const packed = new Map(clips.map(({ id, bytes }) => [id, bytes]));
  const lines = [...(await linesFor(voice)).values()].flat();
  const faulty = await inParallel(lines, EARS, async (line) => {
    const bytes = packed.get(line.id);
    const heard = bytes && (await heardIn(line, bytes));
    return heard && faultsOf(heard) > 0 ? [heard] : [];
  });
  const found = new Map<string, number>();
  await inParallel(faulty.flat(), EARS, async (heard) => {
    if (found.has(heard.line.text)) return;
    found.set(heard.line.text, 0);
    found.set(heard.line.text, await bestFor(voice, heard));
  });
  const all: Attempts = JSON.parse(await readFile(FILE, 'utf8'));
  const still = lines.flatMap(({ text }): [string, number][] => {
    const attempt = found.get(text) ?? all[voice][text];
    return attempt ? [[text, attempt]] : [];
  });
  const next = { ...all, [voice]: Object.fromEntries(still.toSorted()) };
  await writeFile(FILE, `${JSON.stringify(next, undefined, 2)}\n`);
}

/** The first attempt that has no fault; where all have, that with the fewest. */
async function bestFor(voice: VoiceId, first: HeardLine): Promise<number> {
  let best = { attempt: 0, heard: first, faults: Number.POSITIVE_INFINITY };
  for (const attempt of [0, ...OTHER_ATTEMPTS]) {
    const heard = await spoken(voice, first.line, attempt);
    const faults = faultsOf(heard);
    if (faults < best.faults) best = { attempt, heard, faults };
    if (faults === 0) break;
  }
  const outcome = best.faults === 0 ? 'right' : `${best.faults} wrong`;
  console.log(`${voice}, attempt ${best.attempt}, ${outcome}\n${asHeard(best.heard)}`);
  return best.attempt;
}

async function spoken(voice: VoiceId, line: Line, attempt: number): Promise<HeardLine> {
  const attempts = { ember: {}, rowan: {}, hush: {}, [voice]: { [line.text]: attempt } };
  const { engine: asked, mastering } = settingsFor(voice, line, attempts);
  return heardIn(line, await mastered(await engine.speak(line.text, asked), mastering, meter));
}

async function heardIn(line: Line, bytes: Uint8Array): Promise<HeardLine> {
  const samples = async () => (await decode(bytes)).samples;
  return { line, ...(await memory.measured({ bytes, samples }, line.text)) };
}
