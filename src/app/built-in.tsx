// Draws what the page begins with, when Afterglow is built (first-screen.config.ts): the app itself, before
// and after its first notice was read, as it is for whoever nothing else is known of.
import { render } from 'preact';
import { comfortInDoubt } from '../kept/comfort';
import { expectWelcomed } from '../kept/first-time';
import { ENGLISH } from '../language/languages';
import { loadAllWords, speak } from '../language/words';
import { voiceList } from '../screens/voices/list';
import * as speaking from '../screens/voices/speaking';
import { App } from './app';

/** Draws the first notice into `root`, or what comes once that was read, which is for good. */
export async function draw(screen: 'welcome' | 'home', root: Element): Promise<void> {
  await speak(ENGLISH);
  await loadAllWords();
  voiceList.value = speaking;
  comfortInDoubt.value = false;
  if (screen === 'home') expectWelcomed();
  render(<App />, root);
}

/** Lets go of what was drawn, before anything in it can begin. */
export function clear(root: Element): void {
  render(null, root);
}
