// What is in the element, what is wanted of it, and what is so: kept apart. Whatever the element
// reports is only a reason to look at it: reports come late, and not all of them are asked for.
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { type Frames, frames, toFrames, toSeconds } from '../catalogue/units';
import { createLookout, type Look } from './lookout';
import {
  isOld,
  isPart,
  isSettled,
  isWholeByNow,
  isWithin,
  type Loaded,
  type Reel,
  restAt,
  saysThatItRests,
  WORTH_IT,
} from './reel';
import { isDue, soundAlike, wouldBeHeard } from './splice';
import type { PlayResult, TrackElement } from './track-element';

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
  let held: Loaded | undefined;
  let wish: 'sound' | Rest = 'standing';
  let atEnd = false;
  let trouble: 'none' | 'failed' | 'lacking' = 'none';
  let tries = 0;
  /** Counts what makes an earlier start old news. */
  let starts = 0;
  let startIsPending = false;
  /** Where the element says it is. */
  const elementAt = () => toFrames(Math.max(0, element.position()));
  /** How far into a rest it is; undefined where it is not in one. */
  const inRest = () => held && restAt(held, elementAt());

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

  const putIfDue = (at: Frames) => {
    if (!held || !reel || !isOld(held, reel, position.peek())) return false;
    if (!isWholeByNow(held, reel, at) && !isDue(held, reel.timeline, at)) return false;
    putAnew();
    return true;
  };
  const putIfUnheard = () => {
    const at = position.peek();
    if (!held || !reel || wish !== 'sound' || !isOld(held, reel, at)) return false;
    if (saysThatItRests(held, elementAt())) return false;
    return !wouldBeHeard(held, reel.timeline, at) && putIfDue(at);
  };

  const reachEnd = () => {
    if (!held || !reel) return;
    const isOldByNow = isOld(held, reel, position.peek());
    const isLacking = isPart(held) && !isOldByNow;
    const goesOn = isOldByNow && held.until < reel.timeline.length;
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
    position.value = frames(Math.min(elementAt(), held.until, reel.timeline.length));
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
      lookout.looked(lastLook());
    });

  const lastLook = (): Look => ({
    timeline: reel?.timeline,
    at: position.peek(),
    isSettled: isSettled(held, reel),
  });

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
  const lookout = createLookout(element, lookAround);
  element.listen((event) => {
    if (lookout.isWorth(event, lastLook())) lookAround();
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
      if (!held || (isOld(held, reel, position.peek()) && !doesSound)) putAnew();
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
