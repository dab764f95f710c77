// "Carry on": the place that outlives the app, between the player, the storage and the first screen.
import { effect, signal } from '@preact/signals';
import { StorageError } from '../storage/problems';
import { forgetResume, keepResume, type ResumePoint, readResume } from '../storage/resume';
import { latestWins } from './latest';
import { followPlace } from './place-keeper';
import { loadPlayer, player, showPlace, startRoutine } from './playing';

/** What can be carried on; while a routine plays, mostly its own last kept place. */
export const resumePoint = signal<ResumePoint | undefined>(undefined);

/** Reads what an earlier start of the app has left. */
export async function readResumePoint(): Promise<void> {
  const point = await quietly(readResume);
  if (point?.help && Date.now() - point.savedAt > HELP_STANDS_MS) return forget();
  resumePoint.value = point;
  if (point?.help) void showPlace(requestOf(point));
}

/** By then whoever was sent to help has found it, or can be asked anew. */
const HELP_STANDS_MS = 12 * 3_600_000;

/** Keeps the place of whatever plays from now on. Call it once. */
export function keepPlaces(): void {
  effect(() => {
    if (!player.value) return;
    const keepNow = followPlace(player.value, { keep, forget });
    // A hidden app may be ended without another word.
    document.addEventListener('visibilitychange', () => document.hidden && keepNow());
    addEventListener('pagehide', keepNow);
  });
}

/**
 * Brings into memory what carrying on needs, so that the tap sounds at once, and sets the point
 * right where an update has changed the routine. Rejects where the files cannot be had.
 */
export async function prepareToCarryOn(): Promise<void> {
  const point = resumePoint.peek();
  if (!point) return;
  const now = await (await loadPlayer()).placeNow(requestOf(point));
  // Meanwhile another may have come, or none be wanted.
  if (resumePoint.peek() === point) resumePoint.value = { ...point, place: now };
}

/** Plays `point` on. Call it from the tap itself. */
export function carryOn(point: ResumePoint): Promise<void> {
  return startRoutine(requestOf(point));
}

function requestOf({ place, savedAt: _at, help: _help, ...wanted }: ResumePoint) {
  return { ...wanted, from: place };
}

/** Forgets what could be carried on. */
export function forget(): void {
  resumePoint.value = undefined;
  void write(undefined);
}

function keep(point: ResumePoint): void {
  resumePoint.value = point;
  void write(point);
}

const write = latestWins((point: ResumePoint | undefined) =>
  quietly(() => (point ? keepResume(point) : forgetResume())),
);

/** Storage that fails each second must not say so each second; favourites do the telling. */
async function quietly<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StorageError) return undefined;
    throw error;
  }
}
