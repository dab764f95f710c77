// The signs that stop everything, and the injury check that asks for them: its tree of questions, and
// the advice that a yes leads to.

import { describe, expect, it } from 'vitest';
import { leadsToHelp } from '../../../src/catalogue/advice-plans';
import type { Advice, AdviceId, QuestionStep, Step } from '../../../src/catalogue/model';
import { practiceById } from '../../../src/content/practices';
import { redFlags, soon } from '../../../src/content/red-flags';
import { advice, adviceById } from '../../../src/content/worded-advice';
import '../../english';

const check = practiceById('injury-check');
const signs = redFlags()
  .map(({ sign }) => sign)
  .join('\n');

const isQuestion = (step: Step): step is QuestionStep => step.kind === 'question';
const spokenIn = (steps: readonly Step[]) =>
  steps.flatMap(({ cues }) => cues.map(({ text }) => text)).join('\n');
const isUrgent = (id: AdviceId) => adviceById(id).kind === 'urgent';

/** The advice that can come of a yes to `question`, also by way of a further question. */
function reachedFrom(question: QuestionStep): readonly Advice[] {
  const advice = adviceById(question.yes);
  return [advice, ...advice.steps.filter(isQuestion).flatMap(reachedFrom)];
}

/** `question`, and those that a yes to it leads to. */
function withFurther(question: QuestionStep): readonly QuestionStep[] {
  const further = adviceById(question.yes).steps.filter(isQuestion);
  return [question, ...further.flatMap(withFurther)];
}

const questions = check.steps.filter(isQuestion);
const allQuestions = questions.flatMap(withFurther);
const urgentQuestions = allQuestions.filter(({ yes }) => isUrgent(yes));

/** The questions before anything else is looked at: up to the last that leads straight to urgent advice. */
const lastUrgent = questions.findLastIndex(({ yes }) => isUrgent(yes));
const firstQuestions = questions.slice(0, lastUrgent + 1).flatMap(withFurther);

