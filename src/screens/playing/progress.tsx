// How far it is: the line of hues, filling up.
import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Hues } from '../../components/hues';
import type { Playable } from '../../player/machine';
import type { RoutineSpec } from '../../routine/spec';
import css from './deck.module.css';

interface ProgressProps {
  /** How much of all of it is over, from 0 to 1. */
  readonly done: ReadonlySignal<number>;
  readonly session: Playable;
}

/** A part for each practice, as long as it lasts beside the others. */
export function Progress({ done, session }: ProgressProps) {
  const { timeline } = session;
  const parts = useMemo(() => partsOf(session), [timeline]);
  return (
    <div class={css.progress}>
      <Hues parts={parts} done={done.value} />
    </div>
  );
}

interface PartOfLine {
  readonly practice: RoutineSpec['emblem'];
  readonly share: number;
}

/** The practices of `session`, each with how many frames it lasts. */
function partsOf({ timeline, request: { routine } }: Playable): readonly PartOfLine[] {
  const parts: PartOfLine[] = [];
  for (const { partId, start, end } of timeline.steps) {
    const content = routine.parts.find(({ id }) => id === partId)?.content;
    const practice = content?.kind === 'practice' ? content.practice : routine.spec.emblem;
    const last = parts.at(-1);
    const goesOn = last?.practice === practice;
    const share = end - start + (goesOn ? last.share : 0);
    parts.splice(goesOn ? -1 : parts.length, 1, { practice, share });
  }
  return parts;
}
