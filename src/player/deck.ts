// What is in the element, what is wanted of it, and what is so: kept apart. Whatever the element
// reports is only a reason to look at it: reports come late, and not all of them are asked for.
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { type Frames, frames, type Seconds, toFrames, toSeconds } from '../catalogue/units';
import { nextMark } from '../routine/marks';
import type { Span, Timeline } from '../routine/timeline';
import type { Reach } from '../track/reach';
import { createAlarm } from './alarm';
import { type Held, isDue, soundAlike, wouldBeHeard } from './splice';
import type { PlayResult, TrackElement } from './track-element';

/** A timeline and the way to its track. */
export interface Reel {
  readonly timeline: Timeline;
  /** Its track, as far as it can be made now for someone at `at`. May throw whatever assembling throws. */
  track(at: Frames): Track;
  /** How far that would go. */
  reach(at: Frames): Reach;
}

/**
 * The track of a timeline, or the part of it that can be made so far. Where the timeline goes on behind
 * that, a rest stands behind it in the track, to wait in.
 */
export interface Track extends Reach {
  readonly blob: Blob;
  /** Where the rest says something, counted from its beginning. */
  readonly saying: Span | undefined;
}

/** What is so, by the element's own word where it has one. */
export type DeckState =
  | { readonly kind: 'empty' }
  /** Wanted to sound; the element has not said so yet. */
  | { readonly kind: 'starting' }
  | { readonly kind: 'sounding' }
  /** It sounds, but has come to where its track does not go on yet: it goes on by itself once it does. */
  | { readonly kind: 'resting' }
  | { readonly kind: Rest }
  | { readonly kind: 'ended' }
  /** What is in it cannot be sounded. `play` tries again from where it stands. */
  | { readonly kind: 'failed' }
  /** It has rested as long as it can. `play` tries again from where it stands. */
  | { readonly kind: 'lacking' };

/** Why it is silent while it could sound. */
type Rest =
  /** Nobody wants it to sound. */
  | 'standing'
  /** Something else silenced it: a call, another app, headphones pulled. */
  | 'interrupted'
  /** The browser refused the start: it wants a tap. */
  | 'blocked';

export interface Deck {
  readonly state: ReadonlySignal<DeckState>;
  /**
   * Where the element was looked at last: at least wherever anything changes that is shown. Holds the wanted
   * place while a track is being loaded or has failed.
   */
  readonly position: ReadonlySignal<Frames>;
  /** Where it is now, to the frame, which `position` then says too. */
  now(): Frames;
  /** Counts the jumps: whoever counts on from a position has to ask anew when it changes. */
  readonly jumps: ReadonlySignal<number>;
  /** Counts the quarter minutes of a rest, for whoever wants to try something anew. */
  readonly rested: ReadonlySignal<number>;
  /** Puts `reel` in, standing at `at`. */
  load(reel: Reel, at: Frames): void;
  /**
   * `reel` is what the one in it has become. Its track goes in where nobody hears that: in a quiet,
   * on a seek, before a start. So does more of a track that was only a part.
   */
  change(reel: Reel): void;
  /** Puts `reel` in place of the one in it, going on at `at` as it does now: sounding, or not. At once. */
  exchange(reel: Reel, at: Frames): void;
  /** From the start after the end. Call it from the tap itself: iOS looks at that. */
  play(): void;
  pause(): void;
  /** Goes on there if it sounds, else stands there. Past the end is the end. */
  seek(to: Frames): void;
  /** Stands at the end, as after having played to it. */
  end(): void;
  clear(): void;
}

/** WebKitGTK 2.50 gives up on about one load in eight, for no reason, and takes the next. */
const TRIES = 3;

/** Nothing but a new start takes the position so far back. */
const A_SECOND = toFrames(1);

/** How soon to look again for what is on its way, or for a quiet to put it in. */
const OFTEN: Seconds = 0.25;

/** Less than this is no reason to put in a track anew, or to leave a rest. */
const WORTH_IT = toFrames(15);

/**
 * Creates the deck around `element`. Nothing in it throws: what cannot be sounded is `failed`. When
 * something else plays the element behind its end, `playAgain` says what that shall mean; without it,
 * whatever the element makes of it.
 */
