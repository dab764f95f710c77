// What can be done to a routine that is being made. Each edit answers the whole routine after it, within all
// that a routine is limited to, or says why there is none; nothing is trimmed to fit.
import { LENGTHS } from '../../catalogue/model';
import { MOST } from '../limits';
import { minutesOf } from '../minutes';
import { minutesFor } from '../own-time';
import type { OwnStep, Part, RoutineSpec } from '../spec';
import { movedTo } from './move';
import { changedPart, type PartEdit } from './part-edit';
import { done, type Edited, type Refusal, refused } from './refusal';
import { stepOf } from './step-edit';
import { objectionTo, titleFrom } from './text';

export type Edit =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'emblem'; readonly emblem: RoutineSpec['emblem'] }
  /** Behind all others; or, where `at` is given, as the part of that number, from 0. */
  | { readonly kind: 'add-part'; readonly part: Part; readonly at?: number }
  /** A part of one's own with one step behind all others, with as many minutes as that needs. */
  | {
      readonly kind: 'add-own';
      readonly id: string;
      readonly title: string;
      readonly step: Omit<OwnStep, 'title' | 'seconds'>;
    }
  | { readonly kind: 'remove-part'; readonly part: string }
  /** To that place, from 0; past the ends is the end. */
  | { readonly kind: 'move-part'; readonly part: string; readonly to: number }
  /** Right behind the one it is a copy of. */
  | { readonly kind: 'copy-part'; readonly part: string; readonly id: string }
  /** Within one part. */
  | (PartEdit & { readonly part: string })
  /** All of them, in order, or none: of parts in between, the limits need not hold. */
  | { readonly kind: 'all'; readonly edits: readonly Edit[] };

/** `spec` after `edit`: the same object where that changes nothing. Never throws. */
export function edited(spec: RoutineSpec, edit: Edit): Edited<RoutineSpec> {
  const after = changed(spec, edit);
  if (after.kind === 'refused') return after;
  const objection = objectionToWhole(after.of.parts);
  return objection ? refused(objection) : after;
}

/** What speaks against all of `parts` together; undefined where nothing does. */
export function objectionToWhole(parts: readonly Part[]): Refusal | undefined {
  if (parts.length > MOST.parts) return { why: 'too-many-parts', most: MOST.parts };
  if (LENGTHS.some((length) => minutesOf(parts, length) > MOST.wholeMinutes)) {
    return { why: 'whole-too-long', most: MOST.wholeMinutes };
  }
  const lines = parts.reduce((sum, part) => sum + linesOf(part), 0);
  return lines > MOST.wholeLines ? { why: 'says-too-much', most: MOST.wholeLines } : undefined;
}

function changed(spec: RoutineSpec, edit: Edit): Edited<RoutineSpec> {
  const { parts } = spec;
  switch (edit.kind) {
    case 'name': {
      const objection = objectionTo(edit.text, MOST.title);
      if (objection) return refused(objection);
      const isSame = 'text' in spec.title && spec.title.text === edit.text;
      return done(isSame ? spec : { ...spec, title: { text: edit.text } });
    }
    case 'emblem':
      return done(spec.emblem === edit.emblem ? spec : { ...spec, emblem: edit.emblem });
    case 'add-part':
      return withNewPart(spec, edit.part, edit.at ?? parts.length);
    case 'add-own': {
      const { id, title, step: of } = edit;
      const objection = objectionTo(title, MOST.title);
      if (objection) return refused(objection);
      const step = stepOf({ ...of, title: titleFrom(of.lines) });
      if (step.kind === 'refused') return step;
      const content = { kind: 'own', title, steps: [step.of] } as const;
      return withNewPart(spec, { id, content, minutes: minutesFor([step.of]) }, parts.length);
    }
    case 'all':
      return edit.edits.reduce<Edited<RoutineSpec>>(
        (before, each) => (before.kind === 'refused' ? before : changed(before.of, each)),
        done(spec),
      );
  }
  const index = parts.findIndex(({ id }) => id === edit.part);
  const part = parts[index];
  if (!part) return refused({ why: 'gone' });
  switch (edit.kind) {
    case 'remove-part':
      return done({ ...spec, parts: parts.toSpliced(index, 1) });
    case 'move-part': {
      const moved = movedTo(parts, index, edit.to);
      return done(moved === parts ? spec : { ...spec, parts: moved });
    }
    case 'copy-part':
      return withNewPart(spec, { ...part, id: edit.id }, index + 1);
    default: {
      const after = changedPart(part, edit);
      if (after.kind === 'refused') return after;
      return done(after.of === part ? spec : { ...spec, parts: parts.with(index, after.of) });
    }
  }
}

function withNewPart(spec: RoutineSpec, part: Part, at: number): Edited<RoutineSpec> {
  if (spec.parts.some(({ id }) => id === part.id)) return refused({ why: 'gone' });
  const index = Math.min(Math.max(0, Math.trunc(at)), spec.parts.length);
  return done({ ...spec, parts: spec.parts.toSpliced(index, 0, part) });
}

function linesOf({ content }: Part): number {
  return (content.kind === 'own' ? content.steps : []).reduce(
    (sum, { lines }) => sum + lines.length,
    0,
  );
}
