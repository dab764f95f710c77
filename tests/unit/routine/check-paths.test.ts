// Every way through the injury check, answered, unanswered and tapped: no sign for help is lost on any of
// them, and nobody is told that nothing is open about what nobody answered.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { leadsToHelp } from '../../../src/catalogue/advice-plans';
import type { StepId } from '../../../src/catalogue/cue-id';
import type { AdviceId, People, Touch } from '../../../src/catalogue/model';
import { PRIVATE } from '../../../src/catalogue/private';
import { RED_FLAG_PLANS } from '../../../src/catalogue/red-flags';
import { frames } from '../../../src/catalogue/units';
import { routineFor } from '../../../src/content/routine';
import { adviceById } from '../../../src/content/worded-advice';
import {
  type AdviceOf,
  compileAdvice,
  withAnswer,
  withoutAnswer,
  withPicked,
} from '../../../src/routine/answer';
import { answeredIn } from '../../../src/routine/answered';
import { type Change, changed } from '../../../src/routine/change';
import { choosingAt } from '../../../src/routine/choosing';
import { compile, type SoundLengths } from '../../../src/routine/compile';
import { findPlace } from '../../../src/routine/find-place';
import { openQuestions } from '../../../src/routine/open';
import { placeAt } from '../../../src/routine/place-at';
import { resolve } from '../../../src/routine/resolve';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { RoutineSpec } from '../../../src/routine/spec';
import {
  type Answer,
  countBehind,
  isAsking,
  keyOf,
  type TimedStep,
  type Timeline,
} from '../../../src/routine/timeline';
import { PlaceSchema } from '../../../src/storage/place-schema';
import '../../english';

const lengths: SoundLengths = { cue: () => frames(90), chime: () => frames(40) };

/** Where the check stands: all of the routine, its first part, or behind another. */
type Place = 'alone' | 'first' | 'later';

interface Way {
  readonly people: People;
  readonly touch: Touch;
  readonly place: Place;
}

const WAYS: readonly Way[] = (['one', 'two', 'more'] as const).flatMap((people) =>
  (['touch', 'touch-free'] as const).flatMap((touch) =>
    (['alone', 'first', 'later'] as const).map((place) => ({ people, touch, place })),
  ),
);

const PART = 'check';

/** The check as it compiles in `way`, and what a yes in it brings. */
function begun({ people, touch, place }: Way): { timeline: Timeline; adviceOf: AdviceOf } {
  const check = {
    id: PART,
    content: { kind: 'practice', practice: 'injury-check' },
    minutes: 7,
  } as const;
  const drink = {
    id: 'drink',
    content: { kind: 'practice', practice: 'hydration' },
    minutes: 4,
  } as const;
  const spec: RoutineSpec = {
    version: 1,
    id: 'any',
    title: { key: 'made' },
    emblem: 'made',
    people: ['one', 'two', 'more'],
    touch: 'settled',
    unfit: 'leave-out',
    parts: place === 'alone' ? [check] : place === 'first' ? [check, drink] : [drink, check],
  };
  const routine = resolve(spec, { ...DEFAULT_SETTINGS, people, touch }, {});
  return {
    timeline: compile(routineFor({ routine }), lengths),
    adviceOf: (id: AdviceId) => compileAdvice(adviceById(id), routine.way, lengths),
  };
}

const keyAt = (id: string) => keyOf({ partId: PART, stepId: `injury-check.${id}` });
const find = ({ steps }: Timeline, id: string) => steps.find((step) => keyOf(step) === keyAt(id));

/** Which part of it, or what that was found, each sign hangs on; all others hang on the first two questions. */
const HANGS_ON: Readonly<Record<string, { readonly part?: string; readonly found?: true }>> = {
  'neck-signs': { part: 'part-neck' },
  shock: { part: 'part-heat' },
  ring: { part: 'part-ring' },
  stuck: { part: 'part-inside' },
  blow: { part: 'part-impact' },
  wound: { part: 'part-blades', found: true },
  burn: { part: 'part-heat', found: true },
  numb: { part: 'part-rope', found: true },
};
const ALWAYS: readonly string[] = ['head'];
const ASKED = [
  ...new Set(RED_FLAG_PLANS.filter(({ yes }) => yes !== PRIVATE).map(({ asks }) => asks)),
];

