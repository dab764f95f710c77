import { beforeAll, describe, expect, it } from 'vitest';
import { drawn } from '../../../first-screen.config';
import { english } from '../../english';

let screens: Awaited<ReturnType<typeof drawn>>;

beforeAll(async () => {
  screens = await drawn();
});

describe('what the page begins with', () => {
  it('is the first notice, with its button', () => {
    expect(screens.welcome).toContain(english.welcome.heading);
    expect(screens.welcome).toMatch(new RegExp(`<button[^>]*>.*${english.welcome.enter}`));
  });

  it('is home for whoever has read that: what is there to start, and to go to', () => {
    expect(screens.home).toContain(english.home.heading);
    expect(screens.home).toContain(english.cards.cuddle.title);
    expect(screens.home).toContain('href="#/find"');
    expect(screens.home).not.toContain(english.welcome.enter);
  });

  it('has the classes of its styles', () => {
    expect(screens.home).toMatch(/<main class="_main_\w+">/);
  });

  it('leaves the place as it was', () => {
    expect('document' in globalThis).toBe(false);
  });
});
