// Between what is stored of routines and what that means: a row holds its routine in bytes, and may have
// been written by an older or newer Afterglow, or damaged. Only who has kept something needs this.

import * as v from 'valibot';
import { TONES } from '../catalogue/model';
import { decode } from '../routine/codec/decode';
import { encode } from '../routine/codec/encode';
import type { RoutineSpec } from '../routine/spec';
import { isRecord, isString } from './checks';
import { PlaceSchema } from './place-schema';
import { comfortFrom, settingsFrom } from './salvage';
import type { Favourite, LastUsed, ResumePoint } from './schema';

/** The id of a favourite is made of all its settings. In characters. */
const LONGEST_ID = 500;

/** The favourite in `row`; undefined where it names nothing that can be played here. */
export function favouriteFrom(row: unknown): Favourite | undefined {
  if (!isRecord(row)) return undefined;
  const { id, order, addedAt } = row;
  const spec = specFrom(row.routine);
  const settings = settingsFrom(row.settings);
  if (!isString(id, LONGEST_ID) || !spec || !settings) return undefined;
  return { id, spec, settings, order: numberOr0(order), addedAt: numberOr0(addedAt) };
}

/** The point to carry on from in `row`; undefined where its place cannot be trusted. */
export function resumePointFrom(row: unknown): ResumePoint | undefined {
  if (!isRecord(row)) return undefined;
  const { comfort, prelude, tone, help, savedAt } = row;
  const spec = specFrom(row.routine);
  const settings = settingsFrom(row.settings);
  const place = v.safeParse(PlaceSchema, row.place);
  if (!spec || !settings || !isRecord(comfort) || !place.success) return undefined;
  return {
    spec,
    settings,
    comfort: comfortFrom(comfort),
    prelude: prelude === 'hands-free' ? prelude : undefined,
    tone: TONES.find((one) => one === tone),
    place: place.output,
    help: help === true || undefined,
    savedAt: numberOr0(savedAt),
  };
}

/** What was played last, as it is in `row`; undefined where it names nothing that can be played here. */
export function lastUsedFrom(row: unknown): LastUsed | undefined {
  if (!isRecord(row)) return undefined;
  const spec = specFrom(row.routine);
  const settings = settingsFrom(row.settings);
  return spec && settings ? { spec, settings } : undefined;
}

/** `value` as it is stored: with its routine in bytes. */
export function rowOf<Value extends { readonly spec: RoutineSpec }>({
  spec,
  ...others
}: Value): Omit<Value, 'spec'> & { readonly routine: Uint8Array } {
  return { ...others, routine: encode(spec) };
}

function specFrom(bytes: unknown): RoutineSpec | undefined {
  const decoded = bytes instanceof Uint8Array ? decode(bytes) : undefined;
  return decoded?.kind === 'spec' ? decoded.spec : undefined;
}

function numberOr0(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
