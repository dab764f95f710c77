// The signs that stop everything, the injury check that shows and asks for them, and the advice that a yes
// leads to. That none of them is lost on any way through it stands in routine/check-paths.test.ts.

import { describe, expect, it } from 'vitest';
import { leadsToHelp } from '../../../src/catalogue/advice-plans';
import type { Advice, AdviceId, GateStep, QuestionStep, Step } from '../../../src/catalogue/model';
import { PRIVATE } from '../../../src/catalogue/private';
import { RED_FLAG_PLANS } from '../../../src/catalogue/red-flags';
import { practiceById } from '../../../src/content/practices';
import { redFlags, soon } from '../../../src/content/red-flags';
import { advice, adviceById } from '../../../src/content/worded-advice';
import { FINDINGS, PARTS, SIGNS } from '../../../src/practices/injury-check/choices';
import '../../english';

const check = practiceById('injury-check');
const signs = redFlags()
  .map(({ sign }) => sign)
  .join('\n');

const isQuestion = (step: Step): step is QuestionStep => step.kind === 'question';
const isGate = (step: Step): step is GateStep => step.kind === 'gate';
const spokenIn = (steps: readonly Step[]) =>
  steps.flatMap(({ cues }) => cues.map(({ text }) => text)).join('\n');
const stepOf = (id: string) => check.steps.find((step) => step.id === id);

/** All advice that a yes to `id`'s questions can lead to, itself included. */
function reachedFrom(id: AdviceId): readonly Advice[] {
  const found = adviceById(id);
  return [found, ...found.steps.filter(isQuestion).flatMap(({ yes }) => reachedFrom(yes))];
}

const questions = check.steps.filter(isQuestion);
const gates = check.steps.filter(isGate);
const allQuestions = [...questions, ...advice().flatMap(({ steps }) => steps.filter(isQuestion))];
const isUrgent = (id: AdviceId) => adviceById(id).kind === 'urgent';

