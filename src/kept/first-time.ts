// What is said once: the plain notice of the first start, and how to use Afterglow hands-free. Where it
// cannot be kept that one of them was said, it is said once more: nothing that needs a sentence.
import { computed, signal } from '@preact/signals';
import { withinASecond } from '../async/within-a-second';
import { flag } from '../storage/checks';
import { createPreference } from './preference';

const notice = createPreference('adultNoticeSeen', flag, false, { quiet: ['write'] });
const handsFree = createPreference('handsFreeHeard', flag, false, { quiet: ['write'] });

/** The notice has been read in this window, or earlier: it does not come back. */
const done = signal(false);

/** Whether it had been read by the end of the last visit, as far as the page knows. */
const expected = signal(false);

/**
 * Whether the notice has been read: `unknown` until the device's memory has answered, or `expected` to have
 * been. Whoever had to wait too long for that reads it once more, which harms nobody.
 */
export const welcomed = computed<'unknown' | 'expected' | 'not-yet' | 'yes'>(() => {
  if (done.value || (notice.value && notice.standing.value === 'kept')) return 'yes';
  if (notice.standing.value !== 'unknown') return 'not-yet';
  return expected.value ? 'expected' : 'unknown';
});
welcomed.subscribe((now) => {
  if (now === 'yes') done.value = true;
});

/** Shows home at once: the page has begun with it. */
export function expectWelcomed(): void {
  expected.value = true;
}

/** Reads what has been said already. */
export async function readFirstTime(): Promise<void> {
  await Promise.all([notice.read(), handsFree.read()]);
}

/** The notice has been read now. */
export async function welcome(): Promise<void> {
  // Read anew: the hands-free word may have been heard meanwhile in another window.
  await withinASecond(notice.choose(true).then(handsFree.read));
  done.value = true;
}

/** What the next routine begins with. Where nothing can be kept, it would be said each time anew. */
export function nextPrelude(): 'hands-free' | undefined {
  const isNews = handsFree.standing.peek() !== 'unknown' && !handsFree.peek();
  return isNews && notice.standing.peek() === 'kept' ? 'hands-free' : undefined;
}

/** How to use it hands-free was heard, or skipped, now. */
export function noteHandsFreeHeard(): void {
  if (!handsFree.peek()) void handsFree.choose(true);
}
