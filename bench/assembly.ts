// Copying frames into one array, beside joining a Blob of as many pieces as there are sounds.
import { assemble } from '../src/track/assemble';
import { clipIn } from '../tests/audio/packs';
import { CUES, longRoutine } from './long-routine';
import { median, ms, type Row } from './table';

const RUNS = 15;

export async function measureAssembly(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const minutes of [30, 60]) {
    const { timeline, clipOf, sounds } = longRoutine(minutes);
    const ours: number[] = [];
    const pieces: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await timed(() => new Blob([assemble(timeline, clipOf, sounds)])));
      pieces.push(await timed(() => joined(minutes)));
    }
    const size = assemble(timeline, clipOf, sounds).length;
    rows.push(
      {
        what: `${minutes} min, ${CUES} cues, frames copied into one array`,
        figure: `${ms(median(ours))}, ${(size / 1e6).toFixed(1)} MB`,
      },
      { what: `${minutes} min, ${CUES} cues, a Blob joined of pieces`, figure: ms(median(pieces)) },
    );
  }
  return rows;
}

/** The baseline: silence by the frame and clips, one piece each, read out once as a player would. */
async function joined(minutes: number): Promise<number> {
  const { timeline, voice, sounds } = longRoutine(minutes);
  const size = sounds.index.frameBytes;
  const silence = sounds.bytes.subarray(0, size);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const put = (bytes: Uint8Array) => parts.push(new Uint8Array(bytes));
  let at = 0;
  for (const cue of timeline.steps[0]?.cues ?? []) {
    for (; at < cue.start; at += 1) put(silence);
    put(clipIn(voice, cue.id));
    at = cue.end;
  }
  for (; at < timeline.length; at += 1) put(silence);
  return (await new Blob(parts).arrayBuffer()).byteLength;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
