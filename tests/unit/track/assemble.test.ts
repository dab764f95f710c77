import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { compile } from '../../../src/routine/compile';
import { cuesOf, type Timeline } from '../../../src/routine/timeline';
import { assemble, type Pack, PackError } from '../../../src/track/assemble';
import type { SoundIndex, VoiceIndex } from '../../../src/track/voice-index';
import { anyLength, anyLengths, anyRoutine } from '../routine/arbitrary';

const FRAME_BYTES = 4;
const SILENCE = 0;

/** Packs in which each clip is filled with a byte of its own. */
function packsFor(timeline: Timeline) {
  const voiced = cuesOf(timeline).filter(({ sound }) => sound === 'clip');
  const clips: VoiceIndex['clips'] = {};
  const bytes: number[] = [];
  const marks = new Map<string, number>();
  for (const [at, { id, start, end }] of voiced.entries()) {
    const mark = 10 + (at % 200);
    Object.assign(clips, {
      [id]: [bytes.length / FRAME_BYTES, end - start, ''],
    });
    marks.set(id, mark);
    bytes.push(...Array(FRAME_BYTES * (end - start)).fill(mark));
  }
  const step = (timeline.steps[0]?.chime.end ?? 0) - (timeline.steps[0]?.chime.start ?? 0);
  const end = timeline.closing.end - timeline.closing.start;
  const voice: Pack<VoiceIndex> = {
    index: { voice: 'ember', frameBytes: FRAME_BYTES, clips },
    bytes: new Uint8Array(bytes),
  };
  const sounds: Pack<SoundIndex> = {
    index: {
      frameBytes: FRAME_BYTES,
      clips: {
        silence: [0, 1, ''],
        'chime-step': [1, step, ''],
        'chime-end': [1 + step, end, ''],
      },
    },
    bytes: new Uint8Array([
      ...Array(FRAME_BYTES).fill(SILENCE),
      ...Array(FRAME_BYTES * step).fill(1),
      ...Array(FRAME_BYTES * end).fill(2),
    ]),
  };
  return { voice, sounds, marks };
}

const anyTimeline = fc
  .tuple(anyRoutine, anyLength, anyLengths)
  .map(([routine, length, lengths]) => compile(routine, length, lengths));

describe('an assembled track', () => {
  it('holds every clip at its frame, chimes at theirs, and silence everywhere else', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { voice, sounds, marks } = packsFor(timeline);
        const track = assemble(timeline, voice, sounds);
        expect(track.length).toBe(timeline.length * FRAME_BYTES);
        const wanted = new Uint8Array(track.length);
        const fill = (value: number, start: number, end: number) =>
          wanted.fill(value, start * FRAME_BYTES, end * FRAME_BYTES);
        for (const { chime } of timeline.steps) fill(1, chime.start, chime.end);
        fill(2, timeline.closing.start, timeline.closing.end);
        const step = timeline.steps[0]?.chime;
        for (const cue of cuesOf(timeline)) {
          const chimed = Math.min(cue.end, cue.start + (step ? step.end - step.start : 0));
          if (cue.sound === 'clip') fill(marks.get(cue.id) ?? -1, cue.start, cue.end);
          else fill(1, cue.start, chimed);
        }
        expect(Buffer.compare(track, wanted)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused, with the reason, from packs that do not belong together', () => {
    const [timeline] = fc.sample(anyTimeline, { seed: 7, numRuns: 1 });
    if (!timeline) throw new Error('no sample');
    const { voice, sounds } = packsFor(timeline);
    const odd = { ...voice, index: { ...voice.index, frameBytes: 5 } };
    expect(() => assemble(timeline, odd, sounds)).toThrow(PackError);
    const cut = { ...sounds, bytes: sounds.bytes.subarray(0, frames(1)) };
    expect(() => assemble(timeline, voice, cut)).toThrow(/ends before/);
    const empty = { ...voice, index: { ...voice.index, clips: {} } };
    if (cuesOf(timeline).some(({ sound }) => sound === 'clip')) {
      expect(() => assemble(timeline, empty, sounds)).toThrow(/has no clip/);
    }
  });
});
