// What can be done within one part: to its minutes, and to what is in it.
import { MOST } from '../limits';
import { minutesFor } from '../own-time';
import { leastOf } from '../resolve';
import type { Part } from '../spec';
import { done, type Edited, refused } from './refusal';
import { changedSteps, type StepEdit } from './step-edit';
import { objectionTo } from './text';

export type PartEdit =
  /** The same however long the routine is taken. */
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** Of a part of one's own. */
  | { readonly kind: 'part-title'; readonly text: string }
  /** Of a practice, whether one of its steps is left out: one that it can do without. */
  | {
      readonly kind: 'without';
      readonly step: string;
      readonly isOut: boolean;
      readonly canGo: boolean;
    }
  /** To the steps of a part of one's own. */
  | StepEdit;

/** `part` after `edit`: the same object where that changes nothing. */
export function changedPart(part: Part, edit: PartEdit): Edited<Part> {
  const { content } = part;
  switch (edit.kind) {
    case 'minutes':
      return withMinutes(part, edit.minutes);
    case 'without':
      return content.kind === 'practice' ? withStep(part, content, edit) : refused({ why: 'gone' });
  }
  if (content.kind !== 'own') return refused({ why: 'gone' });
  if (edit.kind === 'part-title') {
    const objection = objectionTo(edit.text, MOST.title);
    if (objection) return refused(objection);
    if (content.title === edit.text) return done(part);
    return done({ ...part, content: { ...content, title: edit.text } });
  }
  const after = changedSteps(content.steps, edit);
  if (after.kind === 'refused') return after;
  if (after.of === content.steps) return done(part);
  return withTime({ ...part, content: { ...content, steps: after.of } });
}

function withMinutes(part: Part, minutes: number): Edited<Part> {
  if (!Number.isInteger(minutes) || minutes < 1) return refused({ why: 'no-number' });
  if (minutes > MOST.minutes) return refused({ why: 'part-too-long', most: MOST.minutes });
  const least = leastOf(part);
  if (minutes < least) return refused({ why: 'too-short', least });
  return part.minutes === minutes ? done(part) : withTime({ ...part, minutes });
}

/** `part`, where what people say in it can be said in its time. */
export function withTime(part: Part): Edited<Part> {
  const { id, content, minutes } = part;
  if (content.kind !== 'own') return done(part);
  const needs = minutesFor(content.steps);
  if (needs > MOST.minutes) return refused({ why: 'part-too-long', most: MOST.minutes });
  const least = typeof minutes === 'number' ? minutes : Math.min(...Object.values(minutes));
  return needs > least ? refused({ why: 'no-time', part: id, needs }) : done(part);
}

type PracticeContent = Extract<Part['content'], { kind: 'practice' }>;

function withStep(
  part: Part,
  content: PracticeContent,
  { step, isOut, canGo }: Extract<PartEdit, { kind: 'without' }>,
): Edited<Part> {
  const { without = [], ...others } = content;
  if (without.includes(step) === isOut) return done(part);
  if (isOut && (!canGo || content.practice === 'injury-check')) return refused({ why: 'needed' });
  const all = isOut ? [...without, step] : without.filter((each) => each !== step);
  if (all.length > MOST.without) return refused({ why: 'needed' });
  return done({ ...part, content: { ...others, ...(all.length > 0 && { without: all }) } });
}
