import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CueId } from '../../../src/catalogue/cue-id';
import { frames } from '../../../src/catalogue/units';
import type { ChimeId } from '../../../src/catalogue/voices';
import { breathsOf } from '../../../src/routine/breath';
import { compile } from '../../../src/routine/compile';
import { chimesOf, cuesOf, type Timeline } from '../../../src/routine/timeline';
import { assemble } from '../../../src/track/assemble';
import {
  type Clip,
  type ClipOf,
  clipsOf,
  inOrder,
  lengthsOf,
  type Pack,
  PackError,
  type Sounds,
} from '../../../src/track/clips';
import type { VoiceIndex } from '../../../src/track/voice-index';
import { anyRoutine, anyTimeline } from '../routine/arbitrary';

const FRAME_BYTES = 4;
const SILENCE = 0;
/** How long a breath sounds, in frames: most of its time. */
const BREATH = 400;

/** Packs in which each clip is filled with a byte of its own. */
function packsFor(timeline: Timeline) {
  const voiced = cuesOf(timeline).filter(({ sound }) => sound === 'clip');
  const clips: VoiceIndex['clips'] = {};
  const bytes: number[] = [];
  const marks = new Map<string, number>();
  for (const [at, { id, start, end }] of voiced.entries()) {
    const mark = 10 + (at % 200);
    Object.assign(clips, {
      [id]: [0, bytes.length / FRAME_BYTES, end - start, []],
    });
    marks.set(id, mark);
    bytes.push(...Array(FRAME_BYTES * (end - start)).fill(mark));
  }
  const lengthOf = (id: ChimeId) => {
    const found = chimesOf(timeline).find(({ chime }) => chime === id);
    return found ? found.end - found.start : 1;
  };
  const step = lengthOf('chime-step');
  const end = lengthOf('chime-end');
  const pack: Pack = {
    index: { voice: 'ember', owner: 'cuddle', frameBytes: FRAME_BYTES, files: ['all.mp3'], clips },
    file: () => new Uint8Array(bytes),
  };
  const sounds: Sounds = {
    index: {
      frameBytes: FRAME_BYTES,
      clips: {
        silence: [0, 1, ''],
        'chime-step': [1, step, ''],
        'chime-end': [1 + step, end, ''],
        breath: [1 + step + end, BREATH, ''],
      },
    },
    bytes: new Uint8Array([
      ...Array(FRAME_BYTES).fill(SILENCE),
      ...Array(FRAME_BYTES * step).fill(1),
      ...Array(FRAME_BYTES * end).fill(2),
      ...Array(FRAME_BYTES * BREATH).fill(3),
    ]),
  };
  return { pack, clipOf: clipsOf(new Map([['cuddle', pack]]), FRAME_BYTES), sounds, marks, step };
}

describe('an assembled track', () => {
  it('holds every clip at its frame, chimes and breaths at theirs, and silence everywhere else', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { clipOf, sounds, marks, step } = packsFor(timeline);
        const track = assemble(timeline, clipOf, sounds);
        expect(track.length).toBe(timeline.length * FRAME_BYTES);
        const wanted = new Uint8Array(track.length);
        const fill = (value: number, start: number, end: number) =>
          wanted.fill(value, start * FRAME_BYTES, end * FRAME_BYTES);
        for (const { chime, start, end } of chimesOf(timeline)) {
          fill(chime === 'chime-step' ? 1 : 2, start, end);
        }
        for (const { start } of breathsOf(timeline)) fill(3, start, start + BREATH);
        for (const cue of cuesOf(timeline)) {
          const chimed = Math.min(cue.end, cue.start + step);
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
    const { pack, clipOf, sounds } = packsFor(timeline);
    const as = (index: Partial<VoiceIndex>) =>
      clipsOf(new Map([['cuddle', { ...pack, index: { ...pack.index, ...index } }]]), FRAME_BYTES);
    expect(() => assemble(timeline, as({ frameBytes: 5 }), sounds)).toThrow(PackError);
    const cut = { ...sounds, bytes: sounds.bytes.subarray(0, frames(1)) };
    expect(() => assemble(timeline, clipOf, cut)).toThrow(/ends before/);
    expect(cuesOf(timeline).some(({ sound }) => sound === 'clip')).toBe(true);
    expect(() => assemble(timeline, as({ clips: {} }), sounds)).toThrow(/no clip/);
    expect(() => assemble(timeline, () => undefined, sounds)).toThrow(/no clip/);
    const longer = (id: CueId) => {
      const clip = clipOf(id);
      return clip && { ...clip, length: frames(clip.length + 1) };
    };
    expect(() => assemble(timeline, longer, sounds)).toThrow(PackError);
  });
});

describe('clips by layers', () => {
  const clip = (mark: number, length: number): Clip => ({
    length: frames(length),
    isHere: true,
    silences: () => [],
    pieces: () => [{ at: frames(0), bytes: new Uint8Array(length * FRAME_BYTES).fill(mark) }],
  });
  const recorded: ClipOf = (id) => (id.endsWith('.open') ? clip(200, 70) : undefined);
  const voice: ClipOf = (id) => (id.endsWith('.nearly') ? undefined : clip(100, 50));

  it('take each from the first source that has one, and else none', () => {
    const clipOf = inOrder([recorded, voice]);
    expect(clipOf('cuddle.arrive.open')?.length).toBe(70);
    expect(clipOf('cuddle.arrive.guide-0')?.length).toBe(50);
    expect(clipOf('cuddle.arrive.nearly')).toBeUndefined();
    expect(inOrder([])('cuddle.arrive.open')).toBeUndefined();
  });

  it('are what a timeline is compiled with and what its track holds', () => {
    fc.assert(
      fc.property(anyRoutine, fc.boolean(), (routine, isRecorded) => {
        const clipOf = inOrder(isRecorded ? [recorded, voice] : [voice]);
        const { sounds } = packsFor(fc.sample(anyTimeline, { seed: 1, numRuns: 1 })[0] as Timeline);
        const timeline = compile(routine, lengthsOf(clipOf, sounds.index));
        const track = assemble(timeline, clipOf, sounds);
        for (const { id, sound, start, end } of cuesOf(timeline)) {
          const wanted = clipOf(id);
          expect(sound).toBe(wanted ? 'clip' : 'text-only');
          if (!wanted) continue;
          expect(end - start).toBe(wanted.length);
          const heard = track.subarray(start * FRAME_BYTES, end * FRAME_BYTES);
          expect(Buffer.compare(heard, wanted.pieces()?.[0]?.bytes ?? new Uint8Array())).toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
