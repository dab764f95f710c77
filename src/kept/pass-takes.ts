// Recordings on their way: those that a routine may take along, and those that have come with one.
import { PEOPLE, TONES, TOUCHES } from '../catalogue/model';
import { linesOf } from '../content/lines';
import { routineFor } from '../content/routine';
import { allWords } from '../language/words';
import type { Recording } from '../passing/recording';
import { checksum } from '../routine/codec/envelope';
import { resolve } from '../routine/resolve';
import { DEFAULT_SETTINGS } from '../routine/settings';
import type { RoutineSpec } from '../routine/spec';
import { silencesIn } from '../takes/frames';
import { isNearVoice } from '../takes/loudness';
import { takeId, wordsOf } from '../takes/take';
import { MOST_PEOPLE, people } from './cast';
import { keepTakes, takes } from './takes';

/** All recordings here of what `spec` may say; none until they have been read. */
export function recordingsOf(spec: RoutineSpec): readonly Recording[] {
  if (!takes.value?.length) return [];
  const nameOf = (id: string) => people.value.find((each) => each.id === id)?.name ?? '';
  const all = takes.value.map(({ text, who, frames }) => {
    return { text, who: { id: who, name: nameOf(who) }, frames };
  });
  return belongingTo(spec, all);
}

/** Those of `recordings` that are of a line that `spec` may say, and that may be recorded at all. */
export function belongingTo(
  spec: RoutineSpec,
  recordings: readonly Recording[],
): readonly Recording[] {
  const said = wordsIn(spec);
  return recordings.filter(({ text }) => said.has(wordsOf(text)));
}

/** What became of recordings that were to be kept. */
export type Keeping =
  /** Those that are as loud as the voice; `leftOut` of them are not. */
  { readonly kind: 'kept'; readonly leftOut: number } | { readonly kind: 'too-many' | 'failed' };

/**
 * Keeps those of `came` that are as loud as the voice, all of these or none; `measure` tells of frames how loud
 * they are, in LUFS. Nobody who is here already is taken for whoever they are by: they get an id of their own, the
 * same whenever that person's recordings come.
 */
export async function keepRecordings(
  came: readonly Recording[],
  measure: (frames: Recording['frames']) => Promise<number | undefined>,
): Promise<Keeping> {
  const recordings: (Recording & { readonly loudness: number })[] = [];
  for (const each of came) {
    const loudness = await measure(each.frames);
    if (loudness !== undefined && isNearVoice(loudness)) recordings.push({ ...each, loudness });
  }
  const leftOut = came.length - recordings.length;
  if (recordings.length === 0) return { kind: 'kept', leftOut };
  const { someone } = allWords().received.recordings;
  const known = people.peek();
  const coming = new Map(
    recordings.map(({ who }) => [guestId(who.id), who.name.trim() || someone]),
  );
  const guests = [...coming]
    .filter(([id]) => !known.some((each) => each.id === id))
    .map(([id, name]) => ({ id, name }));
  if (known.length + guests.length > MOST_PEOPLE) return { kind: 'too-many' };
  const at = Date.now();
  const kept = await keepTakes(
    recordings.map(({ text, who, frames, loudness }) => {
      const id = guestId(who.id);
      return {
        id: takeId(text, id),
        text,
        who: id,
        frames,
        silences: silencesIn(frames),
        loudness,
        at,
      };
    }),
  );
  if (!kept) return { kind: 'failed' };
  if (guests.length > 0) await people.choose([...known, ...guests]);
  return { kind: 'kept', leftOut };
}

/** Begins as no id does that is made here. */
const GUEST = 'from-';

function guestId(id: string): string {
  if (id.startsWith(GUEST)) return id;
  return GUEST + checksum(new TextEncoder().encode(id)).toString(36);
}

/** The words of all lines that can be recorded of `spec`, whoever takes part and however it is set. */
function wordsIn(spec: RoutineSpec): ReadonlySet<string> {
  const ways = PEOPLE.flatMap((people) =>
    TOUCHES.flatMap((touch) => TONES.map((tone) => ({ people, touch, tone }))),
  );
  const lines = ways.flatMap(({ people, touch, tone }) => {
    const routine = resolve(spec, { ...DEFAULT_SETTINGS, people, touch }, {});
    return routine.parts.length > 0 ? linesOf(routineFor({ routine, tone })).lines : [];
  });
  return new Set(lines.map(({ text }) => wordsOf(text)));
}
