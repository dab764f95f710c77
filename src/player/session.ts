// What is played and where to: the request, its timeline, what was done to it on the way, and the
// ways to move about in it. What sounds of it is the deck's to say (deck.ts).
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { StepId } from '../catalogue/cue-id';
import { PRIVATE } from '../catalogue/private';
import { type Frames, frames } from '../catalogue/units';
import { type Asked, answerable, askedAt } from '../routine/asked';
import { allChanged, type Change, changeAt, changed, type PlainChange } from '../routine/change';
import { type Choosing, choosingAt } from '../routine/choosing';
import { landing, placeBefore } from '../routine/jump';
import { destinations, type Moment, momentAt } from '../routine/moment';
import { openBefore } from '../routine/open';
import { samePlace } from '../routine/same-place';
import { refOf, stepOf } from '../routine/step-ref';
import { type Answer, isAsking, keyOf, type TimedStep, type Timeline } from '../routine/timeline';
import type { Deck } from './deck';
import { type PlayerState, type Request, type Stage, stateOf } from './machine';
import type { Prepared } from './tracks';

/** What screens see of what is played, and how it is led. */
export interface Session {
  readonly state: ReadonlySignal<PlayerState>;
  readonly moment: ReadonlySignal<Moment | undefined>;
  readonly changes: ReadonlySignal<readonly Change[]>;
  /** Who begins to answer now answers this; undefined where nothing is asked. */
  readonly asked: ReadonlySignal<Asked | undefined>;
  /** Whether something is asked here, or can still be answered. */
  readonly asks: ReadonlySignal<boolean>;
  /** The steps that send people to help, while that is where things stand; undefined otherwise. */
  readonly help: ReadonlySignal<readonly TimedStep[] | undefined>;
  /** What can be tapped here instead of being asked aloud; undefined where nothing can. */
  readonly choosing: ReadonlySignal<Choosing | undefined>;
  /** Whether there is something here for whoever asks for it in private. */
  readonly offers: ReadonlySignal<boolean>;
  /** What `asked` was at `position`, had it been reached by playing on. */
  askedAt(position: Frames): Asked | undefined;
  /** Shows that nothing is played, or not yet. */
  set(stage: Exclude<Stage, { kind: 'there' }>): void;
  /** Puts in what `request` comes to, at its place or the start, standing. Throws what assembly throws. */
  begin(request: Request, prepared: Prepared): void;
  /** Goes on where it is with what `request` comes to, which is the same in another voice. Throws what assembly throws. */
  exchange(request: Request, prepared: Prepared): void;
  /** What plays is what `request` asks for by now: nothing of its track has changed. */
  adopt(request: Request): void;
  /** To `to`, or to the end where that is nearer; help is not left by it. */
  jump(to: Frames): void;
  /** To the step that begins at `to`, or to what is open on the way there. Answers where that is. */
  jumpTo(to: Frames): Frames;
  /** Back by `by`, but to no question that has been answered. */
  back(by: Frames): void;
  /** To the start of the step before this one, of this one, or of the one behind it. */
  go(to: 'previous' | 'repeat' | 'next'): void;
  /** Stays a minute longer in this step. */
  oneMoreMinute(): void;
  /** Takes `answer` to what `asked` names, once: a yes leads to its advice, a no goes on. */
  answer(asked: Asked, answer: Answer): void;
  /** Tells that `chosen` of what can be tapped here were, and goes on with what that brings. */
  pick(chosen: readonly StepId[]): void;
  /** Brings what is there in private, from wherever this is. */
  bringOffer(): void;
  /** Offers once more, also after the end, to ask what is open. */
  offerAgain(): void;
  /** Tries once more to fetch what could not be had. */
  fetchAnew(): void;
  /** Says the help that is shown from its beginning. */
  sayHelp(): void;
  /** Takes the yes back that led to help, and asks its question again; from what was private, back to where it was asked for. */
  takeBack(): void;
}

