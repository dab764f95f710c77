// `npm run audio`: speaks every line that is new or changed, in every voice, and packs the clips.
// `npm run audio -- ember` speaks in that voice alone. `npm run audio -- --check` only says what is stale, and exits with 1 when anything is.
import { availableParallelism } from 'node:os';
import type { LineOwner } from '../src/catalogue/model';
import { frames, toSeconds } from '../src/catalogue/units';
import { BED_IDS, VOICE_IDS, type VoiceId } from '../src/catalogue/voices';
import { readAudio } from './ffmpeg';
import { frameBytes } from './frames';
import { clipHash } from './hash';
import { openKokoro } from './kokoro';
import { isLaidOut } from './layout';
import { type Line, linesFor } from './lines';
import { type Meter, openMeter } from './loudness';
import { mastered } from './master';
import { MASTERING } from './mastering-settings';
import { type Clip, readBeds, readPack, writeBeds, writePack } from './pack';
import { carryOut, type Plan, planOf, planOfVoice, type Wanted } from './plan';
import { ToolError } from './process';
import { BED_ENCODING, renderBed, renderSound, SOUND_IDS, soundHash } from './sounds';
import { confirmWords, findTake, TakeError } from './takes';
import { readVoicePacks, removeVoicePack, writeVoicePack } from './voice-pack';
import { settingsFor } from './voices';

const checkOnly = process.argv.includes('--check');
const named = VOICE_IDS.filter((voice) => process.argv.includes(voice));
const voices = named.length > 0 ? named : VOICE_IDS;
const width = Math.min(4, availableParallelism());
const engine = openKokoro(width);
const size = frameBytes(MASTERING.encoding.kbits);
/** How many packs are not what they ought to be. */
let stale = 0;

interface Sums {
  readonly clips: number;
  readonly missing: number;
  readonly dropped: number;
}

try {
  const meter = await openMeter();
  const sounds = SOUND_IDS.map((id) => wantedSound(id, () => renderSound(id, meter)));
  await bringUpToDate('sounds', size, planOf(await readPack('sounds'), sounds), (clips) =>
    writePack('sounds', size, clips),
  );
  // Behind the sounds: a voice's silences are filled with the silent frame when its clips are read.
  for (const voice of voices) {
    await bringVoiceUpToDate(voice, meter);
  }
  const beds = BED_IDS.map((id) => wantedSound(id, () => renderBed(id, meter)));
  const bedSize = frameBytes(BED_ENCODING.kbits);
  await bringUpToDate('beds', bedSize, planOf(await readBeds(), beds), (clips) =>
    writeBeds(bedSize, clips),
  );
} catch (error) {
  if (!(error instanceof ToolError || error instanceof TakeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  engine.close();
}
if (checkOnly && stale > 0) {
  console.error(`${stale} of the packs are stale: run npm run audio, and commit audio/packs.`);
  process.exitCode = 1;
}

/** Makes the clips that `voice` misses, writes the packs that this changes, and says what was done. */
async function bringVoiceUpToDate(voice: VoiceId, meter: Meter): Promise<void> {
  const wanted = new Map<LineOwner, Wanted[]>();
  for (const [owner, lines] of await linesFor(voice)) {
    wanted.set(owner, await Promise.all(lines.map((line) => wantedLine(voice, line, meter))));
  }
  const there = await readVoicePacks(voice);
  const plan = planOfVoice(there, wanted);
  const isCurrent = (owner: LineOwner, { upToDate }: Plan) =>
    upToDate && isLaidOut(owner, there.get(owner) ?? []);
  const moved = [...plan.packs].filter(
    ([owner, pack]) => pack.upToDate && !isCurrent(owner, pack),
  ).length;
  stale += plan.stale + moved;
  if (checkOnly) return report(voice, plan);
  let bytes = 0;
  // One pack after another, each written when it is whole: an interrupted run goes on from there.
  for (const [owner, pack] of plan.packs) {
    const clips = await carryOut(pack, width);
    if (!isCurrent(owner, pack)) await writeVoicePack(voice, owner, size, clips);
    bytes += bytesOf(clips);
  }
  for (const owner of plan.orphans) await removeVoicePack(voice, owner);
  report(`${voice}, ${plan.packs.size} packs`, plan, { bytes, bytesPerFrame: size });
}

/** Makes what `plan` misses, writes the pack when that changes it, and says what was done. */
async function bringUpToDate(
  name: string,
  bytesPerFrame: number,
  plan: Plan,
  write: (clips: readonly Clip[]) => Promise<void>,
): Promise<void> {
  const sums = { ...plan, clips: plan.clips.length };
  if (!plan.upToDate) stale += 1;
  if (checkOnly) return report(name, sums);
  const clips = await carryOut(plan, width);
  if (!plan.upToDate) await write(clips);
  report(name, sums, { bytes: bytesOf(clips), bytesPerFrame });
}

/** One line on what was `made` of a plan; or, where nothing was, on what is to be done. */
function report(
  name: string,
  { clips, missing, dropped }: Sums,
  made?: { readonly bytes: number; readonly bytesPerFrame: number },
): void {
  const kept = clips - missing;
  if (!made) {
    console.log(`${name}: ${missing} to render, ${kept} current, ${dropped} to drop`);
    return;
  }
  const seconds = toSeconds(frames(made.bytes / made.bytesPerFrame)).toFixed(1);
  console.log(
    `${name}: ${missing} rendered, ${kept} reused, ${dropped} dropped; ` +
      `${clips} clips, ${seconds} s, ${made.bytes} bytes`,
  );
}

function bytesOf(clips: readonly Clip[]): number {
  return clips.reduce((sum, clip) => sum + clip.bytes.length, 0);
}

/** The clip of `line`: from its take when there is one, from the engine otherwise. */
async function wantedLine(voice: VoiceId, line: Line, meter: Meter): Promise<Wanted> {
  const settings = settingsFor(voice, line);
  const take = await findTake(voice, line);
  const speak = async () => {
    if (!take) return engine.speak(line.text, settings.engine);
    await confirmWords(take, line);
    return readAudio(take.path);
  };
  return {
    id: line.id,
    hash: clipHash(line.text, settings, take?.content),
    make: async () => mastered(await speak(), settings.mastering, meter),
  };
}

function wantedSound(
  id: (typeof SOUND_IDS)[number] | (typeof BED_IDS)[number],
  make: Wanted['make'],
): Wanted {
  return { id, hash: soundHash(id), make };
}
