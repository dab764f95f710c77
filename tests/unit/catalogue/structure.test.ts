// How practices are built: what each must have in every way of taking part and every place in a
// routine.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cue, CueRole, GuidedStep, QuestionStep, Step } from '../../../src/catalogue/model';
import { PRACTICE_IDS } from '../../../src/catalogue/practice-ids';
import { READY_IDS } from '../../../src/catalogue/ready-ids';
import { toSeconds } from '../../../src/catalogue/units';
import { practiceById, practices } from '../../../src/content/practices';
import { advice } from '../../../src/content/worded-advice';
import { CARDS } from '../../../src/practices/cards';
import { OFFERED } from '../../../src/practices/offered';
import { LEAST_GAP } from '../../../src/routine/pace';
import { READY } from '../../../src/routine/ready';
import { ALL_CUES, type InOneWay, WAYS, WHOLE } from './in-each-way';
import { wordsIn } from './readability';

const PICTURES = join(import.meta.dirname, '../../../src/pictures');
const KEBAB = /^[a-z]+(-[a-z]+)*$/;
const ORDER: readonly CueRole[] = ['opening', 'guidance', 'nearing-end', 'transition'];

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
const isGuided = (step: Step): step is GuidedStep => step.kind === 'guided';
const isQuestion = (step: Step): step is QuestionStep => step.kind === 'question';
/** Whether it comes whatever is answered. */
const isSure = ({ unless = [] }: Step) => unless.length === 0;
const isAlways = ({ keep }: { readonly keep: string }) => keep === 'always';
const isForPlenty = ({ keep }: Step) => keep === 'if-plenty';
const secondsOf = (steps: readonly Step[]) =>
  steps.reduce((total, { seconds }) => total + seconds, 0);

/** Names of the `ways` that `holds` is not true of. */
function failing(ways: readonly InOneWay[], holds: (one: InOneWay) => boolean): readonly string[] {
  return ways.filter((one) => !holds(one)).map(({ name }) => name);
}

/** Names of the guided steps, in each way and place, that `holds` is not true of. */
function failingSteps(id: string, holds: (step: GuidedStep) => boolean): readonly string[] {
  return WAYS.filter(({ practice }) => practice.id === id).flatMap(({ name, steps }) =>
    steps
      .filter(isGuided)
      .filter((step) => !holds(step))
      .map((step) => `${name}: ${step.id}`),
  );
}

const waysOf = (id: string) => WAYS.filter(({ practice }) => practice.id === id);

describe('the practices', () => {
  it('are offered in the order of their cards, and no two at one place', () => {
    expect(practices().map(({ id }) => id)).toEqual(OFFERED);
    expect(repeated(OFFERED.map((id) => `${CARDS[id].offered}`))).toEqual([]);
  });

  it.each(practices())('$id says on its page what its card says', (practice) => {
    expect(practice).toMatchObject(CARDS[practice.id]);
  });

  it('are found by id', () => {
    for (const practice of practices()) expect(practiceById(practice.id)).toBe(practice);
  });

  it('are called nothing that another routine, picture or owner of lines is called', () => {
    const others = [
      'ready',
      'made',
      'advice',
      'between',
      'hands-free',
      'sample',
      'resting',
      ...READY_IDS,
      ...readdirSync(PICTURES).map((file) => file.replace(/\.svg$/, '')),
    ];
    expect(PRACTICE_IDS.filter((id) => others.includes(id))).toEqual([]);
  });

  it('have slugs that give nothing away to whoever sees the address', () => {
    const telling = /sex|love|kiss|cuddl|touch|massage|naked|body|skin|hurt|injur|wound|kink|intim/;
    const slugs = [...practices(), ...READY].map(({ slug }) => slug);
    expect(slugs.filter((slug) => telling.test(slug) || !KEBAB.test(slug))).toEqual([]);
  });

  it('share no slug with a ready routine, nor do two of those', () => {
    expect(repeated([...practices(), ...READY].map(({ slug }) => slug))).toEqual([]);
  });

  it.each(practices())('$id gets longer from short to long', ({ minutes, part }) => {
    expect(minutes.short).toBeLessThan(minutes.standard);
    expect(minutes.standard).toBeLessThan(minutes.long);
    expect(part.least).toBeLessThan(part.most);
  });

  it('narrow nothing to touch where they never ask for it', () => {
    const narrowed = practices()
      .filter(({ touch }) => touch !== 'either')
      .flatMap(({ id, steps }) =>
        steps
          .flatMap((step) => [step, ...step.cues])
          .filter(({ only = [] }) => [only].flat().some((one) => one.startsWith('touch')))
          .map((part) => `${id}: ${part.id}`),
      );
    expect(narrowed).toEqual([]);
  });
});

