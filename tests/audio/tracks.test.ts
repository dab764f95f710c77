import { describe, expect, it } from 'vitest';
import { decode } from '../../audio/decode';
import { PRACTICES } from '../../src/catalogue';
import type { Length, Touch } from '../../src/catalogue/model';
import { SAMPLES_PER_FRAME } from '../../src/catalogue/units';
import { VOICE_IDS, type VoiceId } from '../../src/catalogue/voices';
import { compile } from '../../src/routine/compile';
import { routineOf } from '../../src/routine/routine';
import { cuesOf } from '../../src/routine/timeline';
import { assemble, lengthsOf } from '../../src/track/assemble';
import { readSounds, readVoice } from './packs';

/** How far a decoded cue may be from its place: one frame. */
const MOST_ERROR = SAMPLES_PER_FRAME;

const sounds = readSounds();
const cases = PRACTICES.flatMap((practice) =>
  (['short', 'standard', 'long'] as const).flatMap((length: Length) =>
    (practice.touch === 'either' ? (['touch', 'touch-free'] as const) : (['touch'] as const)).map(
      (touch: Touch, at) => ({
        practice,
        length,
        touch,
        // Both voices are heard at every length, in turns.
        voice: VOICE_IDS[(at + length.length) % VOICE_IDS.length] as VoiceId,
      }),
    ),
  ),
);

describe.each(cases)(
  '$practice.id, $length, $touch, $voice',
  ({ practice, length, touch, voice }) => {
    const pack = readVoice(voice);
    const routine = routineOf(practice, touch);
    const timeline = compile(routine, length, lengthsOf(pack.index, sounds.index));
    const aim = practice.minutes[length] * 60;

    it('is as long as it says', () => {
      expect(Math.abs(timeline.length * 0.024 - aim)).toBeLessThan(1);
    });

    it('speaks for a tenth to two fifths of the time', () => {
      const spoken = cuesOf(timeline).reduce((sum, cue) => sum + cue.end - cue.start, 0);
      expect(spoken / timeline.length).toBeGreaterThan(0.1);
      expect(spoken / timeline.length).toBeLessThan(practice.id === 'injury-check' ? 0.6 : 0.42);
    });

    it('sounds every cue within one frame of its place, to the last second, and nothing in between', async () => {
      const { samples } = await decode(assemble(timeline, pack, sounds));
      expect(samples.length).toBe(timeline.length * SAMPLES_PER_FRAME);
      for (const cue of cuesOf(timeline)) {
        const entry = pack.index.clips[cue.id];
        if (!entry) throw new Error(`${cue.id} has no clip`);
        const size = pack.index.frameBytes;
        const clip = pack.bytes.subarray(entry[0] * size, (entry[0] + entry[1]) * size);
        const alone = (await decode(clip)).samples;
        const planned = cue.start * SAMPLES_PER_FRAME;
        const heard = onset(samples, planned - 12_000, planned + alone.length);
        expect(Math.abs(heard - (planned + onset(alone, 0, alone.length)))).toBeLessThanOrEqual(
          MOST_ERROR,
        );
        expect(
          correlation(samples.subarray(planned, planned + alone.length), alone),
        ).toBeGreaterThan(0.999);
      }
      const spans = [
        ...timeline.steps.flatMap((step) => [step.chime, ...step.cues]),
        timeline.closing,
      ];
      for (const [index, { end }] of spans.entries()) {
        const next = spans[index + 1]?.start ?? timeline.length;
        // The decoder's own delay carries the last frame's end into the next.
        const quiet = samples.subarray((end + 2) * SAMPLES_PER_FRAME, next * SAMPLES_PER_FRAME);
        expect(peak(quiet)).toBeLessThan(0.001);
      }
    });
  },
);

/** The first sample from `from` on that can be heard, 46 dB under full scale. */
function onset(samples: Float32Array, from: number, to: number): number {
  for (let at = Math.max(0, from); at < to; at += 1) {
    if (Math.abs(samples[at] ?? 0) > 0.005) return at;
  }
  return Number.POSITIVE_INFINITY;
}

function peak(samples: Float32Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

function correlation(a: Float32Array, b: Float32Array): number {
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < b.length; i += 1) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb);
}
