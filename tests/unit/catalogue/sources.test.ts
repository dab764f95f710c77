import { describe, expect, it } from 'vitest';
import { FIRST_DAYS } from '../../../src/catalogue/first-days';
import { KNOWN } from '../../../src/catalogue/needs';
import { SOURCES } from '../../../src/catalogue/sources';
import { practices } from '../../../src/content/practices';
import { redFlags, soon } from '../../../src/content/red-flags';
import { ALL_CUES } from './in-each-way';

const used = new Set<string>([
  ...KNOWN.flatMap(({ sources }) => sources),
  ...ALL_CUES.flatMap(({ cue }) => cue.sources ?? []),
  ...practices().flatMap(({ claims, cautions }) =>
    [...claims, ...cautions].flatMap(({ sources }) => sources),
  ),
  ...[...redFlags(), ...soon(), ...FIRST_DAYS].flatMap(({ sources }) => sources),
]);

describe('sources', () => {
  it('that are named exist, and none stands unused', () => {
    expect([...used].sort()).toEqual(Object.keys(SOURCES).sort());
  });

  it('are each at an address of their own, reached safely', () => {
    const urls = Object.values(SOURCES).map(({ url }) => url);
    expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(() => new URL(url)).not.toThrow();
  });
});

describe('claims', () => {
  it('of aftercare as a whole have a source each', () => {
    for (const { id, sources } of KNOWN) expect(sources.length, id).toBeGreaterThan(0);
  });

  it.each(practices())('of $id number two to four, each with a source', ({ claims }) => {
    expect(claims.length).toBeGreaterThanOrEqual(2);
    expect(claims.length).toBeLessThanOrEqual(4);
    expect(claims.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('promise nothing where the evidence is weak or mixed', () => {
    const promising = practices()
      .flatMap(({ claims }) => claims)
      .filter(({ evidence }) => evidence !== 'good')
      .filter(({ text }) => /\b(will|always|proven|cures?)\b/i.test(text));
    expect(promising).toEqual([]);
  });

  it('about the body have sources when they are spoken', () => {
    const claiming =
      /\bmay (ease|help|prevent|not prevent|show|worsen)\b|\bcan worsen\b|\bis common\b|see a doctor|(?<!signs that )needs? (a doctor|help)|check is wise|have it seen/i;
    const unsourced = ALL_CUES.filter(
      ({ cue: { text, sources = [] } }) => claiming.test(text) && sources.length === 0,
    );
    expect(unsourced.map(({ name, cue }) => `${name}: ${cue.text}`)).toEqual([]);
  });
});
