import { describe, expect, it } from 'vitest';
import { RED_FLAGS, SOON } from '../../../src/catalogue/red-flags';
import { ALL_CUES } from './in-each-way';

const signs = RED_FLAGS.map(({ sign }) => sign).join('\n');
const spoken = ALL_CUES.filter(
  ({ name, cue }) => name.startsWith('injury-check.signs.') && cue.keep === 'always',
)
  .map(({ cue }) => cue.text)
  .join('\n');

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
    for (const { meanwhile, sources } of [...RED_FLAGS, ...SOON]) {
      expect(meanwhile).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('have ids of their own', () => {
    const ids = [...RED_FLAGS, ...SOON].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    /chest pain/i,
    /trouble breathing/i,
    /cannot be woken/i,
    /knock to the head/i,
    /pressure on the neck/i,
    /ten minutes of firm pressure/i,
    /belly, pelvis, or testicles/i,
    /past four hours/i,
    /crack/i,
    /stuck inside/i,
    /face or tongue/i,
    /hurting yourself/i,
  ])('are said before the injury check looks at anything, however short it is: %s', (pattern) => {
    expect(spoken).toMatch(pattern);
  });

  it('come with the word to stop and call', () => {
    expect(spoken).toMatch(/call your emergency number/i);
    expect(spoken).toMatch(/stop here, and call now/i);
  });
});

describe('what needs a doctor, clinic or pharmacy soon', () => {
  it('names missed protection with its windows, and where to go', () => {
    const missed = SOON.find(({ id }) => id === 'missed-protection');
    expect(missed?.meanwhile).toMatch(/today/);
    expect(missed?.meanwhile).toMatch(/72 hours/);
    expect(missed?.meanwhile).toMatch(/pharmacy, sexual health clinic or emergency department/);
  });

  it('sends pressure on the neck without any sign to a check, as no amount is safe', () => {
    const neck = SOON.find(({ id }) => id === 'neck-without-signs');
    expect(neck?.meanwhile).toMatch(/no safe amount/);
    expect(neck?.meanwhile).toMatch(/check is wise/);
  });

  it('names numbness after rope that does not fade', () => {
    expect(SOON.some(({ sign }) => /numbness.*rope.*ten minutes/i.test(sign))).toBe(true);
  });
});
