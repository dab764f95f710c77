import { describe, expect, it } from 'vitest';
import { leadsToHelp } from '../../../src/catalogue/advice-plans';
import { ownerOf } from '../../../src/catalogue/cue-id';
import type { PracticeId } from '../../../src/catalogue/practice-ids';
import { frames, toSeconds } from '../../../src/catalogue/units';
import { routineFor, type Wanted } from '../../../src/content/routine';
import { withAnswer } from '../../../src/routine/answer';
import type { Comfort } from '../../../src/routine/comfort';
import { compile } from '../../../src/routine/compile';
import { resolve } from '../../../src/routine/resolve';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/routine/settings';
import type { Part, RoutineSpec } from '../../../src/routine/spec';
import { keyOf } from '../../../src/routine/timeline';

const practice = (id: PracticeId, minutes: number, why: string): Part => ({
  id,
  content: { kind: 'practice', practice: id },
  minutes,
  why,
});
const words = practice('affirmations', 5, 'after-role-play-words');
const drink = practice('hydration', 4, 'thirsty-drink');

const madeOf = (parts: readonly Part[]): RoutineSpec => ({
  version: 1,
  id: 'own-one',
  title: { key: 'made' },
  emblem: 'made',
  people: ['one', 'two', 'more'],
  touch: 'settled',
  unfit: 'leave-out',
  parts,
});

interface More {
  readonly settings?: Settings;
  readonly comfort?: Comfort;
  readonly prelude?: 'hands-free';
}

const wanted = (
  parts: readonly Part[],
  { settings = DEFAULT_SETTINGS, comfort = {}, prelude }: More = {},
): Wanted => ({ routine: resolve(madeOf(parts), settings, comfort), prelude });

/** The first lines of each part: whose they are, and which. */
function openings(what: Wanted) {
  return routineFor(what).parts.map(({ steps }) => steps[0]?.cues.slice(0, 3).map(({ id }) => id));
}

