// Between what is stored of routines and what that means: a row holds its routine in bytes, and may have
// been written by an older or newer Afterglow, or damaged. Only who has kept something needs this.

import * as v from 'valibot';
import { TONES } from '../catalogue/model';
import { LONGEST_NAME, ownText } from '../catalogue/own-text';
import { decode } from '../routine/codec/decode';
import { encode } from '../routine/codec/encode';
import { EMBLEMS, HUES, type Hue, type Keepsake } from '../routine/keepsake';
import type { RoutineSpec } from '../routine/spec';
import { isRecord, isString } from './checks';
import { PlaceSchema } from './place-schema';
import { comfortFrom, settingsFrom } from './salvage';
import type { Favourite, LastUsed, ResumePoint } from './schema';

/** The id of a favourite is made of all its settings. In characters. */
const LONGEST_ID = 500;

/**
 * The favourite in `row`; undefined where it names nothing that can be played here, or has been removed and
 * only waits for whoever may want it back.
 */
export function favouriteFrom(row: unknown): Favourite | undefined {
  return isRecord(row) && !isRemoved(row) ? anyFavouriteFrom(row) : undefined;
}

/** Whether the favourite in `row` has been removed, and can still be had back. */
export function isRemoved(row: unknown): boolean {
  return isRecord(row) && typeof row.removed === 'number';
}

/** The favourite in `row`, also where it has been removed. */
export function anyFavouriteFrom(row: unknown): Favourite | undefined {
  if (!isRecord(row)) return undefined;
  const { id, order, addedAt } = row;
  const spec = specFrom(row.routine);
  const settings = settingsFrom(row.settings);
  if (!isString(id, LONGEST_ID) || !spec || !settings) return undefined;
  return {
    id,
    spec,
    settings,
    order: numberOr0(order),
    addedAt: numberOr0(addedAt),
    ...keepsakeFrom(row),
  };
}

/** What people have made of a favourite, as far as that is understood: one field says nothing of another. */
function keepsakeFrom({ name, emblem, hue, group }: Readonly<Record<string, unknown>>): Keepsake {
  const all: Keepsake = {
    name: textFrom(name),
    emblem: EMBLEMS.find((each) => each === emblem),
    hue: HUE_IDS.find((each) => each === hue),
    group: textFrom(group),
  };
  return Object.fromEntries(Object.entries(all).filter(([, chosen]) => chosen !== undefined));
}

const HUE_IDS = Object.keys(HUES) as readonly Hue[];

function textFrom(value: unknown): string | undefined {
  return typeof value === 'string' ? ownText(value, LONGEST_NAME) : undefined;
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
  return { ...others, routine: bytesOf(spec) };
}

/** What plays is written again and again, and is the same one each time. */
const written = new WeakMap<RoutineSpec, Uint8Array>();

function bytesOf(spec: RoutineSpec): Uint8Array {
  const bytes = written.get(spec) ?? encode(spec);
  written.set(spec, bytes);
  return bytes;
}

function specFrom(bytes: unknown): RoutineSpec | undefined {
  const decoded = bytes instanceof Uint8Array ? decode(bytes) : undefined;
  return decoded?.kind === 'spec' ? decoded.spec : undefined;
}

function numberOr0(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
