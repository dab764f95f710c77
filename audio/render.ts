// `npm run audio`: speaks every line that is new or changed, in every voice, and packs the clips.
// `npm run audio -- --check` only says what is stale, and exits with 1 when anything is.
import { availableParallelism } from 'node:os';
import { frames, toSeconds } from '../src/catalogue/units';
import { BED_IDS, VOICE_IDS, type VoiceId } from '../src/catalogue/voices';
import { readAudio } from './ffmpeg';
import { frameBytes } from './frames';
import { clipHash } from './hash';
import { LINES, type Line } from './lines';
import { type Meter, openMeter } from './loudness';
import { mastered } from './master';
import { MASTERING } from './mastering-settings';
import { type Clip, readBeds, readPack, writeBeds, writePack } from './pack';
import { carryOut, type Plan, planOf, type Wanted } from './plan';
import { ToolError } from './process';
import { openRhvoice } from './rhvoice';
import { BED_ENCODING, renderBed, renderSound, SOUND_IDS, soundHash } from './sounds';
import { confirmWords, findTake, TakeError } from './takes';
import { VOICES } from './voices';

const checkOnly = process.argv.includes('--check');
const engine = openRhvoice();
const size = frameBytes(MASTERING.encoding.kbits);
let stale = 0;

try {
  const meter = await openMeter();
  for (const voice of VOICE_IDS) {
    const wanted = await Promise.all(LINES.map((line) => wantedLine(voice, line, meter)));
    await bringUpToDate(voice, size, planOf(await readPack(voice), wanted), (clips) =>
      writePack(voice, { voice }, size, clips),
    );
  }
  const sounds = SOUND_IDS.map((id) => wantedSound(id, () => renderSound(id, meter)));
  await bringUpToDate('sounds', size, planOf(await readPack('sounds'), sounds), (clips) =>
    writePack('sounds', {}, size, clips),
  );
  const beds = BED_IDS.map((id) => wantedSound(id, () => renderBed(id, meter)));
  const bedSize = frameBytes(BED_ENCODING.kbits);
  await bringUpToDate('beds', bedSize, planOf(await readBeds(), beds), (clips) =>
    writeBeds(bedSize, clips),
  );
} catch (error) {
  if (!(error instanceof ToolError || error instanceof TakeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
if (checkOnly && stale > 0) {
  console.error(`${stale} of the packs are stale: run npm run audio, and commit audio/packs.`);
  process.exitCode = 1;
}

/** Makes what `plan` misses, writes the pack when that changes it, and says what was done. */
async function bringUpToDate(
  name: string,
  bytesPerFrame: number,
  plan: Plan,
  write: (clips: readonly Clip[]) => Promise<void>,
): Promise<void> {
  const kept = plan.clips.length - plan.missing;
  if (!plan.upToDate) stale += 1;
  if (checkOnly) {
    console.log(`${name}: ${plan.missing} to render, ${kept} current, ${plan.dropped} to drop`);
    return;
  }
  const clips = await carryOut(plan, Math.min(4, availableParallelism()));
  if (!plan.upToDate) await write(clips);
  const bytes = clips.reduce((sum, clip) => sum + clip.bytes.length, 0);
  const seconds = toSeconds(frames(bytes / bytesPerFrame)).toFixed(1);
  console.log(
    `${name}: ${plan.missing} rendered, ${kept} reused, ${plan.dropped} dropped; ` +
      `${clips.length} clips, ${seconds} s, ${bytes} bytes`,
  );
}

/** The clip of `line`: from its take when there is one, from the engine otherwise. */
async function wantedLine(voice: VoiceId, line: Line, meter: Meter): Promise<Wanted> {
  const settings = VOICES[voice];
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