/** Whether someone has said, in so many answers, that the sign asked for by `asks` is not there. */
function wasRuledOut({ answers }: Timeline, asks: string): boolean {
  const saidNo = (id: string) => answers[keyAt(id)] === 'no';
  if (saidNo(asks)) return true;
  if (ALWAYS.includes(asks)) return false;
  const on = HANGS_ON[asks];
  if (!on) return saidNo('wrong') && saidNo('signs');
  const notPlayed = saidNo('parts') || (on.part !== undefined && saidNo(on.part));
  return on.found ? notPlayed && saidNo('found') : notPlayed;
}

/** All of `timeline`, also what help has cut off. */
function wholeOf({ steps, ending }: Timeline): readonly TimedStep[] {
  return ending.kind === 'help' ? [...steps, ...ending.instead.steps] : steps;
}

/** The signs that are neither asked in `timeline`, nor were answered, nor ruled out. */
function lostIn(timeline: Timeline): readonly string[] {
  const asked = new Set(wholeOf(timeline).map(keyOf));
  return ASKED.filter(
    (asks) =>
      !asked.has(keyAt(asks)) && !timeline.answers[keyAt(asks)] && !wasRuledOut(timeline, asks),
  );
}

/** Claims of `timeline` about what is open that are not true. */
function wrongIn(timeline: Timeline): readonly string[] {
  return timeline.steps.flatMap((step, index) => {
    if (step.kind !== 'again') return [];
    const open = openQuestions(timeline.steps.slice(0, index), timeline.answers).length;
    const saysNone = step.cues[0]?.id.endsWith('.none') === true;
    return saysNone === (open === 0) ? [] : [`${open} open, and it says ${step.cues[0]?.text}`];
  });
}

describe('a check that nobody answers', () => {
  it.each(WAYS)('asks for every sign, for $people, with $touch, $place', (way) => {
    const { timeline } = begun(way);
    expect(timeline.leftOut).toEqual([]);
    expect(ASKED.filter((asks) => !find(timeline, asks))).toEqual([]);
    expect(wrongIn(timeline)).toEqual([]);
  });

  it.each(WAYS)(
    'shows them all before it asks anything, for $people, with $touch, $place',
    (way) => {
      const { timeline } = begun(way);
      const first = timeline.steps.findIndex(isAsking);
      expect(timeline.steps[first]?.stepId).toBe('injury-check.wrong');
      const shown = choosingAt(timeline, first)?.of.map(({ stepId }) => stepId);
      expect([...(shown ?? [])].sort()).toEqual(
        ASKED.map((asks): StepId => `injury-check.${asks}`).sort(),
      );
    },
  );

  it.each(WAYS)('is over in a quarter of an hour, for $people, with $touch, $place', (way) => {
    const { steps } = begun(way).timeline;
    const own = steps.filter(({ partId }) => partId === PART);
    const seconds = ((own.at(-1)?.end ?? 0) - (own[0]?.start ?? 0)) * 0.024;
    expect(seconds / 60).toBeLessThan(18);
  });
});

type Said = Answer | 'open';
const SAID: readonly Said[] = ['yes', 'no', 'open'];

