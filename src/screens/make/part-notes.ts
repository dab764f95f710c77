// What there is to say of a part: that it is left out here, or takes longer or shorter than its minutes.
import { type Frames, frames, toSeconds } from '../../catalogue/units';
import { allWords } from '../../language/words';
import { byPart } from '../../routine/by-part';
import type { ResolvedRoutine } from '../../routine/resolve';
import type { Part } from '../../routine/spec';
import { isSure, type Timeline } from '../../routine/timeline';

export type Lengths = ReadonlyMap<string, Frames>;

/** How long each part takes whatever is answered, by its id. */
export function lengthsOfParts({ steps }: Timeline): Lengths {
  return new Map(
    byPart(steps).map((all) => {
      const sure = all.filter(isSure).reduce((sum, { start, end }) => sum + end - start, 0);
      return [all[0]?.partId ?? '', frames(sure)];
    }),
  );
}

/** The closing chime takes its time from all of them: so much is no more than that. In seconds. */
const LONGER = 3;
const SHORTER = 20;

/** One sentence on `part`; undefined where it is as it was wanted. */
export function noteOn(
  part: Pick<Part, 'id'>,
  { parts, leftOut }: ResolvedRoutine,
  lengths: Lengths | undefined,
): string | undefined {
  const { formats, make } = allWords();
  if (leftOut.some(({ id }) => id === part.id)) return make.part.leftOut;
  const length = lengths?.get(part.id);
  const minutes = parts.find(({ id }) => id === part.id)?.minutes;
  if (length === undefined || minutes === undefined) return undefined;
  const seconds = toSeconds(length);
  if (seconds > minutes * 60 + LONGER) return make.part.longer(formats.clock(seconds));
  if (seconds < minutes * 60 - SHORTER) return make.part.shorter(formats.clock(seconds));
  return undefined;
}
