import { describe, expect, it } from 'vitest';
import { tagsToHear } from '../../../src/listening/tags';

describe('a language is heard', () => {
  it.each([
    ['as the device has it, then as most speak it', ['en-GB'], ['en-GB', 'en-US']],
    ['in each way that the device has it', ['en-AU', 'en-GB', 'en'], ['en-AU', 'en-GB', 'en-US']],
    ['once in each way', ['en-us', 'en-US', 'en'], ['en-US']],
    ['whatever else is preferred', ['de-AT', 'fr'], ['en-US']],
    ['not as a part of the world', ['en-001', 'C'], ['en-US']],
  ])('%s', (_, preferred, tags) => {
    expect(tagsToHear('en', preferred)).toEqual(tags);
  });

  it('with the region that belongs to it', () => {
    expect(tagsToHear('de', [])).toEqual(['de-DE']);
    expect(tagsToHear('pt-PT', ['pt-BR'])).toEqual(['pt-BR', 'pt-PT']);
  });
});
