// What was taken out of the plan, and the way to have it back until someone leaves.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { changePlan } from '../../kept/plan';
import { allWords } from '../../language/words';
import type { Plan } from '../../routine/evening';

/** Something of someone's own that was taken out, and how it comes back. */
export interface TakenOut {
  readonly what: string;
  readonly back: (plan: Plan) => Plan;
}

/** Always in sight, as long as there is something to have back. */
export function Undo({
  takenOut,
  onUndone,
}: {
  takenOut: readonly TakenOut[];
  onUndone: (rest: readonly TakenOut[]) => void;
}) {
  const { before: words } = allWords();
  const undo = useRef<HTMLDivElement>(null);
  const last = takenOut.at(-1);
  // What took it out is gone, and the focus with it.
  useEffect(() => {
    if (last && document.activeElement === document.body) {
      undo.current?.querySelector('button')?.focus({ preventScroll: true });
    }
  }, [last]);
  if (!last) return null;
  const back = () => {
    changePlan(last.back);
    onUndone(takenOut.slice(0, -1));
  };
  return (
    <div ref={undo}>
      <Notice action={<Button onPress={back}>{words.undo}</Button>}>
        {words.removed(last.what)}
      </Notice>
    </div>
  );
}
