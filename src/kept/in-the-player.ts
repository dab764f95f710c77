// How someone likes the player: how large its words are, and what a touch on the dark screen does.
import { choiceOf } from '../storage/checks';
import { createPreference } from './preference';

export const CAPTION_SIZES = ['large', 'larger', 'largest'] as const;
export const FIRST_TAPS = ['shows', 'pauses'] as const;

/** How large the words are that are said. */
export const captionSize = createPreference('captionSize', choiceOf(CAPTION_SIZES), 'large');

/** What a tap on the dark screen does: it shows the controls, or it also pauses. */
export const firstTap = createPreference('firstTap', choiceOf(FIRST_TAPS), 'shows');

/** Reads both. Never rejects, may never answer. */
export async function readInThePlayer(): Promise<void> {
  await Promise.all([captionSize.read(), firstTap.read()]);
}
