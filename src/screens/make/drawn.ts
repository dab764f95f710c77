// A timeline as it is drawn: each part with what is said in it, as one shape each.
import { type Frames, toSeconds } from '../../catalogue/units';
import { byPart } from '../../routine/by-part';
import type { TimedCue, Timeline } from '../../routine/timeline';

/** How wide the whole is drawn, in units of its own. */
export const WIDTH = 1000;

/** The narrowest that anything said is drawn: it can still be seen. */
const LEAST = 1.5;

export interface DrawnPart {
  readonly partId: string;
  readonly from: number;
  readonly width: number;
  /** What a voice says, and what is shown with a chime: shapes as of an SVG path, between 0 and 1 high. */
  readonly said: string;
  readonly shown: string;
}

/** The parts of `timeline`, in order. */
export function drawnParts(timeline: Timeline): readonly DrawnPart[] {
  const at = (position: number) => (position / timeline.length) * WIDTH;
  const shape = (cues: readonly TimedCue[]) =>
    cues
      .map(({ start, end }) => {
        const width = Math.max(LEAST, at(end) - at(start));
        return `M${round(at(start))} 0h${round(width)}v1h-${round(width)}z`;
      })
      .join('');
  return byPart(timeline.steps).map((steps) => {
    const from = at(steps[0]?.start ?? 0);
    const cues = steps.flatMap((step) => step.cues);
    return {
      partId: steps[0]?.partId ?? '',
      from,
      width: at(steps.at(-1)?.end ?? 0) - from,
      said: shape(cues.filter(({ sound }) => sound === 'clip')),
      shown: shape(cues.filter(({ sound }) => sound === 'text-only')),
    };
  });
}

/** What is there at one place of a timeline. */
export type There =
  | { readonly kind: 'said'; readonly cue: TimedCue }
  /** Whole seconds until anything sounds again. */
  | { readonly kind: 'quiet'; readonly seconds: number }
  | { readonly kind: 'chime' };

/** What is there at `position` of `timeline`. */
export function thereAt(timeline: Timeline, position: Frames): There {
  const step = timeline.steps.find(({ end }) => position < end);
  const cue = step?.cues.find(({ start, end }) => position >= start && position < end);
  if (cue) return { kind: 'said', cue };
  if (step?.chime && position < step.chime.end) return { kind: 'chime' };
  const next = Math.min(
    ...(step?.cues ?? []).filter(({ start }) => start > position).map(({ start }) => start),
    step?.end ?? timeline.length,
  );
  return { kind: 'quiet', seconds: Math.round(toSeconds(next as Frames) - toSeconds(position)) };
}

/** Where each step begins and each line, in order: what arrow keys go through. */
export function stopsIn(timeline: Timeline): readonly Frames[] {
  const all = timeline.steps.flatMap(({ start, cues }) => [start, ...cues.map((cue) => cue.start)]);
  return [...new Set(all)].sort((one, other) => one - other);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