describe('a routine of several practices', () => {
  it('greets once, then says before each part why it is there', () => {
    const [first, second] = openings(wanted([drink, words]));
    expect(first?.[0]).toMatch(/^hydration\..*hello/);
    expect(first?.[1]).toBe('between.why.thirsty-drink');
    expect(second?.[0]).toBe('between.why.after-role-play-words');
    expect(second?.[1]).toMatch(/^affirmations\..*lead-in/);
  });

  it('asks first where someone was not sure, in the words for whoever is there', () => {
    const comfort = { affirmations: 'maybe' } as const;
    expect(openings(wanted([drink, words], { comfort }))[1]).toContain('between.ask.maybe');
    const settings = { ...DEFAULT_SETTINGS, people: 'one' } as const;
    const alone = openings(wanted([drink, words], { comfort, settings }))[1];
    expect(alone).toContain('between.ask.maybe-alone');
  });

  it('says no reason that would be true of anyone', () => {
    const [first] = openings(wanted([practice('hydration', 4, 'any-drink'), words]));
    expect(first?.some((id) => ownerOf(id) === 'between')).toBe(false);
  });

  it('plays a part whose reason is not known, and says none', () => {
    const odd = practice('hydration', 4, 'from-a-newer-version');
    const [first] = openings(wanted([odd, words]));
    expect(first?.some((id) => ownerOf(id) === 'between')).toBe(false);
  });

  it('ends only the last part for good', () => {
    const lasts = routineFor(wanted([drink, words])).parts.map(
      ({ steps }) => steps.at(-1)?.cues.at(-1)?.id,
    );
    expect(lasts).toEqual([
      expect.not.stringMatching(/\.onward$/),
      expect.stringMatching(/^affirmations\..*\.onward$/),
    ]);
  });

  it('begins with the word on going on without hands only when asked to', () => {
    const [first] = openings(wanted([drink], { prelude: 'hands-free' }));
    expect(first?.[0]).toMatch(/^hands-free\./);
  });

  it('leaves out the steps that people do not want, where a practice can do without them', () => {
    const cuddle = (without?: readonly string[]): Part => ({
      id: 'cuddle',
      content: { kind: 'practice', practice: 'cuddle', ...(without && { without }) },
      minutes: 20,
    });
    const steps = (part: Part) =>
      routineFor(wanted([part])).parts.flatMap((each) => each.steps.map(({ id }) => id));
    const all = steps(cuddle());
    // The first is one that it needs, and the last is none at all.
    expect(steps(cuddle(['settle', 'breathe', 'body', 'nothing']))).toEqual(
      all.filter((id) => id !== 'cuddle.breathe' && id !== 'cuddle.body'),
    );
    expect(all).toContain('cuddle.breathe');
  });

  it('keeps all of the injury check, whatever a routine from elsewhere would leave out', () => {
    const check = (without: readonly string[]): Part => ({
      id: 'injury-check',
      content: { kind: 'practice', practice: 'injury-check', without },
      minutes: 10,
    });
    const stepsOf = (part: Part) => routineFor(wanted([part])).parts[0]?.steps.map(({ id }) => id);
    const all = stepsOf(check([]));
    const ids = all?.map((id) => id.replace('injury-check.', '')) ?? [];
    expect(ids.length).toBeGreaterThan(5);
    expect(stepsOf(check(ids))).toEqual(all);
  });

  it('keeps quiet behind people’s own words as long as they asked for', () => {
    const step = (id: string, pause?: number) => ({
      id,
      title: 'Rest',
      lines: ['Come here.', 'Rest a while.'],
      seconds: 5,
      ...(pause && { pause }),
    });
    const own: Part = {
      id: 'p',
      content: { kind: 'own', title: 'Ours', steps: [step('long', 90), step('short')] },
      minutes: 2,
    };
    const clips = { cue: () => undefined, chime: () => frames(40) };
    const { steps } = compile(routineFor(wanted([own])), clips);
    const quiet = (index: number) => {
      const one = steps[index];
      return toSeconds(frames((one?.end ?? 0) - (one?.cues.at(-1)?.end ?? 0)));
    };
    expect(quiet(0)).toBeGreaterThanOrEqual(90);
    expect(quiet(1)).toBeLessThan(20);
  });

  it('says people’s own steps line by line, behind why they are there', () => {
    const steps = [
      { id: 'tea', title: 'Tea', lines: ['Put the kettle on.', 'Two cups.'], seconds: 90 },
      { id: 'sit', title: 'Sit', lines: ['Sit by the window.'], seconds: 120 },
    ];
    const own: Part = {
      id: 'our-tea',
      content: { kind: 'own', title: 'Our tea', steps },
      minutes: 5,
      why: 'thirsty-drink',
    };
    const [first, second] = routineFor(wanted([own, drink])).parts;
    expect(first).toMatchObject({ id: 'our-tea', title: 'Our tea', minutes: 5 });
    const lines = first?.steps.map(({ cues }) => cues.map(({ text }) => text));
    expect(lines?.[0]?.slice(1)).toEqual(['Put the kettle on.', 'Two cups.']);
    expect(lines?.[1]).toEqual(['Sit by the window.']);
    // What follows it does not greet again.
    expect(second?.steps[0]?.cues[0]?.id).not.toMatch(/hello/);
    const timeline = compile(routineFor(wanted([own, drink])), {
      cue: (id) => (ownerOf(id) === 'own' ? undefined : frames(90)),
      chime: () => frames(40),
    });
    const tea = timeline.steps.filter(({ partId }) => partId === 'our-tea');
    expect(tea.map(({ stepId }) => stepId)).toEqual(['own.tea', 'own.sit']);
    expect(tea.flatMap(({ cues }) => cues.map(({ sound }) => sound)).slice(1)).toEqual([
      'text-only',
      'text-only',
      'text-only',
    ]);
  });

  it('tells the same practice in two parts apart', () => {
    const twice = [
      { ...practice('injury-check', 7, 'strong-check'), id: 'before' },
      drink,
      { ...practice('injury-check', 7, 'strong-check'), id: 'behind' },
    ];
    const clips = { cue: () => frames(90), chime: () => frames(40) };
    const compiled = compile(routineFor(wanted(twice)), clips);
    const [question] = compiled.steps.filter(({ kind }) => kind === 'question');
    if (!question) throw new Error('no question');
    const { answers } = withAnswer(compiled, question.start, 'no', () => {
      throw new Error('no advice');
    });
    expect(answers).toEqual({ [keyOf(question)]: 'no' });
    const again = compiled.steps.find(
      ({ partId, stepId }) => partId === 'behind' && stepId === question.stepId,
    );
    expect(again && answers[keyOf(again)]).toBeUndefined();
  });

  it('offers in each of two checks to ask again what that one left open', () => {
    const check = practice('injury-check', 9, 'strong-check');
    const twice = [{ ...check, id: 'before' }, drink, { ...check, id: 'behind' }];
    const clips = { cue: () => frames(90), chime: () => frames(40) };
    const noAdvice = () => {
      throw new Error('no advice');
    };
    let timeline = compile(routineFor(wanted(twice)), clips);
    const offers = () =>
      timeline.steps.filter(({ kind }) => kind === 'again').map(({ cues }) => cues[0]?.id);
    const open = (part: string) =>
      timeline.steps
        .filter((step) => step.kind === 'question')
        .filter(({ partId, yes }) => partId === part && leadsToHelp(yes));
    /** Says no to each, also where one makes another needless. */
    const answerNo = (part: string) => {
      for (const { stepId } of open(part)) {
        const step = open(part).find((each) => each.stepId === stepId);
        if (step) timeline = withAnswer(timeline, step.start, 'no', noAdvice);
      }
    };
    const count = open('behind').length;
    expect(new Set(offers()).size).toBe(1);
    // Also while all of the first check is open: that one has had its own offer.
    const [, unanswered] = timeline.steps.filter(({ kind }) => kind === 'again');
    const again = withAnswer(
      timeline,
      unanswered?.start ?? frames(0),
      'yes',
      noAdvice,
    ).steps.filter((step) => step.kind === 'question' && step.round === 'again');
    expect(again.map(({ partId }) => partId)).toEqual(Array(count).fill('behind'));
    answerNo('before');
    expect(offers()[0]).toMatch(/\.none$/);
    expect(offers()[1]).not.toMatch(/\.none$/);
    const [, offer] = timeline.steps.filter(({ kind }) => kind === 'again');
    const asked = withAnswer(timeline, offer?.start ?? frames(0), 'yes', noAdvice);
    expect(asked.steps.length).toBe(timeline.steps.length + count);
    answerNo('behind');
    expect(offers().every((id) => id?.endsWith('.none'))).toBe(true);
  });

  it('cannot be made of nothing', () => {
    expect(() => routineFor(wanted([drink], { comfort: { hydration: 'no' } }))).toThrow(RangeError);
  });
});
