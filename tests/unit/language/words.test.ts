// Words at run time: what is spoken, what follows it, and what happens when a file cannot be had.
import { effect } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ENGLISH, type Language } from '../../../src/language/languages';

const load = async () => {
  vi.resetModules();
  return import('../../../src/language/words');
};
afterEach(() => vi.resetModules());

/** A language that says its own name in place of one line. */
function speaking(id: string): Language {
  return {
    ...ENGLISH,
    id,
    async first() {
      const words = await ENGLISH.first();
      return { ...words, common: { ...words.common, app: id } };
    },
    async more() {
      const words = await ENGLISH.more();
      return { ...words, help: { ...words.help, heading: id } };
    },
  };
}

/** A language whose files come when they are let. */
function waiting(id: string) {
  let come = () => {};
  const there = new Promise<void>((resolve) => {
    come = resolve;
  });
  const made = speaking(id);
  const first = async () => {
    await there;
    return made.first();
  };
  return { language: { ...made, first }, come };
}

describe('words', () => {
  it('are those of the language that is spoken, and whoever shows them is told of another', async () => {
    const { speak, words } = await load();
    await speak(speaking('one'));
    const shown: string[] = [];
    const stop = effect(() => void shown.push(words().common.app));
    await speak(speaking('other'));
    stop();
    expect(shown).toEqual(['one', 'other']);
  });

  it('of the first screen stay as they are when the rest comes in', async () => {
    const { allWords, loadAllWords, speak, words } = await load();
    await speak(speaking('one'));
    let shown = 0;
    const stop = effect(() => {
      words();
      shown += 1;
    });
    expect(allWords).toThrow('not all words yet');
    await loadAllWords();
    stop();
    expect(allWords().help.heading).toBe('one');
    expect(shown).toBe(1);
  });

  it('change all at once, where all were there', async () => {
    const { allWords, loadAllWords, speak } = await load();
    await speak(speaking('one'));
    await loadAllWords();
    await speak(speaking('other'));
    expect([allWords().common.app, allWords().help.heading]).toEqual(['other', 'other']);
  });

  it('are those that were asked for last, in whatever order they come', async () => {
    const { speak, words } = await load();
    const slow = waiting('slow');
    const first = speak(slow.language);
    await speak(speaking('quick'));
    slow.come();
    await first;
    expect(words().common.app).toBe('quick');
  });

  it('are all there, also where the rest is asked for while the language changes', async () => {
    const { allWords, loadAllWords, speak } = await load();
    await speak(speaking('one'));
    const slow = waiting('slow');
    const changing = speak(slow.language);
    await loadAllWords();
    slow.come();
    await changing;
    expect(allWords().help.heading).toBe('slow');
  });

  it('stay where those of another language cannot be had', async () => {
    const { loadAllWords, speak, words } = await load();
    await expect(loadAllWords()).rejects.toThrow('no language yet');
    await speak(speaking('one'));
    const gone = { ...speaking('gone'), first: () => Promise.reject(new TypeError('offline')) };
    await expect(speak(gone)).rejects.toThrow('offline');
    expect(words().common.app).toBe('one');
    await loadAllWords();
    const half = { ...speaking('half'), more: () => Promise.reject(new TypeError('offline')) };
    await expect(speak(half)).rejects.toThrow('offline');
    expect(words().common.app).toBe('one');
  });

  it('are made into something once for each language', async () => {
    const { inWords, loadAllWords, speak } = await load();
    let made = 0;
    const heading = inWords(({ help }) => {
      made += 1;
      return help.heading;
    });
    const spoken = speaking('one');
    await speak(spoken);
    await loadAllWords();
    expect([heading(), heading()]).toEqual(['one', 'one']);
    await speak(speaking('other'));
    expect(heading()).toBe('other');
    expect(made).toBe(2);
  });
});
