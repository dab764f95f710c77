// What a routine is shown by.
import type { PictureId } from '../catalogue/picture-ids';
import { READY_IDS } from '../catalogue/ready-ids';
import type { ResolvedRoutine } from './resolve';
import type { RoutineSpec } from './spec';
import type { TimedStep } from './timeline';

/** The picture of `spec`: that of its practice, its own where it stands ready, or that of the made ones. */
export function pictureOf({ id, emblem }: RoutineSpec): PictureId {
  if (emblem !== 'ready') return emblem;
  return READY_IDS.find((each) => each === id) ?? 'made';
}

/**
 * The picture of `step` in `routine`: what it shows itself, or else the picture of its practice, or of the
 * whole where it is in someone's own words, or before all of it.
 */
export function pictureAt(
  { spec, parts }: Pick<ResolvedRoutine, 'spec' | 'parts'>,
  step: Pick<TimedStep, 'partId' | 'shows'> | undefined,
): PictureId {
  if (step?.shows) return step.shows;
  const content = parts.find(({ id }) => id === step?.partId)?.content;
  return content?.kind === 'practice' ? content.practice : pictureOf(spec);
}

/** The picture of its end: what is put away after a check, the days that come, or a candle that is out. */
export function finishOf({ id }: RoutineSpec, hasChecked: boolean): PictureId {
  if (hasChecked) return 'checked';
  return FOR_DAYS_TO_COME.has(id) ? 'days-after' : 'finish';
}

const FOR_DAYS_TO_COME: ReadonlySet<string> = new Set<PictureId>(['drop', 'next-day']);
