// A line of hues: what a routine is made of and how long each part lasts, at a glance.
import type { ResolvedPart } from '../routine/resolve';
import type { RoutineSpec } from '../routine/spec';
import css from './hues.module.css';

interface Hued {
  /** Whose hue it has. */
  readonly practice: RoutineSpec['emblem'];
  /** How long it lasts beside the others, in any unit. */
  readonly share: number;
}

interface HuesProps {
  /** In their order. */
  readonly parts: readonly Hued[];
  /** How much of all of it is over, from 0 to 1: the line fills up so far. Without it, all of it shines. */
  readonly done?: number;
}

/** The line, for the eye only: what it shows is said beside it. */
export function Hues({ parts, done }: HuesProps) {
  return (
    <span class={css.line} aria-hidden="true">
      {parts.map(({ practice, share }, at) => (
        <span key={at} class={css.part} data-hue={practice} style={{ flexGrow: share }}>
          <span class={css.over} style={{ transform: `scaleX(${overOf(parts, at, done)})` }} />
        </span>
      ))}
    </span>
  );
}

/** `part` as it is drawn: as long as its minutes. */
export function huedPart({ content, minutes }: Pick<ResolvedPart, 'content' | 'minutes'>): Hued {
  return { practice: content.kind === 'own' ? 'made' : content.practice, share: minutes };
}

/** How much of the part at `at` is over when `done` of all is, from 0 to 1. */
function overOf(parts: readonly Hued[], at: number, done: number | undefined): number {
  const share = parts[at]?.share ?? 0;
  if (done === undefined || share === 0) return 1;
  const before = sumOf(parts.slice(0, at));
  return Math.min(1, Math.max(0, (done * sumOf(parts) - before) / share));
}

function sumOf(parts: readonly Hued[]): number {
  return parts.reduce((sum, { share }) => sum + share, 0);
}
