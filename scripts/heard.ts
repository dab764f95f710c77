// A routine as it will be heard, before any voice has spoken its lines.
import type { CueId } from '../src/catalogue/cue-id';
import type { Tone } from '../src/catalogue/model';
import { type Seconds, toFrames, toSeconds } from '../src/catalogue/units';
import { routineFor } from '../src/content/routine';
import type { Comfort } from '../src/routine/comfort';
import { compile, type SoundLengths } from '../src/routine/compile';
import { resolve } from '../src/routine/resolve';
import type { Settings } from '../src/routine/settings';
import type { RoutineSpec } from '../src/routine/spec';
import { cuesOf, type TimedCue, type Timeline } from '../src/routine/timeline';

/** A quiet between two lines, or behind the last one; behind its slow breaths, where it has some. */
export interface Silence {
  readonly after: TimedCue;
  readonly seconds: Seconds;
}

/** What can be said of a routine in numbers. */
export interface Figures {
  readonly minutes: number;
  readonly lines: number;
  /** The share of its time in which someone speaks, from 0 to 1. */
  readonly speech: number;
  /** The share of its lines that announce, end or lead over, from 0 to 1. */
  readonly announcing: number;
  /** The longest first. */
  readonly silences: readonly Silence[];
}

/** A calm voice's words a minute, its pauses within a line included; and the air around each line. */
const WORDS_A_MINUTE = 133;
const AIR: Seconds = 0.1;

/** A calm voice that has a line for each of `texts`. */
export function estimated(texts: ReadonlyMap<string, string>): SoundLengths {
  return {
    cue: (id: CueId) => {
      const text = texts.get(id);
      if (text === undefined) return undefined;
      const words = text.split(/\s+/).length;
      return toFrames((words / WORDS_A_MINUTE) * 60 + AIR);
    },
    chime: (id) => toFrames(id === 'chime-step' ? 1.8 : 3.8),
  };
}

/** `spec` as it is heard with `settings`, in `tone`; undefined where nothing of it is left. */
export function heard(
  spec: RoutineSpec,
  settings: Settings,
  lengths: SoundLengths,
  { comfort = {}, tone }: { readonly comfort?: Comfort; readonly tone?: Tone | undefined } = {},
): Timeline | undefined {
  const routine = resolve(spec, settings, comfort);
  return routine.parts.length === 0 ? undefined : compile(routineFor({ routine, tone }), lengths);
}

/** Words that announce or end something, whatever the role of their line. */
const ANNOUNCES =
  /^(Next|Now for|Now,? some|First comes?|And now|Nearly|Almost)\b|\b(That|Those) (was|were) (the|your|all)\b|\bis (nearly|almost) over\b/;

/** Whether `cue` announces, ends or leads over. */
export function announces({ role, text }: Pick<TimedCue, 'role' | 'text'>): boolean {
  return role === 'nearing-end' || role === 'transition' || ANNOUNCES.test(text);
}

/** The figures of `timeline`. */
export function figuresOf(timeline: Timeline): Figures {
  const cues = cuesOf(timeline);
  const silences = cues.map((after, i): Silence => {
    const until = cues[i + 1]?.start ?? timeline.steps.at(-1)?.end ?? timeline.length;
    const from = after.breaths?.at(-1)?.end ?? after.end;
    return { after, seconds: toSeconds(until) - toSeconds(from) };
  });
  const spoken = cues.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    minutes: toSeconds(timeline.length) / 60,
    lines: cues.length,
    speech: spoken / timeline.length,
    announcing: cues.filter(announces).length / cues.length,
    silences: silences.toSorted((a, b) => b.seconds - a.seconds),
  };
}
