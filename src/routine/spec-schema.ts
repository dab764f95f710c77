// What a routine may be: every number, text and list in it has its limits. Its types are in spec.ts, which
// whoever only has routines needs.
import * as v from 'valibot';
import { LENGTHS, type Length, PEOPLE, TOUCHES } from '../catalogue/model';
import { PRACTICE_IDS } from '../catalogue/practice-ids';
import { READY_IDS } from '../catalogue/ready-ids';
import { CAN_BE_SHOWN, LEAST_STEP, MOST, SAYS_SOMETHING } from './limits';
import { minutesIn, minutesOf } from './minutes';
import { timeOfSteps } from './own-time';

/** Names a spec, a part or a step: kebab-case, so that it can stand in a file name. */
const IdSchema = v.pipe(v.string(), v.maxLength(MOST.id), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Text that can be seen, and changes nothing about the text around it. */
const textOf = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.regex(SAYS_SOMETHING, 'says nothing'),
    v.regex(CAN_BE_SHOWN, 'holds what cannot be seen'),
  );

const MinutesSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST.minutes));

/** A step in someone's own words: each line is shown, and spoken where there is a recording of it. */
export const OwnStepSchema = v.pipe(
  v.object({
    id: IdSchema,
    title: textOf(MOST.title),
    lines: listOf(textOf(MOST.line), MOST.lines),
    /** How much of its part's time it shall have, beside the other steps. */
    seconds: v.pipe(v.number(), v.integer(), v.minValue(LEAST_STEP), v.maxValue(MOST.stepSeconds)),
    /** The least quiet behind its last line, in seconds. */
    pause: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST.pause))),
  }),
  v.readonly(),
);

const ContentSchema = v.variant('kind', [
  v.pipe(
    v.object({
      kind: v.literal('practice'),
      practice: v.picklist(PRACTICE_IDS),
      /**
       * Steps that people here do not want, by their ids. One that is not known here, or that the
       * practice cannot do without, comes all the same.
       */
      without: v.exactOptional(
        v.pipe(
          listOf(IdSchema, MOST.without),
          v.check((steps) => areDifferent(steps), 'a step is left out twice'),
        ),
      ),
    }),
    v.check(
      ({ practice, without }) => practice !== 'injury-check' || without === undefined,
      'nothing of the check is left out',
    ),
    v.readonly(),
  ),
  v.pipe(
    v.object({
      kind: v.literal('own'),
      title: textOf(MOST.title),
      steps: v.pipe(
        listOf(OwnStepSchema, MOST.steps),
        v.check((steps) => areDifferent(steps.map(({ id }) => id)), 'a step is there twice'),
      ),
    }),
    v.readonly(),
  ),
]);

export const PartSchema = v.pipe(
  v.object({
    /** Unique in its routine. */
    id: IdSchema,
    content: ContentSchema,
    /** The same however long the routine is taken, or by its length. */
    minutes: v.union([
      MinutesSchema,
      v.pipe(
        v.object({ short: MinutesSchema, standard: MinutesSchema, long: MinutesSchema }),
        v.readonly(),
      ),
    ]),
    /**
     * Why it is in the routine: shown, and said before it. One that is not known here, as from a newer
     * Afterglow, is not said; the part still plays.
     */
    why: v.exactOptional(IdSchema),
  }),
  v.check((part) => hasTime(part), 'it says more than it has time for'),
  v.readonly(),
);

/** What a routine that Afterglow names is called by; its name is in each language's words. */
export const TITLE_KEYS = [...PRACTICE_IDS, ...READY_IDS, 'made'] as const;

export const RoutineSpecSchema = v.pipe(
  v.object({
    version: v.literal(1),
    id: IdSchema,
    title: v.union([
      v.pipe(v.object({ key: v.picklist(TITLE_KEYS) }), v.readonly()),
      v.pipe(v.object({ text: textOf(MOST.title) }), v.readonly()),
    ]),
    emblem: v.picklist([...PRACTICE_IDS, 'ready', 'made']),
    /** Whom it is for, in the order in which they are offered. */
    people: v.pipe(
      listOf(v.picklist(PEOPLE), PEOPLE.length),
      v.check((people) => areDifferent(people), 'people are named twice'),
    ),
    /** Whether people choose if there is touch, or that is settled: by what it is, or by what it was made for. */
    touch: v.picklist(['open', 'settled', ...TOUCHES]),
    /**
     * What becomes of a part that someone refused or that does not go with the people here: it is left
     * out; or, where it is all there is and was chosen for itself, taken as near as can be, after asking.
     */
    unfit: v.picklist(['leave-out', 'ask-first']),
    parts: v.pipe(
      listOf(PartSchema, MOST.parts),
      v.check((parts) => areDifferent(parts.map(({ id }) => id)), 'a part is there twice'),
      v.check(
        (parts) => LENGTHS.every((length) => minutesOf(parts, length) <= MOST.wholeMinutes),
        'it is too long',
      ),
      v.check((parts) => linesOf(parts) <= MOST.wholeLines, 'it says too much'),
    ),
  }),
  v.check(
    ({ unfit, parts }) => unfit === 'leave-out' || parts.length === 1,
    'it asks for too much',
  ),
  v.readonly(),
);

interface Timed {
  readonly minutes: number | Readonly<Record<Length, number>>;
  readonly content: v.InferOutput<typeof ContentSchema>;
}

/** Whether people's own words can be read in the time of their part, at its shortest. */
function hasTime({ minutes, content }: Timed): boolean {
  if (content.kind !== 'own') return true;
  const least = Math.min(...LENGTHS.map((length) => minutesIn({ minutes }, length)));
  return timeOfSteps(content.steps) <= least * 60;
}

function linesOf(parts: readonly v.InferOutput<typeof PartSchema>[]): number {
  return parts
    .flatMap(({ content }) => (content.kind === 'own' ? content.steps : []))
    .reduce((sum, { lines }) => sum + lines.length, 0);
}

function areDifferent(all: readonly string[]): boolean {
  return new Set(all).size === all.length;
}

/** A list of at least one and at most `most`; one that is far too long is not looked through. */
function listOf<const Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    v.array(v.unknown()),
    v.minLength(1),
    v.maxLength(most),
    v.array(item),
    v.readonly(),
  );
}
