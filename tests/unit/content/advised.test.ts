// What a yes leads to, for whoever reads it beforehand.
import { describe, expect, it } from 'vitest';
import { PRIVATE } from '../../../src/catalogue/private';
import { frames } from '../../../src/catalogue/units';
import { advisedIn } from '../../../src/content/advised';
import { routineFor } from '../../../src/content/routine';
import { adviceById } from '../../../src/content/worded-advice';
import { compileAdvice } from '../../../src/routine/answer';
import { compile, type SoundLengths } from '../../../src/routine/compile';
import { resolved } from '../routine/resolved';

const lengths: SoundLengths = { cue: () => frames(90), chime: () => frames(40) };

const check = resolved('injury-check');
const { steps } = compile(routineFor({ routine: check }), lengths);
const all = advisedIn(steps, check.way);

describe('what a yes leads to', () => {
  it('is there once for all the questions that lead to it, in their order', () => {
    const led = steps.flatMap((step) => (step.kind === 'question' ? [step.yes] : []));
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(led));
    for (const step of steps) {
      if (step.kind !== 'question') continue;
      expect(all.find(({ id }) => id === step.yes)?.after).toContain(step.title);
    }
    const own = ids.filter((id) => led.includes(id));
    expect(own).toEqual([...new Set(led)]);
  });

  it('says what the voice would say', () => {
    for (const { id, steps: said } of all) {
      const heard = compileAdvice(adviceById(id), check.way, lengths).steps;
      const texts = (each: readonly { cues: readonly { text: string }[] }[]) =>
        each.flatMap(({ cues }) => cues.map(({ text }) => text));
      expect(texts(said)).toEqual(texts(heard));
    }
  });

  it('goes on to what its own questions lead to', () => {
    for (const { steps: said } of all) {
      for (const step of said) {
        if (step.kind !== 'question') continue;
        expect(all.find(({ id }) => id === step.yes)?.after).toContain(step.title);
      }
    }
  });

  it('has nothing of what is only for who asks in private', () => {
    expect(steps.some(({ kind }) => kind === 'offer')).toBe(true);
    expect(all.map(({ id }) => id)).not.toContain(PRIVATE);
  });

  it('is nothing where nothing is asked', () => {
    const cuddle = resolved('cuddle');
    expect(advisedIn(compile(routineFor({ routine: cuddle }), lengths).steps, cuddle.way)).toEqual(
      [],
    );
  });
});
