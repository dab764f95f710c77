// A routine step by step and line by line: when each line is said, and how long it is quiet behind it.
import { type Seconds, toSeconds } from '../src/catalogue/units';
import type { Timeline } from '../src/routine/timeline';
import { figuresOf } from './heard';

export interface HeardStep {
  /** The part's title and its own. */
  readonly title: string;
  readonly lines: readonly HeardLine[];
}

export interface HeardLine {
  /** Minutes and seconds into the routine. */
  readonly at: string;
  readonly text: string;
  /** The quiet behind it, and the slow breaths in front of that where it has some. */
  readonly quiet: string;
}

/** The steps of `timeline` with the lines that are said in them. */
export function asHeard(timeline: Timeline): readonly HeardStep[] {
  const { silences } = figuresOf(timeline);
  return timeline.steps.map(({ partTitle, title, cues }) => ({
    title: `${partTitle}: ${title}`,
    lines: cues.map((cue) => {
      const quiet = silences.find(({ after }) => after === cue)?.seconds ?? 0;
      const breaths = cue.breaths ? `${cue.breaths.length} slow breaths, ` : '';
      return {
        at: clock(toSeconds(cue.start)),
        text: cue.text,
        quiet: `${breaths}${Math.round(quiet)} s`,
      };
    }),
  }));
}

function clock(seconds: Seconds): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${`${whole % 60}`.padStart(2, '0')}`;
}
