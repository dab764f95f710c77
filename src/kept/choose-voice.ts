// Choosing a voice, and giving one back. Apart from ./voice, since the first screen does without it.
import type { VoiceId } from '../catalogue/voices';
import { isWhole, type VoiceChoice, voice } from './voice';

type IsWhole = typeof isWhole;

/**
 * Lets `chosen` speak: at once if it is here, or else once all of it is. Answers whether it can; where it
 * is not here and nothing can be fetched, all stays as it is.
 */
export function chooseVoice(chosen: VoiceId): boolean {
  const now = voice.peek();
  const here = chosen === now.speaks || (isWhole(chosen) ?? now.also.includes(chosen));
  if (!here && !navigator.onLine) return false;
  void voice.choose(choosing(now, chosen, isWhole));
  return true;
}

/** Frees the room that `unwanted` takes, or stops fetching it. Not the one that speaks. */
export function giveBackVoice(unwanted: VoiceId): void {
  void voice.choose(givingBack(voice.peek(), unwanted));
}

/** Lets the one that was chosen speak as soon as it can; signals that it reads are followed. */
export function settleVoice(): void {
  const now = voice.value;
  const next = settled(now, isWhole);
  if (next !== now) void voice.choose(next);
}

/** `choice` once `chosen` is. */
export function choosing(choice: VoiceChoice, chosen: VoiceId, whole: IsWhole): VoiceChoice {
  const { speaks, also } = choice;
  if (chosen === speaks) return { speaks, also };
  return settled({ speaks, also: also.filter((id) => id !== chosen), next: chosen }, whole);
}

/**
 * `choice` as it is once files have come. Where not even the voice that speaks is whole, as on a first
 * visit, there is nothing to keep to, and only the one that was chosen is fetched.
 */
export function settled(choice: VoiceChoice, whole: IsWhole): VoiceChoice {
  const { speaks, next, also } = choice;
  if (!next || (whole(next) !== true && whole(speaks) !== false)) return choice;
  return { speaks: next, also: whole(speaks) ? [...also, speaks] : also };
}

/** `choice` without `unwanted`, unless that is the one that speaks. */
export function givingBack(choice: VoiceChoice, unwanted: VoiceId): VoiceChoice {
  const { speaks, next, also } = choice;
  const others = also.filter((id) => id !== unwanted);
  return next && next !== unwanted ? { speaks, next, also: others } : { speaks, also: others };
}
