// Where the app begins.
import { render } from 'preact';
import { App, LATER } from './app/app';
import { takeOver } from './app/take-over';
import { withinASecond } from './async/within-a-second';
import { readComfort } from './kept/comfort';
import { expectWelcomed, readFirstTime } from './kept/first-time';
import { followOthers } from './kept/follow';
import { readLanguage, startSpeaking } from './kept/language';
import { theme } from './kept/theme';
import { language } from './language/words';
import { readCarryOn } from './screens/home/load';
import { inUse } from './state/in-use';
import { watchMishaps } from './state/mishap';
import { route } from './state/route';
import './styles/tokens.css';
import './styles/base.css';
import './styles/hues.css';
import './styles/forced-colors.css';

watchMishaps();
followOthers();
// Beside all that is read from storage: the first screen waits for the longer of the two.
const spoken = startSpeaking();
// Not awaited here: whatever fails in it, the screens behind the first one can still be loaded.
void begin();

async function begin(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  const read = Promise.allSettled([
    readLanguage(),
    theme.read(),
    readFirstTime(),
    readCarryOn(),
    readComfort(),
    import('./kept/manner').then(({ readManner }) => readManner()),
  ]);
  const early = window.early?.screen;
  // What shows already is what the last visit has left to expect; what was kept fills it in.
  if (early === 'home') expectWelcomed();
  // So that no screen flashes by. But help waits for nothing, and nobody for long.
  else if (route.peek().screen !== 'help') await withinASecond(read);
  await spoken;
  // Without a word to say, what index.html says stands.
  if (!language.peek()) return;
  takeOver(root, () => render(<App />, root));
  void import('./device/offline').then(({ startOffline }) =>
    startOffline({ script: import.meta.url, isInUse: () => inUse.peek() }),
  );
  const behind = await import('./app/behind');
  // Before anything can appear under a finger.
  behind.watchTouches();
  await withinASecond(read);
  behind.followAll();
  void behind.makeReady(LATER);
}
