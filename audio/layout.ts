// Which file a clip lies in, and which of its frames are in it. Pure.
import { type Frames, frames } from '../src/catalogue/units';
import { between, spansOf } from '../src/track/silences';
import { readFrames } from './frames';

/** A clip by the line it is for, `owner.step.cue`, and what it is made from. */
interface Spoken {
  readonly id: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** No file need be larger: of one that holds much, a routine needs only a part. */
const MOST_BYTES = 96_000;

/**
 * The file of each of `clips` of `owner`, by id, from the voice's folder on. A step is one file, or a few
 * where it says much; clips that several steps say are files of their own, for all that the same steps
 * say: so nothing is fetched twice, and little that is not wanted.
 */
export function filesFor(owner: string, clips: readonly Spoken[]): ReadonlyMap<string, string> {
  const steps = new Map<string, Set<string>>();
  for (const { id, hash } of clips) {
    steps.set(hash, (steps.get(hash) ?? new Set()).add(stepOf(id)));
  }
  /** The last file for what these steps say, and what is in it. */
  const last = new Map<string, { readonly name: string; readonly bytes: number }>();
  const byHash = new Map<string, string>();
  for (const { id, hash, bytes } of clips) {
    if (byHash.has(hash)) continue;
    const said = [...(steps.get(hash) ?? [])];
    const before = last.get(said.join());
    const fits = before !== undefined && before.bytes + bytes.length <= MOST_BYTES;
    // Named after the first line in it, so that a new one elsewhere moves nothing.
    const own = said.length > 1 ? `shared.${nameOf(id)}` : nameOf(id);
    const name = fits ? before.name : before || said.length > 1 ? own : stepOf(id);
    last.set(said.join(), { name, bytes: bytes.length + (fits ? before.bytes : 0) });
    byHash.set(hash, `${owner}/${name}.frames`);
  }
  return new Map(clips.map(({ id, hash }) => [id, byHash.get(hash) ?? '']));
}

/** Whether `clips` of `owner` lie in the files that they belong in. */
export function isLaidOut(
  owner: string,
  clips: readonly (Spoken & { readonly file?: string | undefined })[],
): boolean {
  const files = filesFor(owner, clips);
  return clips.every(({ id, file }) => files.get(id) === file);
}

function stepOf(id: string): string {
  return id.split('.')[1] ?? id;
}

/** `step.cue` of a line. */
function nameOf(id: string): string {
  return id.slice(id.indexOf('.') + 1);
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
  const spans = between(spansOf(silences), length);
  return Buffer.concat(
    spans.map(({ start, end }) => clip.subarray(start * frameBytes, end * frameBytes)),
  );
}

/** The frames in `clip`. Throws where they are not whole. */
export function lengthOf(clip: Uint8Array, frameBytes: number): Frames {
  return frames(clip.length / frameBytes);
}
