// Choosing a voice, and giving one back. Apart from ./voice, since the first screen does without it.
import type { VoiceId } from '../catalogue/voices';
import { voicesHere } from '../device/offline';
import { isWhole, type VoiceChoice, voice } from './voice';

/** What is on the device of each voice. */
export interface Here {
  /** Whether all of it is; undefined where that has not been looked at. */
  whole(asked: VoiceId): boolean | undefined;
  /** Whether anything of it is known to be. */
  some(asked: VoiceId): boolean;
  /** Whether there is no room for what was to come. */
  full(): boolean;
  /** Whether the app itself would start without a network: not before its first version is all here. */
  starts(): boolean;
}

const HERE: Here = {
  whole: isWhole,
  some(asked) {
    const here = voicesHere.value;
    return here.kind === 'known' && (here.standings[asked]?.done ?? 0) > 0;
  },
  full() {
    const here = voicesHere.value;
    return here.kind === 'known' && here.failed === 'quota';
  },
  starts: () => Boolean(navigator.serviceWorker?.controller),
};

/** Whether anything of `asked` is known to be on the device. */
export const isBegun = HERE.some;

/**
 * Lets `chosen` speak: at once if it is here, or else once all of it is. Answers whether it can; where it
 * is not here and nothing can be fetched, all stays as it is.
 */
export function chooseVoice(chosen: VoiceId): boolean {
  const now = voice.peek();
  const here = chosen === now.speaks || (isWhole(chosen) ?? now.also.includes(chosen));
  if (!here && !navigator.onLine) return false;
  void voice.choose(choosing(now, chosen, HERE));
  return true;
}

/** Frees the room that `unwanted` takes, or stops fetching it. Not the one that speaks. */
export function giveBackVoice(unwanted: VoiceId): void {
  void voice.choose(givingBack(voice.peek(), unwanted));
}

const settleNext = createSettling(HERE);

/** Lets the one that was chosen speak as soon as it can; signals that it reads are followed. */
export function settleVoice(): void {
  const now = voice.value;
  const next = settleNext(now);
  if (next !== now) void voice.choose(next);
}

/** `choice` once `chosen` is. Whoever goes back and forth has to fetch nothing again. */
export function choosing(choice: VoiceChoice, chosen: VoiceId, here: Here): VoiceChoice {
  const { speaks, next } = choice;
  const begun = withNext(choice.begun ?? [], next).filter((id) => id !== chosen);
  if (chosen === speaks) return { speaks, also: choice.also, begun };
  const also = choice.also.filter((id) => id !== chosen);
  if (!here.whole(chosen)) return settled({ speaks, next: chosen, also, begun }, here);
  return here.whole(speaks)
    ? { speaks: chosen, also: [...also, speaks], begun }
    : { speaks: chosen, also, begun: [...begun, speaks] };
}

/**
 * `choice` as it is once files have come. Whoever speaks goes on until the one that was chosen is whole,
 * also where some of it is missing: what is here can be said without a network. Where nothing of it is, or
 * nothing would start without one, as on a first visit, there is nothing to keep to. What is here in part
 * of others goes when a voice has come, or needs the room.
 */
export function settled(choice: VoiceChoice, here: Here): VoiceChoice {
  const { speaks, next, also, begun = [] } = choice;
  if (!next) return choice;
  if (here.whole(next)) {
    return { speaks: next, also: [...also, ...[...begun, speaks].filter((id) => here.whole(id))] };
  }
  if (here.whole(speaks) === false && (here.full() || !here.starts() || !here.some(speaks))) {
    const parts = here.some(speaks) ? [...begun, speaks] : begun;
    return { speaks: next, also, begun: here.full() ? [] : parts };
  }
  return here.full() && begun.length > 0 ? { speaks, next, also, begun: [] } : choice;
}

/**
 * Settles each choice in its turn, as it and what is here change. Where a voice speaks before all of it is
 * here, as on a first visit, what is here in part of others goes when it has come, or is found whole on
 * the next visit.
 */
export function createSettling(here: Here): (choice: VoiceChoice) => VoiceChoice {
  /** Who spoke at the last look although not all of it was known to be here. */
  let incomplete: VoiceId | undefined;
  return (choice) => {
    const { speaks, next, also, begun = [] } = choice;
    const isWhole = here.whole(speaks) === true;
    const hasCome = isWhole && incomplete === speaks;
    incomplete = isWhole ? undefined : speaks;
    if (!hasCome || next || begun.length === 0) return settled(choice, here);
    return { speaks, also: [...also, ...begun.filter((id) => here.whole(id))] };
  };
}

/** `choice` without `unwanted`, unless that is the one that speaks. */
export function givingBack(choice: VoiceChoice, unwanted: VoiceId): VoiceChoice {
  const { speaks, next, also, begun = [] } = choice;
  const others = {
    also: also.filter((id) => id !== unwanted),
    begun: begun.filter((id) => id !== unwanted),
  };
  return next && next !== unwanted ? { speaks, next, ...others } : { speaks, ...others };
}

/**
 * What the device keeps for `choice` while `speaking` speaks. A voice that cannot be had whole would
 * stand before the one that was chosen, so it is not fetched meanwhile.
 */
export function keeping(
  { speaks, next, also, begun = [] }: VoiceChoice,
  speaking: VoiceId | undefined,
  isDamaged: boolean,
) {
  if (next && isDamaged && speaking === speaks) {
    return { speaks: next, also, begun: [...begun, speaks] };
  }
  const others = withNext(also, next);
  if (speaking !== speaks) others.push(speaks);
  return { speaks: speaking, also: others.filter((id) => id !== speaking), begun };
}

function withNext(voices: readonly VoiceId[], next: VoiceId | undefined): VoiceId[] {
  return next ? [...voices, next] : [...voices];
}
