// Whether a track holds what its timeline plans, listened to as a phone would, and read as bytes.
import { decode } from '../../audio/decode';
import type { CueId } from '../../src/catalogue/cue-id';
import { type Frames, frames, SAMPLES_PER_FRAME } from '../../src/catalogue/units';
import { breathsOf } from '../../src/routine/breath';
import { chimesOf, cuesOf, type Span, type Timeline } from '../../src/routine/timeline';
import type { Sounds, Voice } from '../../src/track/clips';
import { soundClips } from './decode';
import { clipIn } from './packs';

/** How far a decoded cue may be from its place: one frame. */
const MOST_ERROR = SAMPLES_PER_FRAME;

/** What can be heard, 46 dB under full scale. */
const AUDIBLE = 0.005;

/** What passes for silence, 60 dB under full scale. */
const QUIET = 0.001;

/** A stretch that sounds, and the frames that it should be made of. */
interface Sound extends Span {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A clip on its own: what is heard of it, and how many samples in it begins. */
interface Heard {
  readonly samples: Float32Array;
  readonly onset: number;
}

/** Checks tracks that `voice` and `sounds` are assembled to. */
export function listener(voice: Voice, sounds: Sounds) {
  const size = sounds.index.frameBytes;
  const ours = new Map(soundClips(sounds).map(({ id, bytes }) => [id, bytes]));
  const alone = new Map<CueId, Promise<Heard>>();
  let silence: Uint8Array = new Uint8Array();

  /** The silent frame, `count` times. */
  function silent(count: number): Uint8Array {
    if (silence.length < count * size) {
      const frame = bytesOf('silence');
      silence = new Uint8Array(2 * count * size).map((_, at) => frame[at % size] ?? 0);
    }
    return silence.subarray(0, count * size);
  }

  function bytesOf(id: string): Uint8Array {
    const bytes = ours.get(id);
    if (!bytes) throw new Error(`no sound ${id}`);
    return bytes;
  }

  /** All that sounds in `timeline`, in order of time. */
  function soundsOf(timeline: Timeline): readonly Sound[] {
    const chimes = chimesOf(timeline).map(({ chime, start, end }) => ({
      name: chime,
      bytes: bytesOf(chime),
      start,
      end,
    }));
    const cues = cuesOf(timeline).map(({ id, start, end }) => ({
      name: id,
      bytes: clipIn(voice, id),
      start,
      end,
    }));
    const breath = bytesOf('breath');
    const breaths = breathsOf(timeline).map(({ start }) => ({
      name: 'a breath',
      bytes: breath,
      start,
      end: frames(start + breath.length / size),
    }));
    return [...chimes, ...cues, ...breaths].sort((a, b) => a.start - b.start);
  }

  /** Clips are decoded once, however many tracks they are in. */
  function heardAlone(id: CueId): Promise<Heard> {
    const known = alone.get(id);
    if (known) return known;
    const hearing = decode(clipIn(voice, id)).then(({ samples }) => ({
      samples,
      onset: onset(samples, 0, samples.length),
    }));
    alone.set(id, hearing);
    return hearing;
  }

  return {
    /** Lets go of the clips decoded so far, once no more tracks will have them. */
    forget(): void {
      alone.clear();
    },

    /**
     * What is wrong with the bytes of `track`: every cue, chime and breath must stand at its frame, whole,
     * and every other frame be the silent one.
     */
    misreadIn(track: Uint8Array, timeline: Timeline): readonly string[] {
      const wrong: string[] = [];
      const same = (start: number, bytes: Uint8Array) =>
        Buffer.compare(track.subarray(start * size, start * size + bytes.length), bytes) === 0;
      if (track.length !== timeline.length * size) wrong.push(`${track.length} bytes`);
      let at = 0;
      for (const { name, start, end, bytes } of soundsOf(timeline)) {
        if (start < at) wrong.push(`${name} begins before ${at}`);
        else if (!same(at, silent(start - at))) wrong.push(`no silence before ${name}`);
        if (bytes.length !== (end - start) * size) wrong.push(`${name} is not as long as planned`);
        if (!same(start, bytes)) wrong.push(`${name} is not at ${start}`);
        at = end;
      }
      if (!same(at, silent(timeline.length - at))) wrong.push('no silence at the end');
      return wrong;
    },

    /**
     * What sounds wrong between the frames `from` and `to` of `track`, decoded: every cue must begin
     * within one frame of its place and sound as its clip does alone, and nothing between.
     */
    async misheardIn(
      track: Uint8Array,
      timeline: Timeline,
      from: Frames = frames(0),
      to: Frames = timeline.length,
    ): Promise<readonly string[]> {
      const wrong: string[] = [];
      const { samples } = await decode(track.subarray(from * size, to * size));
      const place = (frame: number) => (frame - from) * SAMPLES_PER_FRAME;
      if (samples.length !== place(to)) wrong.push(`${samples.length} samples`);
      const isWithin = ({ start, end }: Span) => start >= from && end <= to;
      for (const cue of cuesOf(timeline).filter(isWithin)) {
        const clip = await heardAlone(cue.id);
        const planned = place(cue.start);
        const heard = onset(samples, planned - 12_000, planned + clip.samples.length);
        if (!(Math.abs(heard - planned - clip.onset) <= MOST_ERROR)) {
          wrong.push(`${cue.id} begins at ${heard}, not ${planned + clip.onset}`);
        }
        if (!(likeness(samples.subarray(planned), clip.samples) > 0.999)) {
          wrong.push(`${cue.id} does not sound like its clip`);
        }
      }
      let at: number = from;
      for (const { name, start, end } of [...soundsOf(timeline).filter(isWithin), endAt(to)]) {
        // The decoder's own delay carries the last frame's end into the next.
        const quiet = samples.subarray(at === from ? 0 : place(at + 2), place(start));
        if (peak(quiet) >= QUIET) wrong.push(`something sounds before ${name}`);
        at = end;
      }
      return wrong;
    },
  };
}

function endAt(end: Frames) {
  return { name: 'the end', start: end, end };
}

/** The first sample from `from` on that can be heard. */
function onset(samples: Float32Array, from: number, to: number): number {
  for (let at = Math.max(0, from); at < to; at += 1) {
    if (Math.abs(samples[at] ?? 0) > AUDIBLE) return at;
  }
  return Number.POSITIVE_INFINITY;
}

function peak(samples: Float32Array): number {
  let most = 0;
  for (let at = 0; at < samples.length; at += 1) most = Math.max(most, Math.abs(samples[at] ?? 0));
  return most;
}

/** How alike `a` and `b` are over the length of `b`: their correlation, 1 when they are the same. */
function likeness(a: Float32Array, b: Float32Array): number {
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
