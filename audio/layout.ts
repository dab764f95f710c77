// Which file a clip lies in, and which of its frames are in it. Pure.
import { type Frames, frames } from '../src/catalogue/units';
import { between } from '../src/track/silences';
import { readFrames } from './frames';

/** A clip by the line it is for: its step in its owner, and what it is made from. */
interface Spoken {
  readonly id: string;
  readonly hash: string;
}

/**
 * The file of each of `clips` of `owner`, by id, from the voice's folder on. A step is one file; clips
 * that several steps say are a file of their own, one for all that the same steps say: so nothing is
 * fetched twice, and little that is not wanted.
 */
export function filesFor(owner: string, clips: readonly Spoken[]): ReadonlyMap<string, string> {
  const steps = new Map<string, Set<string>>();
  for (const { id, hash } of clips) {
    steps.set(hash, (steps.get(hash) ?? new Set()).add(stepOf(id)));
  }
  const shared = new Map<string, string>();
  const nameFor = ({ id, hash }: Spoken) => {
    const said = [...(steps.get(hash) ?? [])];
    if (said.length === 1) return stepOf(id);
    // Named after the first line in it, so that a new one elsewhere moves nothing.
    const key = said.join();
    const name = shared.get(key) ?? `shared.${stepOf(id)}.${cueOf(id)}`;
    shared.set(key, name);
    return name;
  };
  return new Map(clips.map((clip) => [clip.id, `${owner}/${nameFor(clip)}.mp3`]));
}

function stepOf(id: string): string {
  return id.split('.')[1] ?? id;
}

function cueOf(id: string): string {
  return id.split('.').slice(2).join('.');
}

/** The silences in `clip`, as an index holds them: every run of frames that the encoder left empty. */
export function silencesIn(clip: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (const [at, { empty }] of readFrames(clip).entries()) {
    if (!empty) continue;
    const [start = 0, count = 0] = found.slice(-2);
    if (found.length > 0 && start + count === at) found[found.length - 1] = count + 1;
    else found.push(at, 1);
  }
  return found;
}

/** What a file holds of `clip`: all but its `silences`. */
export function withoutSilences(
  clip: Uint8Array,
  silences: readonly number[],
  frameBytes: number,
): Uint8Array {
  const length = lengthOf(clip, frameBytes);
  const spans = between(silences, length);
  return Buffer.concat(
    spans.map(({ start, end }) => clip.subarray(start * frameBytes, end * frameBytes)),
  );
}

/** The frames in `clip`. Throws where they are not whole. */
export function lengthOf(clip: Uint8Array, frameBytes: number): Frames {
  return frames(clip.length / frameBytes);
}
