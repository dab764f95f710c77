// The plan for later in the evening: what is changed of it holds at once, and is kept with each change.
import { signal } from '@preact/signals';
import { requestPersistence } from '../device/storage-persist';
import { nightOf, type Plan, planFor } from '../routine/evening';
import * as repository from '../storage/plans';
import { follow } from './follow';
import { reporting } from './trouble';

/** The plan that was made last, for whatever night; undefined where there is none, or until it has been read. */
export const plan = signal<Plan | undefined>(undefined);

const follower = follow(
  (kept) => kept === 'plans',
  () => reporting({ doing: 'read', of: 'plans' }, (whenSlow) => repository.readPlan(whenSlow)),
  (read) => {
    plan.value = read;
  },
);

/** Reads it, but for what was written here and is not kept yet. Never rejects, may never answer. */
export async function readPlan(): Promise<void> {
  if (!follower.holds()) await follower.read();
}

/** The night that it is now. */
export function tonight(): number {
  return nightOf(Date.now(), new Date().getTimezoneOffset());
}

/** Changes the plan for tonight; one of another night becomes that. */
export function changePlan(change: (plan: Plan) => Plan): void {
  const changed = change(planFor(plan.peek(), tonight()));
  plan.value = changed;
  const keeping = reporting({ doing: 'write', of: 'plans' }, (whenSlow) =>
    repository.keepPlan(changed, whenSlow),
  );
  void follower.chose(keeping);
  void keeping.then((kept) => kept && requestPersistence());
}

/** Forgets the plan, and all that was written in it. */
export function forgetPlan(): void {
  plan.value = undefined;
  void follower.chose(
    reporting({ doing: 'write', of: 'plans' }, (whenSlow) => repository.forgetPlan(whenSlow)),
  );
}
