// Whether something read from the database is what its type says. An older or newer version of the
// app, or a broken disk, may have left something else. Every number has its limits: one that is out of
// them would make a routine that nothing can play.

import * as v from 'valibot';
import type { Choice } from '../routine/choice';
import { READY } from '../routine/ready-plans';
import type { Part } from '../routine/suggest';
import { isRecord, isString, isWithin } from './checks';
import { PlaceSchema } from './place-schema';
import { comfortFrom, isPractice, settingsFrom } from './salvage';
import type { Favourite, ResumePoint } from './schema';

const MOST_PARTS = 20;
const MOST_MINUTES = { part: 120, whole: 240 };
/** In characters: the longest titles and names have a tenth of it. */
const LONGEST_TEXT = 500;
/** The id of a favourite holds all of its parts. */
const LONGEST_ID = 5000;

/** The favourite in `value`; undefined where it names nothing that can be played here. */
export function favouriteFrom(value: unknown): Favourite | undefined {
  if (!isRecord(value)) return undefined;
  const { id, choice, order, addedAt } = value;
  const settings = settingsFrom(value.settings);
  if (!isString(id, LONGEST_ID) || !isChoice(choice) || !settings) return undefined;
  return { id, choice, settings, order: numberOr0(order), addedAt: numberOr0(addedAt) };
}

/** The point to carry on from in `value`; undefined where its place cannot be trusted. */
export function resumePointFrom(value: unknown): ResumePoint | undefined {
  if (!isRecord(value)) return undefined;
  const { choice, comfort, prelude, place, help, savedAt } = value;
  const settings = settingsFrom(value.settings);
  if (!isChoice(choice) || !settings || !isRecord(comfort)) return undefined;
  const from = v.safeParse(PlaceSchema, place);
  if (!from.success) return undefined;
  return {
    choice,
    settings,
    comfort: comfortFrom(comfort),
    prelude: prelude === 'hands-free' ? prelude : undefined,
    place: from.output,
    help: help === true || undefined,
    savedAt: numberOr0(savedAt),
  };
}

function isChoice(value: unknown): value is Choice {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'practice':
      return isPractice(value.practice);
    case 'ready':
      return READY.some(({ id }) => id === value.ready);
    case 'made':
      return isParts(value.parts);
    default:
      return false;
  }
}

function isParts(value: unknown): value is readonly Part[] {
  if (!Array.isArray(value) || !isWithin(1, value.length, MOST_PARTS)) return false;
  if (!value.every(isPart)) return false;
  const minutes = value.reduce((sum, part) => sum + part.minutes, 0);
  return minutes <= MOST_MINUTES.whole;
}

function isPart(value: unknown): value is Part {
  return (
    isRecord(value) &&
    isPractice(value.practice) &&
    isWithin(1, value.minutes, MOST_MINUTES.part) &&
    // One that is not known here, as from a newer Afterglow, is not said; the part still plays.
    isString(value.why, LONGEST_TEXT)
  );
}

function numberOr0(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