describe('the signs that stop everything', () => {
  it.each([
    ['chest pain', /chest pain/i],
    ['trouble breathing', /trouble breathing/i],
    ['someone who cannot be woken', /can’t be woken/i],
    ['too much alcohol or drugs', /alcohol or drugs: hard to wake, confused, very hot.*lips/i],
    ['a stroke', /drooping face, slurred speech, or sudden weakness/i],
    ['a sudden, very bad headache', /sudden, very bad headache/i],
    ['a seizure', /a seizure: stiff, jerking/i],
    ['a faint that is none of the simple ones', /faint that took over a minute/i],
    ['an allergic reaction', /face, tongue or throat.*rash with faintness/i],
    ['bleeding that does not stop', /bleeding.*ten minutes of firm pressure/i],
    ['something stuck in a cut', /stuck in a cut/i],
    ['heavy genital or anal bleeding', /heavy bleeding from the vagina or bottom/i],
    ['a head injury', /head: knocked out.*seizure.*clear fluid or blood from ear or nose/i],
    ['a knock with a risk', /blood thinners.*alcohol or drugs before.*headache that stays/i],
    ['breathing or swallowing after neck pressure', /neck: trouble breathing or swallowing/i],
    ['a changed voice after neck pressure', /neck:.*hoarse voice/i],
    ['neck pain or swelling, or headache', /neck: neck pain or swelling, or a headache/i],
    ['changed sight or hearing', /neck: changed sight or hearing/i],
    ['confusion or memory gaps', /neck:.*confusion or memory gaps/i],
    ['fainting after neck pressure', /neck: fainting/i],
    ['loss of bladder control', /neck:.*wetting yourself/i],
    ['belly or pelvic pain', /pain in the belly or the pelvis/i],
    ['testicular pain', /pain in a testicle/i],
    ['bleeding or pain in pregnancy', /pregnancy: a lot of blood.*pain/i],
    ['an electric shock', /electric shock with a burn/i],
    ['a bad burn', /larger than your hand.*white, charred/i],
    ['a limb without blood', /cold, white or blue/i],
    ['an erection that stays', /erection that will not go down/i],
    ['a crack of the penis', /crack.*penis/i],
    ['a ring that stays on', /ring.*will not come off/i],
    ['something stuck inside', /stuck in the bottom/i],
    ['no urine, or blood after a blow', /no urine comes/i],
    ['a hurt eye', /blow to an eye/i],
    ['a hurt jaw', /jaw that will not close/i],
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

  it('never tell anyone to wait for four hours', () => {
    const said = [...redFlags().map((flag) => `${flag.sign} ${flag.meanwhile}`)].join('\n');
    expect(said).not.toMatch(/(after|over|for|lasted) four hours/i);
  });
});

describe('the injury check', () => {
  it.each(RED_FLAG_PLANS)('asks for $id, and a yes can lead to what it needs', ({ asks, yes }) => {
    const step = stepOf(asks);
    expect(step).toBeDefined();
    if (yes === PRIVATE) return expect(step).toMatchObject({ kind: 'offer', yes });
    if (!step || !isQuestion(step)) throw new Error(`${asks} asks nothing`);
    expect(reachedFrom(step.yes).map(({ id }) => id)).toContain(yes);
  });

  it.each(RED_FLAG_PLANS)(
    'narrows the question for $id to nobody, and to no length',
    ({ asks }) => {
      const step = stepOf(asks);
      expect(step).toMatchObject({ keep: 'always' });
      expect(step?.only ?? step?.at).toBeUndefined();
      expect(step?.cues.every(({ keep }) => keep === 'always')).toBe(true);
    },
  );

  it('shows all signs but the private one while it asks if anything is wrong', () => {
    expect(check.steps.slice(0, 3).map(({ id }) => id)).toEqual(['start', 'wrong', 'signs']);
    const shown = new Set(SIGNS.of.map(({ asks }) => asks));
    for (const { asks, yes } of RED_FLAG_PLANS) expect(shown.has(asks)).toBe(yes !== PRIVATE);
    for (const id of ['wrong', 'signs']) expect(stepOf(id)).toMatchObject({ choices: SIGNS });
  });

  it('leads from a sign that is tapped to help at once', () => {
    for (const { asks, yes } of SIGNS.of) {
      expect(yes && isUrgent(yes)).toBe(true);
      const flag = RED_FLAG_PLANS.find((each) => each.asks === asks);
      expect(yes).toBe(flag?.yes);
    }
  });

  it('leads from what was found and tapped to what its own question leads to', () => {
    for (const { asks, yes } of FINDINGS.of) {
      expect(stepOf(asks)).toMatchObject({ kind: 'question', yes });
      expect(yes && isUrgent(yes)).toBe(false);
    }
    for (const { asks, yes } of PARTS.of) {
      expect(stepOf(asks)?.kind).toBe('gate');
      expect(yes).toBeUndefined();
    }
  });

  it('hangs a step only on what was asked before it, in every way of taking part', () => {
    const ids = check.steps.map(({ id }) => id);
    for (const [index, step] of check.steps.entries()) {
      for (const { to } of (step.unless ?? []).flat()) {
        const asked = stepOf(to);
        expect(ids.indexOf(to)).toBeLessThan(index);
        expect(asked && (isGate(asked) || isQuestion(asked))).toBe(true);
        expect(asked?.only ?? asked?.at).toBeUndefined();
        expect(asked?.keep).toBe('always');
      }
      const choices = isGate(step) ? (step.choices?.of ?? []) : [];
      for (const { asks } of choices) expect(ids.indexOf(asks)).toBeGreaterThan(index);
    }
  });

  it('says before the first question that an emergency is one, and that silence is no answer', () => {
    const start = check.steps[0]?.cues.filter(({ keep }) => keep === 'always') ?? [];
    const said = start.map(({ text }) => text).join('\n');
    expect(said).toMatch(/not medical advice/);
    expect(said).toMatch(/feels like an emergency, call your emergency number now\./);
    expect(said).toMatch(/don't answer isn't a no\. I'll ask about it again\./);
  });

  it('begins kindly and soon: no more than half a minute of words before the first question', () => {
    const words = spokenIn(check.steps.slice(0, 1)).split(/\s+/).length;
    expect(words).toBeLessThan(95);
    expect(check.steps[0]?.seconds).toBeLessThanOrEqual(40);
  });

  it('says how many urgent questions stay open, and ends with a word for more than it counts', () => {
    const again = check.steps.find(({ kind }) => kind === 'again');
    expect(again?.cues.map(({ id }) => id)).toEqual(['none', 'one', 'two', 'three', 'more']);
    expect(again?.cues[0]?.role).toBe('guidance');
    expect(again?.cues.slice(1).every(({ role }) => role === 'question')).toBe(true);
  });

  it('never says that all is well, or that anyone looked: nobody may have answered', () => {
    expect(spokenIn(check.steps)).not.toMatch(
      /all (is )?(clear|well|good|fine|okay|ok)\b|nothing is wrong|you('re| are) (fine|okay|well)|all the questions|you looked|whole check/i,
    );
  });

  it('asks nobody alone about someone else, and speaks of people, not of parts', () => {
    const alone = check.steps.flatMap(({ cues }) => cues).filter(({ only }) => only !== 'together');
    const texts = alone.map(({ text }) => text).join('\n');
    expect(texts).not.toMatch(/not wake up|cannot be woken|can't be woken/i);
    expect(spokenIn(check.steps)).not.toMatch(/intimate parts|\ba neck\b/i);
  });

  it('asks nobody about self-harm, or whether something was wanted', () => {
    const everything = spokenIn([...check.steps, ...advice().flatMap(({ steps }) => steps)]);
    expect(everything).not.toMatch(
      /(hurt(ing)? (your|them)sel|suicid|end(ing)? your life)[^.\n]*\?/i,
    );
    expect(everything).not.toMatch(/(want(?!ed)|consent|agree|force)[^.\n]*\?/i);
    const always = check.steps.at(-1)?.cues.filter(({ keep }) => keep === 'always') ?? [];
    expect(always.map(({ text }) => text)).toContain(
      "If something wasn't wanted, it wasn't your fault, and there's help.",
    );
  });
});

describe('a question', () => {
  it.each([...allQuestions, ...gates])(
    '$id asks once in each way, at its end, after two short lines at most',
    ({ cues }) => {
      for (const who of ['together', 'alone'] as const) {
        const said = cues.filter(({ only = who }) => only === who);
        expect(said.at(-1)).toMatchObject({ role: 'question', keep: 'always' });
        expect(said.at(-1)?.text).toMatch(/\?$/);
        const before = said.slice(0, -1);
        expect(before.length).toBeLessThanOrEqual(2);
        expect(before.every(({ role }) => role === 'opening')).toBe(true);
      }
    },
  );

  it.each(allQuestions)('$id leaves seven to nine seconds at least', ({ hold }) => {
    expect(hold).toBeGreaterThanOrEqual(7);
    expect(hold).toBeLessThanOrEqual(9);
  });

  it.each(allQuestions)('$id leads to advice that there is', ({ yes }) => {
    expect(adviceById(yes).id).toBe(yes);
  });
});

describe('advice', () => {
  it('is reached, each of it, from a question or an offer', () => {
    const led = check.steps.flatMap((step) => ('yes' in step ? [step.yes] : []));
    const reached = new Set(led.flatMap(reachedFrom).map(({ id }) => id));
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

  it.each(advice().filter(({ kind }) => kind === 'care'))(
    '$id asks for what is urgent before it says what helps, but where water cannot wait',
    ({ id, steps }) => {
      const urgent = steps.findIndex((step) => isQuestion(step) && isUrgent(step.yes));
      const guided = steps.findIndex(({ kind }) => kind === 'guided');
      if (urgent >= 0 && id !== 'burn') expect(urgent).toBeLessThan(guided);
      expect(steps.some(({ kind }) => kind === 'guided')).toBe(true);
    },
  );

  it.each(advice())('$id opens, then guides, in each way', ({ steps }) => {
    for (const { kind, cues } of steps) {
      if (kind !== 'guided') continue;
      for (const who of ['together', 'alone'] as const) {
        const [first, ...others] = cues.filter(({ only = who }) => only === who);
        expect(first?.role).toBe('opening');
        expect(others.some(({ role }) => role === 'guidance')).toBe(true);
      }
      expect(cues.every(({ keep }) => keep === 'always')).toBe(true);
    }
  });

  it.each(advice().filter(({ kind }) => kind === 'urgent'))(
    '$id says whom to turn to, first thing, and what to do until then',
    (one) => {
      if (one.kind !== 'urgent') return;
      for (const who of ['together', 'alone'] as const) {
        const cues = one.steps[0]?.cues.filter(({ only = who }) => only === who) ?? [];
        const first = cues
          .slice(0, 2)
          .map(({ text }) => text)
          .join(' ');
        expect(first).toMatch(
          one.to === 'department'
            ? /go to an emergency department/
            : /call your emergency number now/,
        );
        // Also where it cannot be reached.
        if (one.to === 'department') {
          expect(cues.map(({ text }) => text).join(' ')).toMatch(/call your emergency number/);
        }
        expect(cues.filter(({ role }) => role === 'guidance').length).toBeGreaterThanOrEqual(2);
      }
    },
  );

  it('that keeps someone company does not leave them', () => {
    const { steps } = adviceById(PRIVATE);
    expect(spokenIn(steps)).not.toMatch(/quiet now/i);
    expect(steps.flatMap(({ cues }) => cues).every(({ role }) => role !== 'transition')).toBe(true);
    expect(steps.at(-1)?.cues.at(-1)?.text).toMatch(/not going anywhere/);
  });

  it('has a source for each line that makes a claim', () => {
    const claims =
      /\bmay\b|\bcan (help|worsen|get|do|make|ease|take|come)\b|\bcannot wait\b|see a doctor|seen (now|today)|is wise|is safe|safe way|works best|has to begin|within minutes|running water|firm pressure|call your emergency number(?! now)|adrenaline|on their side/i;
    const own = [/Say how far along/, /^If you can't get there/];
    const unsourced = [...check.steps, ...advice().flatMap(({ steps }) => steps)]
      .flatMap((step) => step.cues.map((cue) => ({ name: `${step.id}.${cue.id}`, ...cue })))
      .filter(({ text, sources = [] }) => claims.test(text) && sources.length === 0)
      .filter(({ text }) => !own.some((pattern) => pattern.test(text)));
    expect(unsourced.map(({ name }) => name)).toEqual([]);
  });

  it('stops the routine for nothing but what the red flags name', () => {
    const stops = advice()
      .filter(({ kind }) => kind === 'urgent')
      .map(({ id }) => id);
    expect(new Set(stops)).toEqual(new Set(RED_FLAG_PLANS.map(({ yes }) => yes)));
    for (const id of stops) expect(leadsToHelp(id)).toBe(true);
  });

  it('has nobody press on a cut before it was asked, or said, what to do if something is in it', () => {
    for (const id of ['wound', 'call-bleeding'] as const) {
      const said = spokenIn(adviceById(id).steps).split('\n');
      const stuck = said.findIndex((line) => /stuck in it/i.test(line));
      const press = said.findIndex((line) => /press (firmly on|with)/i.test(line));
      expect(stuck).toBeGreaterThanOrEqual(0);
      expect(stuck).toBeLessThan(press);
    }
  });

  it.each([
    ['call-breath', /pills for erections, poppers, or anything else/i],
    ['call-breath', /on speaker[\s\S]*push hard and fast in the middle of the chest/i],
    ['call-allergy', /one of you uses it, while another calls[\s\S]*after five minutes/i],
    ['head', /stay near for a day[\s\S]*aspirin[\s\S]*call your emergency number/i],
    ['numb', /doesn't come back soon, see a doctor today/i],
    ['wound-seen', /tetanus/i],
    ['burn', /cool running water for twenty minutes/i],
    ['protection', /ideally today/i],
    ['protection', /pharmacy, a sexual health clinic, or an emergency department/i],
    ['protection', /three days, others, and a copper coil, up to five/i],
    ['protection', /two weeks, seven weeks, and twelve weeks/i],
    ['inside', /clean hands[\s\S]*today or tomorrow[\s\S]*emergency contraception[\s\S]*HIV/i],
    ['spotting', /see a doctor today[\s\S]*heavy, or you feel faint, call/i],
    ['itch', /spreads, or breath or voice changes, call/i],
    ['calf', /don't rub it/i],
  ] satisfies readonly (readonly [AdviceId, RegExp])[])('%s says %s', (id, pattern) => {
    expect(spokenIn(adviceById(id).steps)).toMatch(pattern);
  });

  it('on the neck names no safe amount, and sends to a check', () => {
    const neck = stepOf('neck');
    if (!neck) throw new Error('no word on the neck');
    expect(spokenIn([neck])).toMatch(
      /no safe way[\s\S]*medical check is wise[\s\S]*don't be alone/i,
    );
  });
});

describe('what needs a doctor, clinic or pharmacy soon', () => {
  it('names missed protection with its windows, and where to go', () => {
    const missed = soon().find(({ id }) => id === 'missed-protection');
    expect(missed?.meanwhile).toMatch(/today/);
    expect(missed?.meanwhile).toMatch(/72 hours/);
    expect(missed?.meanwhile).toMatch(/pharmacy, sexual health clinic or emergency department/);
  });

  it('sends pressure on the neck without any sign to a check', () => {
    const neck = soon().find(({ id }) => id === 'neck-without-signs');
    expect(neck?.meanwhile).toMatch(/no safe way/);
    expect(neck?.meanwhile).toMatch(/check is wise/);
  });

  it('says of a numb limb what the check says of it', () => {
    const numb = soon().find(({ id }) => id === 'numb-after-binding');
    expect(numb?.sign).toMatch(/does not fade soon.*will not lift.*weak grip/);
    expect(numb?.meanwhile).toMatch(/see a doctor today/i);
    expect(signs).not.toMatch(/numbness[^.]*rope/i);
  });
});