export function createDeck(element: TrackElement, playAgain: () => void = () => undefined): Deck {
  const state = signal<DeckState>({ kind: 'empty' });
  const position = signal<Frames>(frames(0));
  const jumps = signal(0);
  const rested = signal(0);
  /** What is wanted. */
  let reel: Reel | undefined;
  /** What is in the element, and what it was made from. */
  let held: (Track & { readonly timeline: Timeline }) | undefined;
  let wish: 'sound' | Rest = 'standing';
  let atEnd = false;
  let trouble: 'none' | 'failed' | 'lacking' = 'none';
  let tries = 0;
  /** Counts what makes an earlier start old news. */
  let starts = 0;
  let startIsPending = false;
  /** What the element did when it was looked at last, and where it has to be looked at next. */
  let seen: ReturnType<TrackElement['doing']> = 'nothing';
  let due: Frames | undefined;
  let marked: { timeline: Timeline; at: Frames; mark: Frames } | undefined;
  const markBehind = (timeline: Timeline, at: Frames) => {
    if (marked?.timeline !== timeline || marked.at !== at) {
      marked = { timeline, at, mark: nextMark(timeline, at) };
    }
    return marked.mark;
  };

  // A function, because deeds change it under the compiler's eyes.
  const isAtEnd = () => atEnd;
  const show = (kind: DeckState['kind']) => {
    if (state.peek().kind !== kind) state.value = { kind };
  };
  const stand = (at: Frames) => {
    atEnd = false;
    position.value = at;
    jumps.value += 1;
  };
  const forgetStart = () => {
    starts += 1;
    startIsPending = false;
  };

  const fail = (why: 'failed' | 'lacking' = 'failed') => {
    forgetStart();
    // Behind the end nothing is wanted of it any more.
    trouble = isAtEnd() ? 'none' : why;
    held = undefined;
    wish = 'standing';
    element.clear();
  };

  const start = () => {
    forgetStart();
    startIsPending = true;
    const own = starts;
    void element.play().then((result) => own === starts && hear(result));
  };

  /** Puts the wanted track in at the position, to go on from there if that is wished. */
  const put = () => {
    if (!reel) return;
    forgetStart();
    trouble = 'none';
    jumps.value += 1;
    try {
      const track = reel.track(position.peek());
      element.load(track.blob, toSeconds(position.peek()));
      held = { ...track, timeline: reel.timeline };
    } catch {
      return fail();
    }
    if (wish === 'sound') start();
  };
  const putAnew = () => {
    tries = 1;
    put();
  };
  const putAgainOrFail = () => {
    if (tries >= TRIES) return fail();
    tries += 1;
    put();
  };

  /** Whether it ends, in a rest, where its timeline goes on. */
  const isPart = ({ until, timeline }: Held) => until < timeline.length;
  /** Whether what is in the element is only a part, and need be no more. */
  const isWholeByNow = (at: Frames) =>
    held !== undefined &&
    reel !== undefined &&
    !isWhole(held, held.timeline) &&
    isWhole(reel.reach(at), reel.timeline);
  const hasGrown = () => {
    if (!held || !reel) return false;
    const at = position.peek();
    if (isWholeByNow(at)) return true;
    return isPart(held) && reel.reach(at).until >= held.until + WORTH_IT;
  };
  const isOld = () => held !== undefined && (held.timeline !== reel?.timeline || hasGrown());
  /** How far into the rest it is; undefined where it is not in one. */
  const inRest = () => {
    if (!held || !isPart(held)) return undefined;
    const behind = toFrames(Math.max(0, element.position())) - held.until;
    return behind < 0 ? undefined : behind;
  };
  const saysThatItRests = () => {
    const at = inRest();
    const saying = held?.saying;
    return at !== undefined && saying !== undefined && at >= saying.start && at < saying.end;
  };

  /** Whether the track in the element has all that sounds at `at`. */
  const isWithin = (track: Held & Track, at: Frames) =>
    at >= track.from && (at < track.until || !isPart(track));

  const putIfDue = (at: Frames) => {
    if (!held || !reel || !isOld()) return false;
    if (!isWholeByNow(at) && !isDue(held, reel.timeline, at)) return false;
    putAnew();
    return true;
  };
  const putIfUnheard = () => {
    const at = position.peek();
    if (!held || !reel || wish !== 'sound' || !isOld() || saysThatItRests()) return false;
    return !wouldBeHeard(held, reel.timeline, at) && putIfDue(at);
  };

  const reachEnd = () => {
    if (!held || !reel) return;
    const isLacking = isPart(held) && !isOld();
    const goesOn = isOld() && held.until < reel.timeline.length;
    position.value = isLacking || goesOn ? held.until : reel.timeline.length;
    if (isLacking) return fail('lacking');
    if (goesOn) return wish === 'sound' && putAnew();
    forgetStart();
    atEnd = true;
    wish = 'standing';
  };

  /** Reads the position, unless it is known better than the element knows it. */
  const readPosition = () => {
    if (!reel || !held || isAtEnd()) return;
    const now = toFrames(Math.max(0, element.position()));
    position.value = frames(Math.min(now, held.until, reel.timeline.length));
    rested.value = Math.floor((inRest() ?? 0) / WORTH_IT);
  };

  /** Whether it came to its end, and something played it from its start, before anybody knew. */
  const hasStartedOver = () =>
    !isAtEnd() && toFrames(element.position()) + A_SECOND < position.peek();
  const noticeEnd = () => {
    reachEnd();
    show(kindNow());
  };

  /** Takes in what the element does by itself. */
  const takeIn = () => {
    switch (element.doing()) {
      case 'not-loaded':
        return putAgainOrFail();
      case 'broken':
        return fail();
      case 'ended':
        return isAtEnd() || reachEnd();
      case 'starting':
      case 'sounding':
        // Also when nobody asked us: an earbud's button may have gone to the element itself.
        if (hasStartedOver()) noticeEnd();
        if (isAtEnd()) playAgain();
        if (isAtEnd()) stand(toFrames(element.position()));
        wish = 'sound';
        return;
      case 'silent':
        if (wish === 'sound' && !startIsPending) wish = 'interrupted';
        return;
      case 'nothing':
        return;
    }
  };

  const look = () =>
    batch(() => {
      if (held && trouble === 'none') takeIn();
      readPosition();
      show(kindNow());
      seen = element.doing();
      due = reel && seen === 'sounding' ? markBehind(reel.timeline, position.peek()) : undefined;
      const soon = due && toSeconds(due) - element.position();
      alarm.set(soon && (isSettled() ? soon : Math.min(soon, OFTEN)));
    });

  /** Whether all that is wanted is in the element, so that nothing can come of itself. */
  const isSettled = () =>
    held !== undefined && held.timeline === reel?.timeline && isWhole(held, held.timeline);

  /** Whether a look at the element can bring anything new. */
  const isDueNow = () => {
    if (due === undefined || element.doing() !== seen) return true;
    // What is on its way may be here by now.
    if (!isSettled()) return true;
    const now = toFrames(Math.max(0, element.position()));
    return now >= due || now < position.peek();
  };

  const kindNow = (): DeckState['kind'] => {
    if (!reel) return 'empty';
    if (trouble !== 'none') return trouble;
    if (isAtEnd()) return 'ended';
    if (element.doing() === 'sounding') return inRest() === undefined ? 'sounding' : 'resting';
    return wish === 'sound' ? 'starting' : wish;
  };

  const hear = (result: PlayResult) =>
    batch(() => {
      startIsPending = false;
      if (result === 'refused' && element.doing() === 'silent') wish = 'blocked';
      if (result === 'failed' && element.doing() !== 'sounding') putAgainOrFail();
      look();
    });

  const lookAround = () =>
    batch(() => {
      look();
      if (putIfUnheard()) look();
    });
  const alarm = createAlarm(lookAround);
  element.listen((event) => {
    // Where it tells the time, and the timer will ring in time all the same, that is nothing new.
    if (event === 'time' ? alarm.isLate() && isDueNow() : event !== 'seeked' || isDueNow())
      lookAround();
  });

  /** Does `deed` from where it is, and shows what has come of it. */
  const doing =
    <Arguments extends readonly unknown[]>(deed: (...args: Arguments) => void) =>
    (...args: Arguments) =>
      batch(() => {
        readPosition();
        deed(...args);
        look();
      });

  const end = () => {
    if (!reel) return;
    forgetStart();
    trouble = 'none';
    wish = 'standing';
    stand(reel.timeline.length);
    atEnd = true;
    element.pause();
  };

  return {
    state,
    position,
    jumps,
    rested,
    now() {
      batch(readPosition);
      return position.peek();
    },
    load: doing((next, at) => {
      element.pause();
      reel = next;
      wish = 'standing';
      stand(frames(Math.min(at, next.timeline.length)));
      putAnew();
      if (at >= next.timeline.length) end();
    }),
    change: doing((next) => {
      if (!reel) return;
      reel = next;
      if (held && soundAlike(held.timeline, next.timeline)) {
        held = { ...held, timeline: next.timeline };
      }
      position.value = frames(Math.min(position.peek(), next.timeline.length));
      readPosition();
      putIfUnheard();
    }),
    exchange: doing((next, at) => {
      if (!reel) return;
      reel = next;
      stand(frames(Math.min(at, next.timeline.length)));
      putAnew();
    }),
    play: doing(() => {
      if (!reel) return;
      const knewEnd = isAtEnd();
      look();
      // It has come to its end unnoticed: what is to play there is not for here to say.
      if (!knewEnd && isAtEnd()) {
        playAgain();
        if (!isAtEnd()) return;
      }
      const doesSound = element.doing() === 'sounding';
      wish = 'sound';
      if (isAtEnd()) {
        stand(frames(0));
        if (held) element.seek(0);
      }
      if (!held || (isOld() && !doesSound)) putAnew();
      else start();
    }),
    pause: doing(() => {
      forgetStart();
      wish = 'standing';
      element.pause();
    }),
    seek: doing((to) => {
      if (!reel) return;
      if (to >= reel.timeline.length) return end();
      // It has come to its end unnoticed: then it does not go on by itself.
      const isOver = element.doing() === 'ended';
      stand(to);
      if (putIfDue(to)) return;
      if (held && !isWithin(held, to)) return putAnew();
      if (held) element.seek(toSeconds(to));
      if (isOver && wish === 'sound') start();
    }),
    end: doing(end),
    clear: doing(() => {
      forgetStart();
      reel = undefined;
      held = undefined;
      trouble = 'none';
      wish = 'standing';
      atEnd = false;
      position.value = frames(0);
      element.clear();
    }),
  };
}

function isWhole({ from, until }: Reach, { length }: Timeline): boolean {
  return from === 0 && until >= length;
}
