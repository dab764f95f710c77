// Trying an edit: where it is refused, the sentence on it stands until something else was done.
import { useState } from 'preact/hooks';
import type { Edit } from '../../routine/editing/edit';
import type { Refusal } from '../../routine/editing/refusal';
import type { RoutineSpec } from '../../routine/spec';
import { edit, making } from '../../state/making';

/** What was refused, and why. */
export interface Objection {
  readonly refusal: Refusal;
  readonly of: Edit;
}

/** Does an edit; answers whether it was done. */
export type Attempt = (wanted: Edit, typing?: string) => boolean;

/** The last objection, for as long as nothing has changed since; and how to try an edit. */
export function useAttempt(): readonly [Objection | undefined, Attempt] {
  const [last, setLast] = useState<{ objection: Objection; spec: RoutineSpec | undefined }>();
  const attempt: Attempt = (wanted, typing) => {
    const refusal = edit(wanted, typing);
    setLast(refusal && { objection: { refusal, of: wanted }, spec: specNow() });
    return refusal === undefined;
  };
  return [last && last.spec === specNow() ? last.objection : undefined, attempt];
}

/** The routine that is being made, as it is now. */
export function specNow(): RoutineSpec | undefined {
  const now = making.peek();
  return typeof now === 'string' ? undefined : now.trail.now;
}
