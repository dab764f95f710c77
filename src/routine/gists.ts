// Parts in a row become one evening: what one of them has said or asked for, no other says again.
import type { Gist } from '../catalogue/gist';
import type { StepKeep } from '../catalogue/model';
import type { RoutineCue, RoutinePart, RoutineStep } from './routine';

/** A step or a cue with a gist. */
interface Bearer {
  readonly gist: Gist;
  readonly of: RoutineStep | RoutineCue;
  /** How short the time may be before it falls away: of two, the one of higher rank stays. */
  readonly rank: number;
}

/** What is said in any time, in enough of it, and only in plenty. */
const RANKS = { always: 2, 'if-time': 1, 'if-plenty': 0 } as const satisfies Record<
  StepKeep,
  number
>;

/**
 * `parts` with each gist once: where it is surely said first, or else where it may be said first, in the
 * shorter time. So nothing is lost to a line that falls away itself.
 */
export function eachGistOnce(parts: readonly RoutinePart[]): readonly RoutinePart[] {
  return withoutCues(withoutSteps(parts));
}

/** Steps give way to steps, and to cues of steps that never give way. */
function withoutSteps(parts: readonly RoutinePart[]): readonly RoutinePart[] {
  const bearers = stepsOf(parts).flatMap((step) => (gistOf(step) ? ofStep(step) : ofCues(step)));
  const stays = staying(bearers);
  return parts.map((part) => ({
    ...part,
    steps: part.steps.filter((step) => gistOf(step) === undefined || stays.has(step)),
  }));
}

/** Cues give way to steps, and to one another. */
function withoutCues(parts: readonly RoutinePart[]): readonly RoutinePart[] {
  const steps = stepsOf(parts);
  const bearers = [...steps.flatMap(ofStep), ...steps.flatMap(ofCues)];
  const stays = staying(bearers);
  const all = steps.flatMap(ofStep).map(({ gist }) => gist);
  const isKept = (cue: RoutineCue) =>
    cue.gist === undefined || (stays.has(cue) && !all.includes(cue.gist));
  return parts.map((part) => ({
    ...part,
    steps: part.steps.map((step) => ({ ...step, cues: step.cues.filter(isKept) })),
  }));
}

/** Of `bearers`, in the order of the routine, the one that stays for each gist. */
function staying(bearers: readonly Bearer[]): ReadonlySet<Bearer['of']> {
  const best = new Map<Gist, Bearer>();
  for (const bearer of bearers) {
    const before = best.get(bearer.gist);
    if (!before || bearer.rank > before.rank) best.set(bearer.gist, bearer);
  }
  return new Set([...best.values()].map(({ of }) => of));
}

function stepsOf(parts: readonly RoutinePart[]): readonly RoutineStep[] {
  return parts.flatMap(({ steps }) => steps);
}

function gistOf(step: RoutineStep): Gist | undefined {
  return step.kind === 'guided' ? step.gist : undefined;
}

function ofStep(step: RoutineStep): readonly Bearer[] {
  const gist = gistOf(step);
  return gist ? [{ gist, of: step, rank: RANKS[step.keep] }] : [];
}

function ofCues({ keep, cues }: RoutineStep): readonly Bearer[] {
  return cues.flatMap((cue) =>
    cue.gist ? [{ gist: cue.gist, of: cue, rank: Math.min(RANKS[keep], RANKS[cue.keep]) }] : [],
  );
}
