// How far two timelines sound alike: while the one plays, the other may take its place unheard.
import { type Frames, frames } from '../catalogue/units';
import { breathsOf } from './breath';
import { chimesOf, cuesOf, type Span, type Timeline } from './timeline';

/** What a track has in it at one place. */
interface Sound extends Span {
  readonly what: string;
}

/** The frame up to which the tracks of `a` and `b` are alike: the shorter's end, if nothing differs. */
export function sameUntil(a: Timeline, b: Timeline): Frames {
  const shorter = Math.min(a.length, b.length);
  const [first, second] = [soundsOf(a), soundsOf(b)];
  for (let i = 0; i < Math.max(first.length, second.length); i++) {
    const [one, other] = [first[i], second[i]];
    if (one && other && isSame(one, other)) continue;
    return frames(Math.min(one?.start ?? shorter, other?.start ?? shorter, shorter));
  }
  return frames(shorter);
}

function soundsOf(timeline: Timeline): readonly Sound[] {
  const chimes = chimesOf(timeline).map(({ start, end, chime }) => ({ start, end, what: chime }));
  const cues = cuesOf(timeline).map(({ start, end, id, sound }) => {
    return { start, end, what: `${id} ${sound}` };
  });
  const breaths = breathsOf(timeline).map(({ start, end }) => ({ start, end, what: 'breath' }));
  return [...chimes, ...cues, ...breaths].sort((one, other) => one.start - other.start);
}

function isSame(one: Sound, other: Sound): boolean {
  return one.start === other.start && one.end === other.end && one.what === other.what;
}
