// People's own recordings, as screens and the player see them. All of them are in memory once the player is:
// a tap has to sound at once.
import { computed, signal } from '@preact/signals';
import { withinASecond } from '../async/within-a-second';
import { requestPersistence } from '../device/storage-persist';
import * as repository from '../storage/takes';
import { byWords, heardOf } from '../takes/cast';
import { type Take, takeId, wordsOf } from '../takes/take';
import { cast, people } from './cast';
import { follow } from './follow';
import { reporting } from './trouble';

/** All that can be played; undefined until they have been read. */
export const takes = signal<readonly Take[] | undefined>(undefined);

/** The same by the words of their lines, the newest of each line first. */
export const takesByWords = computed(() => byWords(takes.value ?? []));

const heard = computed(() => takes.value && heardOf(takes.value, cast.value));

const follower = follow(
  (kept) => kept === 'takes',
  () => reporting({ doing: 'read', of: 'takes' }, (whenSlow) => repository.listTakes(whenSlow)),
  (all) => {
    takes.value = all;
  },
);

let asked: Promise<unknown> | undefined;
/** Someone has waited for them for as long as anyone should. */
let waited = false;

/** Reads them and who is to be heard, once; asking again costs nothing. Never rejects. */
export function readTakes(): Promise<unknown> {
  asked ??= Promise.all([follower.read(), cast.read(), people.read()]);
  return asked;
}

/** What the player asks of them. */
export const recordings = {
  /** Resolves once they have been read, or after a moment: nobody waits for storage. */
  async ready(): Promise<void> {
    if (takes.peek() || waited) return;
    await withinASecond(readTakes());
    waited = true;
  },
  /** What is heard of a line, by its text, in someone's own voice; undefined until they have been read, or nobody waits any more. */
  now(): ((text: string) => Take | undefined) | undefined {
    const all = heard.peek();
    if (!all && !waited) return undefined;
    return (text) => all?.get(wordsOf(text));
  },
};

/** Keeps `take` in place of the one of the same line by the same person. Answers whether it is kept. */
export function keepTake(take: Take): Promise<boolean> {
  return keepTakes([take]);
}

/** Keeps `all`, each as `keepTake` does: all of them or none. Answers whether they are kept. */
export async function keepTakes(all: readonly Take[]): Promise<boolean> {
  const kept = await reporting({ doing: 'write', of: 'takes' }, (whenSlow) =>
    repository.putTakes(all, whenSlow),
  );
  if (!kept) return false;
  const ids = new Set(all.map(({ id }) => id));
  change((before) => [...before.filter(({ id }) => !ids.has(id)), ...all]);
  void requestPersistence();
  return true;
}

/** Removes `take`. Answers whether it is gone. */
export async function removeTake(take: Take): Promise<boolean> {
  const gone = await reporting({ doing: 'write', of: 'takes' }, (whenSlow) =>
    repository.removeTakes([take.id], whenSlow),
  );
  if (!gone) return false;
  change((all) => all.filter(({ id }) => id !== take.id));
  return true;
}

/** What is kept has changed so. Where the rest is not known yet, all of it is read. */
function change(changed: (all: readonly Take[]) => readonly Take[]): void {
  const all = takes.peek();
  if (!all) return void follower.read();
  follower.overtake();
  takes.value = changed(all);
}

/** The take of `text` by the person called `who`. */
export function takeOf(text: string, who: string): Take | undefined {
  const id = takeId(text, who);
  return takes.value?.find((take) => take.id === id);
}