/** Creates the session that leads `deck`. */
export function createSession(deck: Deck): Session {
  const stage = signal<Stage>({ kind: 'idle' });
  const changes = signal<readonly Change[]>([]);
  /** Where the last jump led. */
  const arrived = signal<Frames>(frames(0));
  const prepared = signal<Prepared | undefined>(undefined);

  const state = computed(() => stateOf(stage.value, deck.state.value.kind));
  const timeline = computed(() =>
    stage.value.kind === 'there' ? stage.value.timeline : undefined,
  );
  const moment = computed(() => timeline.value && momentAt(timeline.value, deck.position.value));
  const moves = computed(() => ['ready', 'playing'].includes(state.value.kind));
  const asked = computed(
    () =>
      timeline.value &&
      askedAt(timeline.value, deck.position.value, { from: arrived.value, moves: moves.value }),
  );
  const asks = computed(
    () => asked.value !== undefined || (moment.value !== undefined && isAsking(moment.value.step)),
  );
  const stepIndex = computed(() => moment.value?.stepIndex);
  const choosing = computed(() =>
    timeline.value && stepIndex.value !== undefined
      ? choosingAt(timeline.value, stepIndex.value)
      : undefined,
  );
  const offers = computed(() => timeline.value?.steps.some(isOffer) ?? false);
  /** Where something private was asked for. Kept nowhere else. */
  let askedFrom: Frames | undefined;
  const help = computed(() => {
    const { ending, steps } = timeline.value ?? {};
    if (ending?.kind !== 'help' || moment.value?.step.advice !== ending.advice) return undefined;
    return steps?.filter(({ advice }) => advice === ending.advice);
  });

  /** What was exchanged for what plays: a finger that is down may have begun to answer in it. */
  let exchanged: Timeline | undefined;
  /** The step that `question` names in `now`, if an answer to it may still be taken. */
  const answerableIn = (now: Timeline, question: Asked) => {
    const step = answerable(now, deck.now(), question);
    if (step || !exchanged) return step;
    const index = exchanged.steps.findIndex(
      (each) => keyOf(each) === question.question && each.start === question.at,
    );
    const heir = index < 0 ? undefined : stepOf(now, refOf(exchanged, index));
    return heir && answerable(now, deck.now(), { ...question, at: heir.start });
  };

  const seek = (to: Frames) => {
    arrived.value = to;
    deck.seek(to);
  };
  const playFrom = (at: Frames) => {
    seek(at);
    deck.play();
  };

  /** Makes `change`, if it changes anything. Its track goes in when nobody hears that. */
  const makeThis = (change: Change): Timeline | undefined => {
    const now = stage.peek();
    const ready = prepared.peek();
    if (now.kind !== 'there' || !ready) return undefined;
    const { reelOf, adviceOf } = ready;
    const next = changed(now.timeline, change, adviceOf);
    if (next !== now.timeline) {
      batch(() => {
        changes.value = [...changes.peek(), change];
        stage.value = { ...now, timeline: next };
        deck.change(reelOf(next));
      });
    }
    return next;
  };
  /** Makes a change of `kind` to what plays at `position`. */
  const make = (kind: PlainChange['kind'], position: Frames): Timeline | undefined => {
    const now = timeline.peek();
    return now && makeThis(changeAt(now, kind, position));
  };

  const jump = (to: Frames) => {
    const now = timeline.peek();
    if (!now) return;
    const [first] = help.peek() ?? [];
    const at = first ? Math.max(to, first.start) : to;
    if (at >= now.length) deck.end();
    else seek(frames(at));
  };

  // Whoever asked not to be alone is not left: it begins again by itself.
  effect(() => {
    const [first] = help.value ?? [];
    if (deck.state.value.kind !== 'ended' || first?.advice !== PRIVATE) return;
    queueMicrotask(() => playFrom(first.start));
  });

  // What is played is fetched in the order in which it is come to: anew wherever that changes, and once
  // more whenever it might help.
  const tried = signal(0);
  effect(() => {
    const now = timeline.value;
    void [tried.value, deck.jumps.value, deck.rested.value, deck.state.value.kind];
    const ready = prepared.value;
    // Behind the tap that changed it, which has to sound.
    queueMicrotask(() => now && ready === prepared.peek() && ready?.want(now, deck.now()));
  });

  return {
    state,
    moment,
    changes,
    asked,
    asks,
    help,
    choosing,
    offers,
    askedAt(position) {
      const now = timeline.peek();
      return now && askedAt(now, position, PLAYED_ON);
    },
    set(next) {
      batch(() => {
        prepared.value = undefined;
        changes.value = [];
        stage.value = next;
      });
    },
    begin(request, ready) {
      const { timeline: begun, changes: made, position } = ready.begins;
      batch(() => {
        prepared.value = ready;
        changes.value = made;
        arrived.value = position;
        stage.value = { kind: 'there', request, timeline: begun };
        deck.load(ready.reelOf(begun), position);
      });
    },
    exchange(request, ready) {
      const now = timeline.peek();
      if (!now) return;
      const { timeline: compiled, adviceOf, reelOf } = ready;
      const next = allChanged(compiled, changes.peek(), adviceOf);
      const at = samePlace(now, deck.now(), next);
      exchanged = now;
      batch(() => {
        prepared.value = ready;
        stage.value = { kind: 'there', request, timeline: next };
        deck.exchange(reelOf(next), at);
      });
    },
    adopt(request) {
      const now = stage.peek();
      if (now.kind === 'there') stage.value = { ...now, request };
    },
    jump,
    jumpTo(to) {
      const now = timeline.peek();
      const at = now ? landing(now, deck.now(), to) : to;
      jump(at);
      return at;
    },
    back(by) {
      const now = timeline.peek();
      if (now) jump(placeBefore(now, deck.now(), by));
    },
    go(to) {
      const now = timeline.peek();
      if (now) jump(destinations(now, deck.now())[to]);
    },
    oneMoreMinute() {
      // Behind a word to call for help, nothing is worth waiting for.
      const isHelp = timeline.peek()?.ending.kind === 'help';
      if (state.peek().kind === 'finished' || isHelp) return;
      make('minute', deck.now());
    },
    answer(question, answer) {
      const now = timeline.peek();
      const step = now && answerableIn(now, question);
      if (!step) return;
      const isAskedNow = moment.peek()?.step === step;
      const next = make(answer, step.start);
      // Straight to the advice: whoever says yes need not wait for the hold to end.
      if (answer === 'yes') playFrom(step.end);
      else if (next && isAskedNow) jump(destinations(next, step.start).past);
    },
    pick(chosen) {
      const now = timeline.peek();
      const at = choosing.peek()?.at;
      if (!now || at === undefined) return;
      const step = refOf(now, momentAt(now, at).stepIndex);
      const next = makeThis({ kind: 'picked', step, chosen });
      const gate = next && momentAt(next, at).step;
      if (gate) playFrom(gate.end);
    },
    bringOffer() {
      const now = timeline.peek();
      const offer = now?.steps.find(isOffer);
      if (!now || !offer) return;
      askedFrom = frames(Math.min(deck.now(), now.length - 1));
      // In one go: nobody may see that it was asked for, and not be there yet.
      batch(() => {
        make('yes', offer.start);
        playFrom(offer.end);
      });
    },
    offerAgain() {
      const now = timeline.peek();
      // Of two checks, the one that left something open.
      const again = now?.steps.find(
        ({ kind }, index) => kind === 'again' && openBefore(now, index).length > 0,
      );
      if (!again) return;
      make('taken-back', again.start);
      playFrom(again.start);
    },
    fetchAnew() {
      tried.value += 1;
    },
    sayHelp() {
      const [first] = help.peek() ?? [];
      if (first) playFrom(first.start);
    },
    takeBack() {
      const [first] = help.peek() ?? [];
      const asking = timeline.peek()?.steps.find(({ end }) => end === first?.start);
      if (!asking) return;
      batch(() => {
        make('taken-back', asking.start);
        if (asking.kind !== 'offer') return playFrom(asking.start);
        // As if it had never been asked for.
        changes.value = changes.peek().filter(({ step }) => step.stepId !== asking.stepId);
        playFrom(askedFrom ?? asking.start);
      });
    },
  };
}

function isOffer({ kind }: TimedStep): boolean {
  return kind === 'offer';
}

/** As after no jump at all. */
const PLAYED_ON = { from: frames(0), moves: true } as const;
