// What a kept place must be to be trusted: one that is out of its limits would make a routine that
// nothing can play.
import * as v from 'valibot';
import type { StepId } from '../catalogue/cue-id';
import { type Frames, frames, toFrames } from '../catalogue/units';
import type { KeptPlace, OldPlace, Place } from '../routine/place';

/** More than any routine takes, whatever was added to it. */
const LONGEST = toFrames(6 * 3600);
const MOST_CHANGES = 500;
/** More than can be tapped at once. */
const MOST_CHOSEN = 100;
/** In characters: the longest titles and names have a tenth of it. */
const LONGEST_TEXT = 500;

const FramesSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.maxValue(LONGEST),
  v.transform((count): Frames => frames(count)),
);
const TextSchema = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const KindSchema = v.picklist(['minute', 'yes', 'no', 'taken-back']);

const StepIdSchema = v.custom<StepId>((value) => v.is(TextSchema, value) && value.includes('.'));
const StepRefSchema = v.object({
  partId: TextSchema,
  stepId: StepIdSchema,
  nth: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_CHANGES)),
});

const ChangeSchema = v.variant('kind', [
  v.object({ kind: v.literal('minute'), step: StepRefSchema, at: FramesSchema }),
  v.object({ kind: v.picklist(['yes', 'no', 'taken-back']), step: StepRefSchema }),
  v.object({
    kind: v.literal('picked'),
    step: StepRefSchema,
    chosen: v.pipe(v.array(v.unknown()), v.maxLength(MOST_CHOSEN), v.array(StepIdSchema)),
  }),
]);

const NewPlaceSchema = v.object({
  step: StepRefSchema,
  at: FramesSchema,
  stepLength: FramesSchema,
  changes: listOf(ChangeSchema),
  shown: v.object({
    title: TextSchema,
    left: FramesSchema,
    // No more than a ring is drawn by it: a wrong one costs nobody their place.
    progress: v.fallback(v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), undefined),
  }),
}) satisfies v.GenericSchema<unknown, Place>;

const OldPlaceSchema = v.pipe(
  v.object({
    position: FramesSchema,
    length: FramesSchema,
    changes: listOf(v.object({ kind: KindSchema, at: FramesSchema })),
    step: v.object({ title: TextSchema, part: TextSchema, start: FramesSchema }),
  }),
  v.check(({ position, length }) => position < length),
) satisfies v.GenericSchema<unknown, OldPlace>;

/** A place, as this version keeps it or as an earlier one did. */
export const PlaceSchema: v.GenericSchema<unknown, KeptPlace> = v.union([
  NewPlaceSchema,
  OldPlaceSchema,
]);

/** A list of changes; one that is far too long is not looked through. */
function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(v.unknown()), v.maxLength(MOST_CHANGES), v.array(item));
}
