// What someone wishes for, so that a routine can be found. Time, touch and the number of people are kept
// for the next time; how it was and how anyone feels never is: it is gone with the app.
import { computed, signal } from '@preact/signals';
import { PEOPLE, TOUCHES } from '../catalogue/model';
import { createPreference } from '../kept/preference';
import type { Wish } from '../routine/suggest';
import { isRecord } from '../storage/checks';
import { salvaged } from '../storage/salvage';
import { inUseWhile } from './in-use';

/** The lengths on offer, in minutes. */
export const TIMES = [5, 10, 15, 20, 30, 45] as const;

type Arranged = Pick<Wish, 'minutes' | 'touch' | 'people'>;
type Mood = Pick<Wish, 'how' | 'feelings' | 'circumstances'> & {
  /** Whether anything may be injured; undefined until someone says so, or that nothing is. */
  readonly hurt: boolean | undefined;
};

const NOTHING_SAID: Mood = { how: [], feelings: [], circumstances: [], hurt: undefined };

/** What holds as long as nobody has said anything else. */
const USUAL: Arranged = { minutes: 15, touch: 'touch', people: 'two' };

const salvage = salvaged<Arranged>(
  { minutes: TIMES, touch: TOUCHES, people: PEOPLE },
  { ...USUAL, touch: 'touch-free' },
);

/** What there is, as far as anyone has said: kept for the next time. */
export const arranged = createPreference<Partial<Arranged>>(
  'wish',
  (kept) => {
    const understood = salvage(kept);
    if (!understood || !isRecord(kept)) return undefined;
    // What is missing was never said.
    return Object.fromEntries(Object.entries(understood).filter(([name]) => name in kept));
  },
  {},
);

/** How it was and how anyone is now. */
const mood = signal<Mood>(NOTHING_SAID);

/** What was said of injuries: undefined where nobody has said anything. */
export const hurtSaid = computed(() => mood.value.hurt);

/** Whether people are not in one place: then there is no touch between them, whatever is usual. */
export const isApart = computed(() => mood.value.circumstances.includes('apart'));

/** All of it. */
export const wish = computed<Wish>(() => ({
  ...USUAL,
  ...arranged.value,
  ...mood.value,
  hurt: mood.value.hurt === true,
  ...(isApart.value ? { touch: 'touch-free' } : {}),
}));

/** Whether anything was said of how it was and how anyone is now. */
export const isMoodSaid = computed(
  () =>
    mood.value.how.length > 0 ||
    mood.value.feelings.length > 0 ||
    mood.value.circumstances.length > 0 ||
    mood.value.hurt !== undefined,
);

/** Whether anyone said that something may not have been right, so that the quiet page can be pointed to. */
export const isUneasy = computed(
  () => mood.value.feelings.includes('uneasy') || mood.value.how.includes('off-plan'),
);

// It is kept nowhere else.
inUseWhile(() => isMoodSaid.value);

/** Reads what was kept. */
export const readWish = arranged.read;

/** Sets how it was and how anyone is now. Never kept. */
export function setMood(changed: Partial<Mood>): void {
  mood.value = { ...mood.peek(), ...changed };
}

/** Forgets how it was and how anyone is. */
export function forgetMood(): void {
  mood.value = NOTHING_SAID;
}

/** Sets what there is: time, touch, people. Kept for the next time. */
export function arrange(changed: Partial<Arranged>): void {
  void arranged.choose({ ...arranged.peek(), ...changed });
}
