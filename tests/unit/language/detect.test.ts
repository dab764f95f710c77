import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/language/detect';
import { ENGLISH } from '../../../src/language/languages';

const [german, brazilian, portuguese] = ['de', 'pt-BR', 'pt-PT'].map((id) => ({ ...ENGLISH, id }));
const ALL = [ENGLISH, german, brazilian, portuguese].filter((each) => each !== undefined);

describe('the language of a device', () => {
  it.each([
    ['is the first that is there', ['fr-FR', 'de-AT', 'en-GB'], 'de'],
    ['is taken as it is spoken there, if it is', ['PT-pt'], 'pt-PT'],
    ['or else as it is spoken elsewhere', ['pt-AO'], 'pt-BR'],
    ['is English where none is there', ['fr', 'C', ''], 'en'],
    ['is English where the device names none', [], 'en'],
    ['is no other whose name begins alike', ['den', 'enm'], 'en'],
  ])('%s', (_, preferred, id) => {
    expect(languageFor(preferred, ALL).id).toBe(id);
  });
});
