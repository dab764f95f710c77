// A track that is only a part: up to where it goes, it is the whole to the byte.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CueId } from '../../../src/catalogue/cue-id';
import { frames, toFrames } from '../../../src/catalogue/units';
import { breathsOf } from '../../../src/routine/breath';
import { chimesOf, cuesOf, type Timeline } from '../../../src/routine/timeline';
import { assemble } from '../../../src/track/assemble';
import type { Clip, ClipOf, Sounds } from '../../../src/track/clips';
import { reachOf } from '../../../src/track/reach';
import { restWith } from '../../../src/track/rest';
import { anyTimeline } from '../routine/arbitrary';

const SILENT = 0;

/** Clips of one byte a frame, of which only those of `here` are here. */
function clips(timeline: Timeline, here: ReadonlySet<string>): ClipOf {
  const lengths = new Map(cuesOf(timeline).map(({ id, start, end }) => [id, end - start]));
  return (id) => {
    const length = frames(lengths.get(id) ?? 0);
    const bytes = new Uint8Array(length).fill(10 + (length % 200));
    const isHere = here.has(id);
    return {
      length,
      isHere,
      silences: () => [],
      pieces: () => (isHere ? [{ at: frames(0), bytes }] : undefined),
    };
  };
}

function soundsFor(timeline: Timeline): Sounds {
  const lengthOf = (id: string) => {
    const found = chimesOf(timeline).find(({ chime }) => chime === id);
    return found ? found.end - found.start : 1;
  };
  const [step, end] = [lengthOf('chime-step'), lengthOf('chime-end')];
  return {
    index: {
      frameBytes: 1,
      clips: {
        silence: [0, 1, ''],
        'chime-step': [1, step, ''],
        'chime-end': [1 + step, end, ''],
        breath: [1 + step + end, 400, ''],
      },
    },
    bytes: new Uint8Array([
      SILENT,
      ...Array(step).fill(1),
      ...Array(end).fill(2),
      ...Array(400).fill(3),
    ]),
  };
}

const anyPlace = anyTimeline.chain((timeline) => {
  const spoken = cuesOf(timeline).filter(({ sound }) => sound === 'clip');
  return fc.record({
    timeline: fc.constant(timeline),
    here: fc.subarray(spoken.map(({ id }) => id)).map((ids) => new Set<CueId>(ids)),
    at: fc.integer({ min: 0, max: timeline.length - 1 }).map(frames),
  });
});

it('agrees with the whole on every byte that is played before it rests', () => {
  fc.assert(
    fc.property(anyPlace, ({ timeline, here, at }) => {
      const sounds = soundsFor(timeline);
      const all = new Set<string>(cuesOf(timeline).map(({ id }) => id));
      const whole = assemble(timeline, clips(timeline, all), sounds);
      const { from, until } = reachOf(timeline, (id) => here.has(id))(at);
      const part = assemble(timeline, clips(timeline, here), sounds, until);
      expect(from).toBeLessThanOrEqual(at);
      expect(until).toBeGreaterThanOrEqual(at);
      expect(part.length).toBe(until);
      expect(Buffer.compare(part.subarray(from), whole.subarray(from, until))).toBe(0);
    }),
    { numRuns: 60 },
  );
});

it('ends in a quiet, before the first clip that is missing and as near to it as may be', () => {
  fc.assert(
    fc.property(anyPlace, ({ timeline, here, at }) => {
      const { until } = reachOf(timeline, (id) => here.has(id))(at);
      const missing = cuesOf(timeline).find(
        ({ id, sound, end }) => sound === 'clip' && end > at && !here.has(id),
      );
      if (!missing) {
        expect(until).toBe(timeline.length);
        return;
      }
      expect(until).toBeLessThanOrEqual(Math.max(at, missing.start));
      expect(until).toBeGreaterThanOrEqual(Math.min(at, missing.start));
      const isCut = [...cuesOf(timeline), ...chimesOf(timeline), ...breathsOf(timeline)].some(
        ({ start, end }) => start < until && end > until,
      );
      if (until > at) {
        expect(isCut).toBe(false);
        expect(missing.start - until).toBeLessThanOrEqual(toFrames(1));
      }
    }),
    { numRuns: 60 },
  );
});

it('rests in quiet, then in its sentence, then in quiet again; without a sentence in quiet alone', () => {
  const [timeline] = fc.sample(anyTimeline, { seed: 3, numRuns: 1 });
  if (!timeline) throw new Error('no sample');
  const sounds = soundsFor(timeline);
  const sentence: Clip = {
    length: frames(120),
    isHere: true,
    silences: () => [],
    pieces: () => [{ at: frames(20), bytes: new Uint8Array(100).fill(7) }],
  };
  const rest = restWith(sentence, sounds);
  if (!rest.saying) throw new Error('nothing is said');
  const { start, end } = rest.saying;
  expect(end - start).toBe(120);
  expect([...new Set(rest.bytes.subarray(start + 20, end))]).toEqual([7]);
  expect(rest.bytes.filter((byte) => byte !== SILENT)).toHaveLength(100);
  const silent = restWith({ ...sentence, isHere: false, pieces: () => undefined }, sounds);
  expect(silent.saying).toBeUndefined();
  expect(silent.bytes.length).toBe(rest.bytes.length);
  expect(silent.bytes.every((byte) => byte === SILENT)).toBe(true);
});
