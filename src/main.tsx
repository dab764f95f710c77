// Where the app begins.
import { render } from 'preact';
import { App } from './app/app';
import { withinASecond } from './async/within-a-second';
import { startOffline } from './device/offline';
import { readComfort } from './kept/comfort';
import { readFavourites } from './kept/favourites';
import { readFirstTime } from './kept/first-time';
import { followOthers } from './kept/follow';
import { readLanguage, startSpeaking } from './kept/language';
import { theme } from './kept/theme';
import { tone } from './kept/tone';
import { readVoice } from './kept/voice';
import { language } from './language/words';
import { inUse } from './state/in-use';
import { watchMishaps } from './state/mishap';
import { readResumePoint } from './state/resume';
import { route } from './state/route';
import './styles/tokens.css';
import './styles/base.css';
import './styles/hues.css';

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
    readResumePoint(),
    readComfort(),
    readVoice(),
    tone.read(),
  ]);
  // So that no screen flashes by. But help waits for nothing, and nobody for long.
  if (route.peek().screen !== 'help') await withinASecond(read);
  await spoken;
  // Without a word to say, what index.html says stands.
  if (!language.peek()) return;
  root.replaceChildren();
  render(<App />, root);
  void readFavourites();
  void startOffline({ script: import.meta.url, isInUse: () => inUse.peek() });
  const { followAll } = await import('./app/behind');
  followAll();
}
