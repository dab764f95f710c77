// What a routine is shown by.
import type { PictureId } from '../catalogue/picture-ids';
import { READY_IDS } from '../catalogue/ready-ids';
import type { RoutineSpec } from './spec';

/** The picture of `spec`: that of its practice, its own where it stands ready, or that of the made ones. */
export function pictureOf({ id, emblem }: RoutineSpec): PictureId {
  if (emblem !== 'ready') return emblem;
  return READY_IDS.find((each) => each === id) ?? 'made';
}

/** The picture of its end: what is put away after a check, the days that come, or a candle that is out. */
export function finishOf({ id }: RoutineSpec, hasChecked: boolean): PictureId {
  if (hasChecked) return 'checked';
  return FOR_DAYS_TO_COME.has(id) ? 'days-after' : 'finish';
}

const FOR_DAYS_TO_COME: ReadonlySet<string> = new Set<PictureId>(['drop', 'next-day']);