describe('the signs that stop everything', () => {
  it.each([
    ['chest pain', /chest pain/i],
    ['trouble breathing', /trouble breathing/i],
    ['fainting', /fainting, or someone who cannot be woken/i],
    ['a head injury', /head.*vomiting.*(drowsiness|confusion)/i],
    ['bleeding that does not stop', /bleeding.*10 minutes of firm pressure/i],
    ['heavy genital or anal bleeding', /bleeding from the vagina or anus/i],
    ['belly, pelvic or testicular pain', /pain in the belly, the pelvis or a testicle/i],
    ['an erection over four hours', /erection.*over four hours/i],
    ['a crack of the penis', /crack.*penis/i],
    ['something stuck inside', /stuck inside/i],
    ['an allergic reaction', /face or tongue.*hives with faintness/i],
    ['numbness or weakness that stays', /weakness or numbness.*stays/i],
    ['breathing or swallowing after neck pressure', /neck: trouble breathing or swallowing/i],
    ['a changed voice after neck pressure', /neck:.*changed voice/i],
    ['neck pain or swelling, or headache', /neck: neck pain or swelling, or a headache/i],
    ['changed sight or hearing', /neck: changed sight or hearing/i],
    ['confusion or memory gaps', /neck:.*confusion or memory gaps/i],
    ['fainting after neck pressure', /neck: fainting/i],
    ['weakness on one side', /neck:.*weakness on one side/i],
    ['loss of bladder control', /neck:.*bladder control/i],
    ['thoughts of self-harm', /thoughts of harming/i],
  ])('include %s', (_what, pattern) => {
    expect(signs).toMatch(pattern);
  });

  it('each say what to do meanwhile, and where that comes from', () => {
    for (const { meanwhile, sources } of [...redFlags(), ...soon()]) {
      expect(meanwhile).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('have ids of their own', () => {
    const ids = [...redFlags(), ...soon()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** How the injury check asks for each sign, and where a yes must lead. */
const ASKED: Readonly<
  Record<ReturnType<typeof redFlags>[number]['id'], readonly [AdviceId, RegExp]>
> = {
  'chest-pain': ['call-breath', /chest pain/i],
  breathing: ['call-breath', /trouble breathing/i],
  unconscious: ['call-breath', /fainting, or someone who cannot be woken/i],
  'head-injury': ['call-head', /knock to the head.*vomiting, sleepiness, or confusion/i],
  bleeding: ['call-bleeding', /heavy bleeding.*ten minutes of firm pressure/i],
  'inner-bleeding': ['call-inner-bleeding', /heavy or lasting bleeding from the vagina or anus/i],
  'belly-pain': ['call-belly', /strong or growing pain in the belly, the pelvis, or a testicle/i],
  'long-erection': ['call-erection', /erection.*over four hours/i],
  'penis-crack': ['call-erection', /penis crack.*hurt and swell/i],
  stuck: ['call-stuck', /stuck inside/i],
  allergy: ['call-allergy', /face or tongue.*hives with faintness/i],
  'numbness-stays': ['call-weakness', /weakness or numbness.*one side.*stays/i],
  'neck-breathing': ['call-neck', /trouble breathing or swallowing.*changed voice/is],
  'neck-pain': ['call-neck', /neck pain or swelling, headache/i],
  'neck-senses': ['call-neck', /sight, or hearing, confusion, memory gaps/i],
  'neck-fainting': ['call-neck', /fainting.*weakness, or loss of bladder control/is],
  'self-harm': ['call-self-harm', /thoughts of hurting yourself, or of ending your life/i],
};

describe('the injury check', () => {
  it.each(redFlags())('asks for $id before it looks at anything, however short it is', ({ id }) => {
    const [yes, pattern] = ASKED[id] ?? [];
    const asking = firstQuestions.find(
      (question) => question.yes === yes && pattern?.test(spokenIn([question])),
    );
    expect(asking, id).toBeDefined();
    expect(asking?.keep).toBe('always');
    expect(asking?.only).toBeUndefined();
    expect(asking?.at).toBeUndefined();
    expect(asking?.cues.every(({ keep, only }) => keep === 'always' && only === undefined)).toBe(
      true,
    );
  });

  it('asks those first: all before them is one word on how it goes', () => {
    const start = check.steps.findIndex(isQuestion);
    expect(check.steps.slice(0, start).map(({ id }) => id)).toEqual(['start']);
    const upToLast = check.steps.slice(start, start + lastUrgent + 1);
    expect(upToLast.every((step) => isQuestion(step) && step.keep === 'always')).toBe(true);
  });

  it('asks among the first whether a neck was pressed, and then for its signs', () => {
    const at = questions.findIndex(({ yes }) => yes === 'neck');
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(5);
    expect(questions[at]?.keep).toBe('always');
  });

  it('leaves no question out, however short it is', () => {
    expect(questions.filter(({ keep }) => keep !== 'always')).toEqual([]);
  });

  it('says before the first question how to answer, and to call at once in an emergency', () => {
    const start = check.steps[0]?.cues.filter(({ keep }) => keep === 'always') ?? [];
    const said = start.map(({ text }) => text).join('\n');
    expect(said).toMatch(/not medical advice/);
    expect(said).toMatch(/For a yes, tap yes on the screen\. For a no, tap no\./);
    expect(said).toMatch(/What you do not answer stays open\. I ask the urgent ones once more\./);
    expect(said).toMatch(/feels like an emergency, call your emergency number now\./);
  });

  it('has a line for every number of urgent questions that may stay open', () => {
    const flags = check.steps.filter(isQuestion).filter(({ yes }) => leadsToHelp(yes));
    const again = check.steps.find(({ kind }) => kind === 'again');
    const cues = again?.cues ?? [];
    expect(cues).toHaveLength(flags.length + 1);
    expect(cues[0]?.role).toBe('guidance');
    expect(cues.slice(1).every(({ role }) => role === 'question')).toBe(true);
    const numbers = 'one two three four five six seven eight nine ten eleven'.split(' ');
    for (const [index, number] of numbers.entries()) {
      expect(cues[index + 1]?.id).toBe(number);
      expect(cues[index + 1]?.text).toMatch(
        new RegExp(`^${number} urgent questions? (is|are) `, 'i'),
      );
    }
  });

  it('never says that all is well, or that anyone looked: nobody may have answered', () => {
    const end = check.steps.filter(({ kind, id }) => kind === 'again' || id === 'after');
    expect(spokenIn(end)).not.toMatch(
      /all (clear|well|good|fine|the questions)|you looked|whole check/i,
    );
  });

  it('says that what was not wanted was not their fault, and never asks about it', () => {
    const always = check.steps.at(-1)?.cues.filter(({ keep }) => keep === 'always') ?? [];
    expect(always.map(({ text }) => text)).toContain(
      'If something was not wanted, it was not your fault, and there is help.',
    );
    const everything = spokenIn([...check.steps, ...advice().flatMap(({ steps }) => steps)]);
    expect(everything).not.toMatch(/(want|consent|agree|force)[^.\n]*\?/i);
  });
});

describe('a question', () => {
  it.each(allQuestions)('$id asks once, at its end, after two short lines at most', ({ cues }) => {
    expect(cues.at(-1)).toMatchObject({ role: 'question', keep: 'always' });
    expect(cues.at(-1)?.text).toMatch(/\?$/);
    const before = cues.slice(0, -1);
    expect(before.length).toBeLessThanOrEqual(2);
    expect(before.every(({ role, text }) => role === 'opening' && !text.includes('?'))).toBe(true);
  });

  it.each(allQuestions)('$id leaves seven to nine seconds at least', ({ hold }) => {
    expect(hold).toBeGreaterThanOrEqual(7);
    expect(hold).toBeLessThanOrEqual(9);
  });

  it.each(allQuestions)('$id leads to advice that there is', ({ yes }) => {
    expect(adviceById(yes).id).toBe(yes);
  });
});

describe('advice', () => {
  it('is reached, each of it, from a question', () => {
    const reached = new Set(questions.flatMap(reachedFrom).map(({ id }) => id));
    expect([...reached].sort()).toEqual(
      advice()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('has step ids of its own, since its lines share one folder', () => {
    const ids = advice().flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(advice())('$id is a guided step, and a further question at most', ({ kind, steps }) => {
    expect(steps.map((step) => step.kind)).toEqual(
      steps.length === 1 ? ['guided'] : ['guided', 'question'],
    );
    if (kind === 'urgent') expect(steps).toHaveLength(1);
  });

  it.each(advice())('$id opens, guides, nears its end and leads on', ({ steps }) => {
    const cues = steps[0]?.cues ?? [];
    expect(cues[0]?.role).toBe('opening');
    expect(cues.some(({ role, only }) => role === 'guidance' && only === undefined)).toBe(true);
    expect(cues.slice(-2).map(({ role }) => role)).toEqual(['nearing-end', 'transition']);
    expect(cues.every(({ keep }) => keep === 'always')).toBe(true);
  });

  it('is urgent where its id says so', () => {
    for (const { id, kind } of advice()) expect(kind === 'urgent').toBe(id.startsWith('call-'));
  });

  it.each(advice().filter(({ kind }) => kind === 'urgent'))(
    '$id says to call, first thing, and what to do while waiting',
    ({ steps }) => {
      const cues = steps[0]?.cues ?? [];
      const firstTwo = cues
        .slice(0, 2)
        .map(({ text }) => text)
        .join(' ');
      expect(firstTwo).toMatch(/call your emergency number now/);
      expect(cues.filter(({ role }) => role === 'guidance').length).toBeGreaterThanOrEqual(2);
    },
  );

  it('has a source for each line that makes a claim', () => {
    const claims =
      /\bmay\b|\bcan (help|worsen|get|do)\b|\bcannot wait\b|see a doctor|seen (now|today)|is wise|is safe|works best|has to begin|within minutes|running water|firm pressure|call your emergency number(?! now)|adrenaline|on their side/i;
    const unsourced = advice()
      .flatMap(({ steps }) => steps)
      .flatMap((step) => step.cues.map((cue) => ({ name: `${step.id}.${cue.id}`, ...cue })))
      .filter(({ text, sources = [] }) => claims.test(text) && sources.length === 0);
    expect(unsourced.map(({ name }) => name)).toEqual([]);
  });

  it('stops the routine for nothing but what the red flags name', () => {
    expect(new Set(urgentQuestions.map(({ yes }) => yes))).toEqual(
      new Set(Object.values(ASKED).map(([yes]) => yes)),
    );
  });

  it.each([
    ['neck', /no amount of pressure is safe.*may show later/i],
    ['neck', /medical check is wise/i],
    ['neck', /do not stay alone/i],
    ['numb', /ten minutes, see a doctor today/i],
    ['wound-seen', /leave in what is stuck/i],
    ['burn', /cool running water, for twenty minutes/i],
    ['protection', /ideally today/i],
    ['protection', /pharmacy, a sexual health clinic, or an emergency department/i],
    ['protection', /within three days/i],
    ['calf', /do not rub it/i],
  ] satisfies readonly (readonly [AdviceId, RegExp])[])('%s says %s', (id, pattern) => {
    expect(spokenIn(adviceById(id).steps)).toMatch(pattern);
  });
});

describe('what needs a doctor, clinic or pharmacy soon', () => {
  it('names missed protection with its windows, and where to go', () => {
    const missed = soon().find(({ id }) => id === 'missed-protection');
    expect(missed?.meanwhile).toMatch(/today/);
    expect(missed?.meanwhile).toMatch(/72 hours/);
    expect(missed?.meanwhile).toMatch(/pharmacy, sexual health clinic or emergency department/);
  });

  it('sends pressure on the neck without any sign to a check, as no amount is safe', () => {
    const neck = soon().find(({ id }) => id === 'neck-without-signs');
    expect(neck?.meanwhile).toMatch(/no safe amount/);
    expect(neck?.meanwhile).toMatch(/check is wise/);
  });

  it('names numbness after rope that does not fade', () => {
    expect(soon().some(({ sign }) => /numbness.*rope.*ten minutes/i.test(sign))).toBe(true);
  });
});
