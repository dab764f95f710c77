// Where the last of 180 cues of an hour is heard, against where it was planned; beside the same
// number of timers set one after another, as an app without a track would do it.
import { decode } from '../audio/decode';
import { SAMPLE_RATE, SAMPLES_PER_FRAME } from '../src/catalogue/units';
import { assemble } from '../src/track/assemble';
import { clipIn } from '../tests/audio/packs';
import { openPage } from './browser';
import { CUES, longRoutine } from './long-routine';
import { ms, type Row } from './table';

export async function measureCueError(): Promise<readonly Row[]> {
  const { timeline, voice, clipOf, sounds } = longRoutine(60);
  const { samples } = await decode(assemble(timeline, clipOf, sounds));
  let worst = 0;
  let last = 0;
  for (const cue of timeline.steps[0]?.cues ?? []) {
    const alone = (await decode(clipIn(voice, cue.id))).samples;
    const planned = cue.start * SAMPLES_PER_FRAME;
    const heard = onset(samples.subarray(planned, planned + alone.length)) - onset(alone);
    last = (Math.abs(heard) / SAMPLE_RATE) * 1000;
    worst = Math.max(worst, last);
  }
  const calm = await timerChain('calm');
  const busy = await timerChain('busy');
  return [
    { what: 'one track of 60 min, decoded: last cue', figure: ms(last) },
    { what: 'one track of 60 min, decoded: worst cue', figure: ms(worst) },
    { what: `${CUES} timers in a row, page shown and idle`, figure: ms(calm) },
    { what: `${CUES} timers in a row, processor at a sixth`, figure: ms(busy) },
  ];
}

/** How late the last of as many timers is; gaps are shortened, since lateness adds up by timer. */
async function timerChain(how: 'calm' | 'busy'): Promise<number> {
  const { page, close } = await openPage();
  if (how === 'busy') {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  }
  const late = await page.evaluate(async (count) => {
    const gap = 50;
    const start = performance.now();
    for (let i = 0; i < count; i += 1) await new Promise((next) => setTimeout(next, gap));
    return performance.now() - start - count * gap;
  }, CUES);
  await close();
  return late;
}

function onset(samples: Float32Array): number {
  return samples.findIndex((sample) => Math.abs(sample) > 0.005);
}
