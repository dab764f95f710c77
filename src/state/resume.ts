// "Carry on": the place that outlives the app, between the player, the storage and the first screen.
import { signal } from '@preact/signals';
import { latestWins } from '../async/latest-wins';
import { comfort } from '../kept/comfort';
import { follow } from '../kept/follow';
import type { Done } from '../kept/trouble';
import { asSpokenHere } from '../kept/voice';
import { heeding } from '../routine/comfort';
import { isRefused, type ResolvedRoutine, resolve } from '../routine/resolve';
import { StorageError } from '../storage/problems';
import { forgetResume, keepResume, type ResumePoint, readResume } from '../storage/resume';
import { loadPlayer } from './load-player';
import { mayShow } from './one-window';
import { player, underWay } from './playing';
import { route } from './route';
import { type Order, requestOf, showPlace, startRoutine } from './start';

/** What can be carried on; while a routine plays, mostly its own last kept place. */
export const resumePoint = signal<ResumePoint | undefined>(undefined);

const follower = follow(
  (kept) => kept === 'resume',
  // What plays here is newer than anything that is kept.
  async () => (underWay.peek() ? undefined : quietly(readResume)),
  take,
);

/** Reads what an earlier start of the app, or another window, has left. */
export const readResumePoint = follower.read;

/** By then whoever was sent to help has found it, or can be asked anew. */
const HELP_STANDS_MS = 12 * 3_600_000;

/** Takes `point` for what can be carried on. One that leads to help leads there by itself. */
function take(point: ResumePoint | undefined): void {
  const known = resumePoint.peek();
  // It may have taken its time.
  if (underWay.peek()) return;
  if (point?.help && Date.now() - point.savedAt > HELP_STANDS_MS) {
    resumePoint.value = undefined;
    void write({ kind: 'forget', point });
    return;
  }
  if (point?.savedAt !== known?.savedAt) resumePoint.value = point;
  if (point?.help && (!known || route.peek().screen === 'home'))
    void showPlace(requestOf(orderOf(point)));
  else if (point?.savedAt !== known?.savedAt && player.peek()) void prepareQuietly();
}

// Without the files the tap itself says what is wrong.
const prepareQuietly = () => prepareToCarryOn().catch(() => undefined);

/**
 * Brings into memory what carrying on needs, so that the tap sounds at once, and sets the point
 * right where an update has changed the routine. Rejects where the files cannot be had.
 */
export async function prepareToCarryOn(): Promise<void> {
  const point = resumePoint.peek();
  if (!point) return;
  const now = await (await loadPlayer()).placeNow(requestOf(orderOf(point)), point.place);
  // Meanwhile another may have come, or none be wanted.
  if (resumePoint.peek() === point) resumePoint.value = { ...point, place: now };
}

/** The routine of `point` for people as they are now: what someone has refused since is left out. */
export function heeded({ spec, settings, comfort: then }: ResumePoint): ResolvedRoutine {
  return resolve(spec, asSpokenHere(settings), heeding(then, comfort.value));
}

/** Whether someone has refused all of `point` since: what was begun in spite of a no is carried on. */
export function isRefusedSince(point: ResumePoint): boolean {
  const now = heeded(point);
  return (
    now.parts.length === 0 || (isRefused(now) && !isRefused({ ...now, comfort: point.comfort }))
  );
}

/** Plays `point` on. Call it from the tap itself. */
export function carryOn(point: ResumePoint): Promise<void> {
  return startRoutine(orderOf(point));
}

/** What carrying on from a point asks for. */
export function orderOf({
  spec,
  settings,
  comfort: then,
  prelude,
  tone,
  place,
}: ResumePoint): Order {
  return {
    spec,
    settings,
    ...(tone && { tone }),
    carriedOn: { comfort: then, prelude, from: place },
  };
}

/** Forgets what could be carried on, unless it is what another window has under way. */
export async function notNow(): Promise<void> {
  const point = resumePoint.peek();
  resumePoint.value = undefined;
  if (point && (await mayShow())) await write({ kind: 'forget', point });
}

/** Forgets the place of what played here: it has finished, or was stopped. */
export function forget(): void {
  const point = resumePoint.peek();
  follower.overtake();
  resumePoint.value = undefined;
  if (point) void write({ kind: 'forget', point });
}

/** Keeps the place of what plays here. */
export function keep(point: ResumePoint): void {
  follower.overtake();
  resumePoint.value = point;
  void write({ kind: 'keep', point });
}

interface Change {
  readonly kind: 'keep' | 'forget';
  readonly point: ResumePoint;
}

const write = latestWins(async ({ kind, point }: Change) => {
  await quietly(() => (kind === 'keep' ? keepResume(point) : forgetResume(point)));
});

/** Storage that fails again and again must not say so each time; favourites do the telling. */
async function quietly<Value>(work: () => Promise<Value>): Promise<Done<Value> | undefined> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof StorageError) return undefined;
    throw error;
  }
}
