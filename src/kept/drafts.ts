// Routines that are being made, as the screens see them.
import { signal } from '@preact/signals';
import { latestWins } from '../async/latest-wins';
import { requestPersistence } from '../device/storage-persist';
import type { Draft } from '../routine/editing/draft';
import * as repository from '../storage/drafts';
import { follow } from './follow';
import { type Done, reporting } from './trouble';

export type { Draft };

/** All of them, what was changed last first; undefined until they have been read. */
export const drafts = signal<readonly Draft[] | undefined>(undefined);

/** What was thrown away last, for whoever wants it back; until another is, or the app is closed. */
export const thrownAway = signal<Draft | undefined>(undefined);

const follower = follow(
  (kept) => kept === 'drafts',
  () => reporting({ doing: 'read', of: 'drafts' }, repository.listDrafts),
  (all) => {
    drafts.value = all;
  },
);

/** Reads all of them. Never rejects. */
export const readDrafts = follower.read;

/** The one called `id`, and nothing of it where there is none; nothing at all where that cannot be read. */
export function findDraft(id: string): Promise<Done<Draft | undefined> | undefined> {
  return reporting({ doing: 'read', of: 'drafts' }, (whenSlow) =>
    repository.findDraft(id, whenSlow),
  );
}

interface Standing {
  readonly draft: Draft;
  readonly isWanted: boolean;
}

/** Of each draft the last word counts, whatever is still being written of it. */
const keepers = new Map<string, (standing: Standing) => Promise<void>>();
let asked = false;

/** Keeps `draft`. Never rejects: what goes wrong is told. */
export async function keepDraft(draft: Draft): Promise<void> {
  note([draft, ...others(draft.id)]);
  await keeperOf(draft)({ draft, isWanted: true });
  if (!asked) void requestPersistence();
  asked = true;
}

/** Keeps `draft` no longer: it has become what it was to be, or is as it began. */
export async function dropDraft(draft: Draft): Promise<void> {
  note(others(draft.id));
  await keeperOf(draft)({ draft, isWanted: false });
}

function keeperOf({ id }: Draft) {
  const keeper =
    keepers.get(id) ??
    latestWins(async ({ draft, isWanted }: Standing) => {
      await reporting<unknown>({ doing: 'write', of: 'drafts' }, (whenSlow) =>
        isWanted ? repository.keepDraft(draft, whenSlow) : repository.removeDraft(id, whenSlow),
      );
    });
  keepers.set(id, keeper);
  return keeper;
}

/** Throws `draft` away, until someone wants it back. */
export async function throwAway(draft: Draft): Promise<void> {
  thrownAway.value = draft;
  await dropDraft(draft);
}

/** Brings back what was thrown away last. */
export async function bringBack(): Promise<void> {
  const draft = thrownAway.peek();
  thrownAway.value = undefined;
  if (draft) await keepDraft(draft);
}

function note(all: readonly Draft[]): void {
  follower.overtake();
  drafts.value = all;
}

function others(id: string): readonly Draft[] {
  return (drafts.peek() ?? []).filter((draft) => draft.id !== id);
}
