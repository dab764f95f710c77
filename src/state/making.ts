// The routine that is being made: one at a time, kept with every edit.
import { signal } from '@preact/signals';
import { glanceAt, nameOf } from '../content/glance';
import { type Draft, dropDraft, findDraft, keepDraft } from '../kept/drafts';
import { type Favourite, keepFavourite } from '../kept/favourites';
import { keepSettings, lastSettings } from '../kept/settings-for';
import { inChosenVoice } from '../kept/voice';
import { allWords } from '../language/words';
import { sealedSlug } from '../routine/codec/slug';
import { draftOf, fromAnother, fromNothing, fromOwn, isOwn } from '../routine/editing/draft';
import { type Edit, edited } from '../routine/editing/edit';
import type { Refusal } from '../routine/editing/refusal';
import { objectionTo } from '../routine/editing/text';
import { pushed, redone, type Trail, typedOut, undone } from '../routine/editing/trail';
import { MOST } from '../routine/limits';
import type { Settings } from '../routine/settings';
import type { RoutineSpec } from '../routine/spec';
import { navigate } from './route';

/** It; or that it is still being read, that there is none at its address, or that it cannot be read now. */
export type Making = Draft | 'reading' | 'none' | 'unread';

export const making = signal<Making>('none');

/** A name for what is made up: it says nothing, and nothing else has it. */
export function madeUpId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return Array.from(numbers, (number) => number.toString(36).padStart(7, '0')).join('');
}

/** Begins with nothing, and shows it. */
export async function makeFromNothing(): Promise<void> {
  const settings = await lastSettings();
  begin(fromNothing(madeUpId(), allWords().make.untitled), settings);
}

/** Begins with what `spec` is, called `title`, as it is played with `settings`, and shows it. What it came from stays. */
export function makeFrom(
  spec: RoutineSpec,
  settings: Settings,
  title = glanceAt(spec).title,
): void {
  const { make } = allWords();
  const named = isOwn(spec) ? make.copyOf(title) : make.yours(title);
  const fits = named.length <= MOST.title ? named : title;
  begin(fromAnother(spec, settings.length, madeUpId(), fits), settings);
}

/** Changes someone's own routine, which is a favourite: that is what it will take the place of. */
export function change({ id, spec, settings, name }: Favourite): void {
  const begins = fromOwn(spec, settings.length);
  // What people call it now is what it is called.
  const fits = name !== undefined && objectionTo(name, MOST.title) === undefined;
  begin(fits ? { ...begins, title: { text: name } } : begins, settings, id);
}

/** Changes a favourite that is someone's own; of any other, begins one of one's own. */
export function makeOf(favourite: Favourite): void {
  if (isOwn(favourite.spec)) change(favourite);
  else makeFrom(favourite.spec, favourite.settings, nameOf(favourite));
}

function begin(spec: RoutineSpec, settings: Settings, favourite?: string): void {
  const draft = draftOf(madeUpId(), spec, settings, Date.now(), favourite);
  making.value = draft;
  void keepDraft(draft);
  navigate({ screen: 'make', draft: draft.id });
}

/** Takes up the draft called `id`, where it is not the one that is being made already. */
export async function takeUp(id: string): Promise<void> {
  const now = making.peek();
  if (typeof now !== 'string' && now.id === id) return;
  making.value = 'reading';
  const found = await findDraft(id);
  // Meanwhile another may have been begun.
  if (making.peek() === 'reading') making.value = found ? (found.value ?? 'none') : 'unread';
}

/**
 * Does `edit` to what is being made; answers why not, where it stays as it is. Edits in a row in the field
 * called `typing` are undone as one.
 */
export function edit(edit: Edit, typing?: string): Refusal | undefined {
  const draft = making.peek();
  if (typeof draft === 'string') return { why: 'gone' };
  const after = edited(draft.trail.now, edit);
  if (after.kind === 'refused') return after.refusal;
  put(draft, pushed(draft.trail, after.of, typing));
  return undefined;
}

/** Whether there was anything to undo. */
export function undo(): boolean {
  return step(undone);
}

/** Whether anything had been undone. */
export function redo(): boolean {
  return step(redone);
}

/** What is typed from now on is undone apart from what was typed before. */
export function endTyping(): void {
  step(typedOut);
}

/** Whether the routine is another one by it. */
function step(how: (trail: Trail) => Trail): boolean {
  const draft = making.peek();
  if (typeof draft === 'string') return false;
  const trail = how(draft.trail);
  put(draft, trail);
  return trail.now !== draft.trail.now;
}

function put(draft: Draft, trail: Trail): void {
  const { past, now, future } = draft.trail;
  const isSame = trail.now === now && trail.past === past && trail.future === future;
  const next = { ...draft, trail, changedAt: isSame ? draft.changedAt : Date.now() };
  making.value = next;
  if (!isSame) void keepDraft(next);
}

/** Leaves it for now: what nothing was done to is not kept for later. */
export function leave(): void {
  const draft = making.peek();
  if (typeof draft === 'string') return;
  const { past, future } = draft.trail;
  if (past.length === 0 && future.length === 0) void dropDraft(draft);
}

/** Keeps what was made as a favourite and shows it; answers whether that went well. The draft stays where it did not. */
export async function finish(): Promise<boolean> {
  const draft = making.peek();
  if (typeof draft === 'string') return false;
  const { trail, favourite } = draft;
  const spec = trail.now;
  const settings = inChosenVoice(draft.settings);
  if (!(await keepFavourite(spec, settings, favourite))) return false;
  // Its page shows it as it was kept.
  await keepSettings(spec, settings);
  making.value = 'none';
  navigate({ screen: 'routine', slug: sealedSlug(spec) }, 'replace');
  await dropDraft(draft);
  return true;
}