describe('every combination of answers that a sign hangs on', () => {
  const { timeline: compiled, adviceOf } = begun({ people: 'two', touch: 'touch', place: 'alone' });
  const say = (timeline: Timeline, id: string, said: Said) => {
    const step = find(timeline, id);
    return step && said !== 'open' ? withAnswer(timeline, step.start, said, adviceOf) : timeline;
  };
  const tap = (timeline: Timeline, id: string, chosen: readonly string[]) => {
    const step = find(timeline, id);
    const ids = chosen.map((each): StepId => `injury-check.${each}`);
    return step ? withPicked(timeline, step.start, ids, adviceOf) : timeline;
  };
  const parts = [...new Set(Object.values(HANGS_ON).map(({ part }) => part ?? ''))];

  it.each(parts)('loses none, whatever is said or tapped of %s', (part) => {
    const others = (timeline: Timeline) => parts.reduce((now, id) => say(now, id, 'no'), timeline);
    const toldParts: readonly ((timeline: Timeline) => Timeline)[] = [
      (now) => say(now, 'parts', 'no'),
      (now) => tap(now, 'parts', []),
      (now) => tap(now, 'parts', [part]),
      ...SAID.flatMap((of) => [
        (now: Timeline) => say(say(now, 'parts', 'yes'), part, of),
        (now: Timeline) => say(now, part, of),
        (now: Timeline) => say(others(now), part, of),
      ]),
    ];
    const toldFound: readonly ((timeline: Timeline) => Timeline)[] = [
      ...SAID.map((of) => (now: Timeline) => say(now, 'found', of)),
      (now) => tap(now, 'found', []),
      (now) => tap(now, 'found', ['bruise', 'numb']),
    ];
    for (const wrong of SAID) {
      for (const signs of SAID) {
        const asked = say(say(compiled, 'wrong', wrong), 'signs', signs);
        for (const tellParts of toldParts) {
          for (const tellFound of toldFound) {
            const told = tellFound(tellParts(asked));
            expect(lostIn(told)).toEqual([]);
            expect(wrongIn(told)).toEqual([]);
          }
        }
      }
    }
  });

  it('asks little of whoever says that nothing is wrong, and that nothing was played or found', () => {
    const quick = ['wrong', 'signs', 'parts', 'head', 'found'].reduce(
      (now, id) => say(now, id, 'no'),
      compiled,
    );
    expect(quick.steps.filter(isAsking).map(({ stepId }) => stepId)).toEqual(
      ['wrong', 'signs', 'parts', 'head', 'found'].map((id) => `injury-check.${id}`),
    );
    expect(quick.length * 0.024).toBeLessThan(8 * 60);
  });

  it('asks at once, one by one, after a yes to the first question', () => {
    const frightened = say(compiled, 'wrong', 'yes');
    const at = frightened.steps.findIndex(({ stepId }) => stepId === 'injury-check.wrong');
    expect(frightened.steps[at + 1]?.stepId).toBe('injury-check.breath');
  });

  it('brings what is tapped, and asks it no more; taken back, all of it is there again', () => {
    const found = tap(compiled, 'found', ['bruise', 'sore']);
    const at = found.steps.findIndex(({ stepId }) => stepId === 'injury-check.found');
    const behind = found.steps.slice(at + 1, at + 1 + countBehind(found.steps, at));
    expect(behind.map(({ stepId }) => stepId)).toEqual(['advice.sore', 'advice.bruise']);
    expect(answeredIn(found)?.yes.map(({ stepId }) => stepId)).toEqual([
      'injury-check.sore',
      'injury-check.bruise',
    ]);
    expect(find(found, 'bruise')).toBeUndefined();
    const step = find(found, 'found');
    expect(step && withoutAnswer(found, step.start)).toEqual(compiled);
  });

  it.each(ASKED)('leads to help from a tap on the sign of %s, and back', (asks) => {
    const tapped = tap(compiled, 'wrong', [asks]);
    expect(tapped.ending).toMatchObject({ kind: 'help' });
    const at = tapped.steps.findIndex(({ stepId }) => stepId === 'injury-check.wrong');
    const [first, ...others] = tapped.steps.slice(at + 1);
    expect(first?.start).toBe(tapped.steps[at]?.end);
    expect(others.every(({ advice }) => advice === first?.advice)).toBe(true);
    const gate = find(tapped, 'wrong');
    expect(gate && withoutAnswer(tapped, gate.start)).toEqual(compiled);
  });
});

/** What someone does at one thing that is asked: an answer, none, or a tap on some of what can be tapped. */
type Doing = Said | { readonly tapped: readonly number[] };

const anyDoing: fc.Arbitrary<Doing> = fc.oneof(
  { arbitrary: fc.constantFrom<Said>('no', 'no', 'open', 'yes'), weight: 5 },
  { arbitrary: fc.array(fc.nat(40), { maxLength: 3 }).map((tapped) => ({ tapped })), weight: 1 },
);

/** Goes through the check step by step, and says what was passed on the way. */
function walked(way: Way, doings: Iterator<Doing>) {
  const { timeline: compiled, adviceOf } = begun(way);
  let timeline = compiled;
  const passed: TimedStep[] = [];
  for (let index = 0; index < timeline.steps.length; index += 1) {
    const step = timeline.steps[index];
    if (!step) break;
    passed.push(step);
    if (!isAsking(step)) continue;
    const doing: Doing = doings.next().value;
    if (doing === 'open') continue;
    if (typeof doing === 'string') timeline = withAnswer(timeline, step.start, doing, adviceOf);
    else {
      const { of = [] } = choosingAt(timeline, index) ?? {};
      const chosen = doing.tapped.flatMap((at) => of[at % of.length]?.stepId ?? []);
      timeline = withPicked(timeline, step.start, chosen, adviceOf);
    }
    if (doing === 'no') index += countBehind(timeline.steps, index);
  }
  return { timeline, passed };
}

