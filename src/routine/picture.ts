// What a routine is shown by.
import type { PictureId } from '../catalogue/picture-ids';
import { READY_IDS } from '../catalogue/ready-ids';
import type { RoutineSpec } from './spec';

/** The picture of `spec`: that of its practice, its own where it stands ready, or that of the made ones. */
export function pictureOf({ id, emblem }: RoutineSpec): PictureId {
  if (emblem !== 'ready') return emblem;
  return READY_IDS.find((each) => each === id) ?? 'made';
}
