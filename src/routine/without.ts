// What of a practice can be left out by whoever makes a routine of it.
import type { StepKeep } from '../catalogue/model';
import type { PracticeId } from '../catalogue/practice-ids';

interface Step {
  readonly id: string;
  readonly kind: string;
  readonly keep: StepKeep;
}

/**
 * Whether `practice` can do without `step`: its plan says so itself of what falls away when time is short, so
 * that no line of another step speaks of it. Of the injury check nothing can go.
 */
export function canGo(practice: PracticeId, { kind, keep }: Omit<Step, 'id'>): boolean {
  return practice !== 'injury-check' && kind === 'guided' && keep !== 'always';
}

/** `steps` of `practice`, without those of `without` that can go. */
export function stepsLeft<One extends Step>(
  practice: PracticeId,
  steps: readonly One[],
  without: readonly string[] = [],
): readonly One[] {
  return without.length === 0
    ? steps
    : steps.filter((step) => !(without.includes(step.id) && canGo(practice, step)));
}
