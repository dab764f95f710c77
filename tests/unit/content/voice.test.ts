import { afterAll, describe, expect, it } from 'vitest';
import { VOICE_IDS } from '../../../src/catalogue/voices';
import { settingsInWords, voiceFor, voices } from '../../../src/content/voice';
import { ENGLISH } from '../../../src/language/languages';
import { speak } from '../../../src/language/words';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';

afterAll(() => speak(ENGLISH));

describe('who speaks', () => {
  it('is whoever was chosen, in the language of that voice', async () => {
    await speak(ENGLISH);
    expect(voices()).toEqual(VOICE_IDS);
    expect(voiceFor('rowan')).toBe('rowan');
    await speak({ ...ENGLISH, id: 'en-AU' });
    expect(voiceFor('rowan')).toBe('rowan');
  });

  it('is named where it is not the usual one', async () => {
    await speak(ENGLISH);
    expect(settingsInWords(DEFAULT_SETTINGS, 10, 'ember')).toBe('10 min');
    expect(settingsInWords(DEFAULT_SETTINGS, 10, 'rowan')).toBe('10 min · Ember');
  });

  it('is nobody where no voice speaks the language, and none is named', async () => {
    await speak({ ...ENGLISH, id: 'fy' });
    expect(voices()).toEqual([]);
    expect(voiceFor('rowan')).toBeUndefined();
    expect(settingsInWords({ ...DEFAULT_SETTINGS, bed: 'rain' }, 10)).toBe('10 min · soft rain');
  });
});