describe('ids', () => {
  it('are kebab-case, since clips are files', () => {
    const ids = ALL_CUES.flatMap(({ owner, step, cue }) => [owner, step.id, cue.id]);
    expect(ids.filter((id) => !KEBAB.test(id))).toEqual([]);
  });

  it('name one step of a practice, and one cue in the whole catalogue', () => {
    for (const { steps } of practices()) expect(repeated(steps.map(({ id }) => id))).toEqual([]);
    expect(repeated(ALL_CUES.map(({ name }) => name))).toEqual([]);
  });
});

describe.each(practices())('$id, in each way and place', ({ id, steps: all }) => {
  const whole = WHOLE.filter(({ practice }) => practice.id === id);

  it('has four to nine steps, but for those of a long time', () => {
    const fits = ({ steps }: InOneWay) => {
      const usual = steps.filter((step) => !isForPlenty(step)).length;
      return usual >= 4 && usual <= 9;
    };
    if (id !== 'injury-check') expect(failing(whole, fits)).toEqual([]);
  });

  it('adds up to its standard length without those of a long time, and at most to its long one', () => {
    const sums = whole
      .map(({ name, practice: { minutes }, steps }) => ({
        name,
        aim: minutes.standard * 60,
        most: minutes.long * 60,
        sum: secondsOf(steps.filter((step) => isSure(step) && !isForPlenty(step))),
        all: secondsOf(steps.filter(isSure)),
      }))
      .filter(({ aim, most, sum, all }) => Math.abs(sum - aim) / aim > 0.05 || all > most);
    expect(sums).toEqual([]);
  });

  it('begins and ends with guided steps that are always there', () => {
    const keeps = ({ steps }: InOneWay) =>
      [steps[0], steps.at(-1)].every((step) => step && isGuided(step) && isAlways(step));
    expect(failing(waysOf(id), keeps)).toEqual([]);
  });

  it('has one to three steps that go when time is short', () => {
    const optional = ({ steps }: InOneWay) => steps.filter(({ keep }) => keep === 'if-time').length;
    expect(failing(whole, (one) => optional(one) >= 1 && optional(one) <= 3)).toEqual([]);
  });

  it('has at most five deeper steps for a long time', () => {
    const deeper = ({ steps }: InOneWay) => steps.filter(isForPlenty).length <= 5;
    expect(failing(whole, deeper)).toEqual([]);
  });

  it('says first what a step is, then leads on', () => {
    const inOrder = ({ cues }: Step) => {
      const places = cues.map(({ role }) => ORDER.indexOf(role));
      return places.every((place, index) => place >= (places[index - 1] ?? 0));
    };
    expect(failingSteps(id, inOrder)).toEqual([]);
  });

  it('always opens a step, and guides through it', () => {
    const opens = ({ cues: [first, ...cues] }: Step) =>
      first?.role === 'opening' &&
      isAlways(first) &&
      cues.some((cue) => cue.role === 'guidance' && isAlways(cue));
    expect(failingSteps(id, opens)).toEqual([]);
  });

  it('says at most once that a step ends, and at most once what follows', () => {
    const atMostOnce = ({ cues }: Step) =>
      (['nearing-end', 'transition'] as const).every((role) => {
        const ofRole = cues.filter((cue) => cue.role === role);
        return ofRole.length <= 1 && ofRole.every(isAlways);
      });
    expect(failingSteps(id, atMostOnce)).toEqual([]);
  });

  it('greets when it is first, and says that anything may be skipped', () => {
    const ways = waysOf(id).filter(({ standing }) => standing.isFirst);
    const start = ({ steps }: InOneWay) => steps[0]?.cues ?? [];
    expect(failing(ways, (one) => /^Hello\. /.test(start(one)[0]?.text ?? ''))).toEqual([]);
    const skips = (cue: Cue) => isAlways(cue) && /\bskip\b|\bleave out\b/i.test(cue.text);
    expect(failing(ways, (one) => start(one).some(skips))).toEqual([]);
  });

  it('leads in with a choice when another came before, and greets nobody again', () => {
    const ways = waysOf(id).filter(({ standing }) => !standing.isFirst);
    const leadsIn = ({ steps: [first] }: InOneWay) => {
      const cue = first?.cues[0];
      const isOwn = cue?.at === 'later' || first?.at === 'later';
      const invites =
        /if you( like|'d like)|\bskip\b|\bleave\b|\bmay\b|\bcan\b|\bcould\b|\bmaybe\b|\bwould\b|\bwhenever\b|\?$/i;
      return isOwn && invites.test(cue?.text ?? '');
    };
    expect(failing(ways, leadsIn)).toEqual([]);
    const greets = ({ cues }: Step) => cues.some(({ text }) => /\bhello\b/i.test(text));
    expect(failing(ways, ({ steps }) => !steps.some(greets))).toEqual([]);
  });

  it('ends the routine warmly when it is last', () => {
    const ways = waysOf(id).filter(({ standing }) => standing.isLast);
    const last = ({ steps }: InOneWay) => steps.at(-1)?.cues.at(-1);
    const isEnd = (one: InOneWay) => last(one)?.at === 'last' && last(one)?.role === 'transition';
    expect(failing(ways, isEnd)).toEqual([]);
    const warm =
      /\brest\b|\bwell\b|\bstay\b|\bthank|\bwarm|\bcare\b|\bkind|\bgently?\b|\benjoy\b|\bquiet\b|\blike\b/i;
    expect(failing(ways, (one) => warm.test(last(one)?.text ?? ''))).toEqual([]);
  });

  it('ends with a short word or none when more comes behind', () => {
    const ways = waysOf(id).filter(({ standing }) => !standing.isLast);
    const isShort = ({ steps }: InOneWay) => {
      const last = steps.at(-1)?.cues.at(-1);
      if (last?.role !== 'transition') return true;
      return last.at === 'onward' && wordsIn(last.text) <= 8 && !/that was all/i.test(last.text);
    };
    if (id !== 'injury-check') expect(failing(ways, isShort)).toEqual([]);
  });

  it('fits into its short length, and into the least it may be as a part', () => {
    const tight = waysOf(id)
      .map(({ name, practice, standing, steps }) => {
        const isWhole = standing.isFirst && standing.isLast;
        const minutes = isWhole ? practice.minutes.short : practice.part.least;
        return { name, room: minutes * 60, least: Math.round(leastSeconds(steps.filter(isSure))) };
      })
      .filter(({ room, least }) => least > room);
    expect(tight).toEqual([]);
  });

  it('narrows nothing so far that nobody hears it', () => {
    const heard = new Set(
      waysOf(id).flatMap(({ steps }) =>
        steps.flatMap((step) => step.cues.map((cue) => `${step.id}.${cue.id}`)),
      ),
    );
    const unheard = all
      .flatMap((step) => step.cues.map((cue) => `${step.id}.${cue.id}`))
      .filter((name) => !heard.has(name));
    expect(unheard).toEqual([]);
  });
});

/** About the least time `steps` take: what is always said of those always there, and its quiets. */
function leastSeconds(steps: readonly Step[]): number {
  const chime = 2.5;
  // Behind a question is the time for its answer, which the step itself says.
  const quietBehind = ({ role, quiet = 0 }: Cue) =>
    role === 'question' ? 0 : Math.max(quiet, toSeconds(LEAST_GAP));
  const said = (cue: Cue) => wordsIn(cue.text) / 2.3 + quietBehind(cue);
  return steps.filter(isAlways).reduce((sum, step) => {
    const cues = step.cues.filter(isAlways).map(said);
    // Of what it may say, it says one.
    if (step.kind === 'again') return sum + Math.max(...cues) + step.hold;
    const lines = cues.reduce((total, seconds) => total + seconds, 0);
    return sum + lines + ('hold' in step ? step.hold : chime);
  }, 0);
}

const QUESTIONS = [
  ...WAYS.map(({ name, steps }) => ({ name, steps })),
  ...advice().map(({ id, steps }) => ({ name: `advice ${id}`, steps })),
].flatMap(({ name, steps }) =>
  steps.filter(isQuestion).map((step) => ({ name: `${name}: ${step.id}`, step })),
);

describe('a question, in each way and place', () => {
  const where = (fails: (step: QuestionStep) => boolean) =>
    QUESTIONS.filter(({ step }) => fails(step)).map(({ name }) => name);

  it('ends with the one thing it asks', () => {
    const asked = ({ cues }: Step) => cues.filter(({ role }) => role === 'question');
    expect(where((step) => asked(step).length !== 1)).toEqual([]);
    expect(where((step) => step.cues.at(-1) !== asked(step)[0])).toEqual([]);
    expect(where((step) => !/\?$/.test(step.cues.at(-1)?.text ?? ''))).toEqual([]);
  });

  it('has two short lines before it at most', () => {
    expect(where(({ cues }) => cues.length > 3)).toEqual([]);
    expect(where(({ cues }) => cues.slice(0, -1).some(({ role }) => role !== 'opening'))).toEqual(
      [],
    );
  });

  it('leaves six seconds for an answer at least', () => {
    expect(where(({ hold }) => hold < 6)).toEqual([]);
  });
});
