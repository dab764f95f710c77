// What answers may lead to, in words, for whoever reads a routine before it is played.
import type { AdviceId } from '../catalogue/model';
import { type RoutineStep, stepsIn } from '../routine/routine';
import type { TimedStep } from '../routine/timeline';
import type { Way } from '../routine/way';
import { adviceById } from './worded-advice';

/** Advice, and what has to be answered yes for it. */
export interface Advised {
  readonly id: AdviceId;
  /** The titles of the questions that lead to it. */
  readonly after: readonly string[];
  readonly steps: readonly RoutineStep[];
}

/**
 * All that a yes to any of `steps` brings, and what a yes to that brings in turn, in their order: each
 * once, as it goes in `way`. What is offered in private is for who asks for it, and in no list.
 */
export function advisedIn(steps: readonly TimedStep[], way: Way): readonly Advised[] {
  const found = new Map<AdviceId, Advised>();
  const follow = (asking: readonly (TimedStep | RoutineStep)[]) => {
    for (const step of asking) {
      if (step.kind !== 'question') continue;
      const known = found.get(step.yes);
      const own =
        known?.steps ??
        stepsIn('advice', adviceById(step.yes).steps, way, { isFirst: false, isLast: false });
      const after = [...new Set([...(known?.after ?? []), step.title])];
      found.set(step.yes, { id: step.yes, after, steps: own });
      if (!known) follow(own);
    }
  };
  follow(steps);
  return [...found.values()];
}
