// What is said of the moment, so that a routine can be found for it. Time, touch and the number of
// people are kept for the next time; how it was and how anyone feels never is: it is gone with the
// app.
import { computed, signal } from '@preact/signals';
import { keepPreference, preference } from '../kept/saved';
import type { Wish } from '../routine/suggest';
import { inUseWhile } from './in-use';

/** The lengths on offer, in minutes. */
export const TIMES = [5, 10, 15, 20, 30, 45] as const;

type Kept = Pick<Wish, 'minutes' | 'touch' | 'people'>;
type Told = Pick<Wish, 'how' | 'feelings' | 'hurt'>;

const NOTHING_TOLD: Told = { how: [], feelings: [], hurt: false };

const kept = signal<Kept>({ minutes: 15, touch: 'touch', people: 'two' });
const told = signal<Told>(NOTHING_TOLD);
let known = false;

/** All of it. */
export const wish = computed<Wish>(() => ({ ...kept.value, ...told.value }));

/** Whether anything was said of how it was and how anyone is now. */
export const anythingTold = computed(
  () => told.value.how.length > 0 || told.value.feelings.length > 0 || told.value.hurt,
);

// It is kept nowhere else.
inUseWhile(() => anythingTold.value);

/** Reads what was kept; once, and nothing that was said meanwhile is lost to it. */
export async function readWish(): Promise<void> {
  if (known) return;
  const last = await preference('wish');
  if (known || !last) return;
  known = true;
  const minutes = TIMES.find((time) => time === last.minutes) ?? kept.peek().minutes;
  kept.value = { minutes, touch: last.touch, people: last.people };
}

/** Says how it was and how anyone is now. Never kept. */
export function tell(changed: Partial<Told>): void {
  told.value = { ...told.peek(), ...changed };
}

/** Forgets how it was and how anyone is. */
export function tellNothing(): void {
  told.value = NOTHING_TOLD;
}

/** Says what there is: time, touch, people. Kept for the next time. */
export function arrange(changed: Partial<Kept>): void {
  known = true;
  kept.value = { ...kept.peek(), ...changed };
  void keepPreference('wish', kept.value);
}