describe('any way through the check', () => {
  const anyWalk = fc.tuple(fc.constantFrom(...WAYS), fc.infiniteStream(anyDoing));

  it('loses no sign, claims nothing that is not so, and sounds nothing behind help', () => {
    fc.assert(
      fc.property(anyWalk, ([way, doings]) => {
        const { timeline, passed } = walked(way, doings);
        expect(lostIn(timeline)).toEqual([]);
        expect(wrongIn(timeline)).toEqual([]);
        if (timeline.ending.kind === 'help') {
          const { advice } = timeline.ending;
          expect(timeline.steps.at(-1)?.advice).toBe(advice);
          return;
        }
        // Each sign was shown, and what was not ruled out has come up before the last word.
        const heard = new Set(passed.map(keyOf));
        expect(heard.has(keyAt('wrong'))).toBe(true);
        const unheard = ASKED.filter((asks) => !heard.has(keyAt(asks)));
        for (const asks of unheard) {
          expect(wasRuledOut(timeline, asks) || timeline.answers[keyAt(asks)]).toBeTruthy();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stays in one piece, and comes to the same when it is all taken back', () => {
    fc.assert(
      fc.property(anyWalk, ([way, doings]) => {
        const { timeline } = walked(way, doings);
        for (const [i, step] of timeline.steps.entries()) {
          expect(step.start).toBe(timeline.steps[i - 1]?.end ?? 0);
        }
        const own = timeline.steps.filter(({ depth }) => depth === 0);
        const orders = [...own, ...timeline.leftOut].map(({ order }) => order);
        expect(new Set(orders).size).toBe(orders.length);
        let open = timeline;
        for (;;) {
          const answered = open.steps.findLast((step) => open.answers[keyOf(step)] !== undefined);
          if (!answered) break;
          open = withoutAnswer(open, answered.start);
        }
        expect(open.steps).toEqual(begun(way).timeline.steps);
        expect(open.ending).toEqual(begun(way).timeline.ending);
      }),
      { numRuns: 60 },
    );
  });

  it('lists at the end every question that was asked, and nothing private', () => {
    fc.assert(
      fc.property(anyWalk, ([way, doings]) => {
        const { timeline } = walked(way, doings);
        const answered = answeredIn(timeline);
        const listed = Object.values(answered ?? {}).flat();
        expect(listed.some(({ stepId }) => stepId === 'injury-check.self-harm')).toBe(false);
        for (const step of timeline.steps) {
          if (step.kind !== 'question' || step.round === 'again') continue;
          expect(listed.map(keyOf)).toContain(keyOf(step));
          if (!timeline.answers[keyOf(step)] && leadsToHelp(step.yes)) {
            expect(answered?.open.map(keyOf)).toContain(keyOf(step));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what an earlier version has kept', () => {
  const { timeline: compiled, adviceOf } = begun({ people: 'two', touch: 'touch', place: 'alone' });
  const told = (kind: Answer, stepId: StepId): Change => ({
    kind,
    step: { partId: PART, stepId, nth: 0 },
  });

  it.each([
    ['injury-check.breath', 'call-breath'],
    ['injury-check.allergy', 'call-allergy'],
    ['injury-check.weakness', 'call-stroke'],
    ['injury-check.self-harm', 'stay'],
  ] as const)('a yes to %s still leads to help', (stepId, advice) => {
    const { ending } = changed(compiled, told('yes', stepId), adviceOf);
    expect(ending).toMatchObject({ kind: 'help', advice });
  });

  it('a no to a question that asked for less is none to its heir', () => {
    expect(changed(compiled, told('no', 'injury-check.weakness'), adviceOf)).toBe(compiled);
  });

  it('a place in help that is called something else now is in help', () => {
    const changes = [told('yes', 'injury-check.weakness')];
    const place = {
      step: { partId: PART, stepId: 'advice.call-weakness', nth: 0 },
      at: frames(10),
      stepLength: frames(1000),
      changes,
      shown: { title: 'Sudden weakness', left: frames(100) },
    } as const;
    const { timeline, position } = findPlace(compiled, place, adviceOf);
    expect(timeline.steps.find(({ start }) => start === position)?.stepId).toBe(
      'advice.call-stroke',
    );
  });

  it('and what is kept now can be read: also what was tapped', () => {
    const picked: Change = {
      kind: 'picked',
      step: { partId: PART, stepId: 'injury-check.found', nth: 0 },
      chosen: ['injury-check.bruise'],
    };
    const timeline = changed(compiled, picked, adviceOf);
    const place = placeAt({ timeline, changes: [picked], position: frames(1000) });
    expect(v.parse(PlaceSchema, structuredClone(place))).toEqual(place);
  });
});
