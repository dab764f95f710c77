// Where the app begins.
import { render } from 'preact';
import { App } from './app/app';
import { startOffline } from './device/offline';
import { readComfort } from './state/comfort';
import { readFavourites } from './state/favourites';
import { followOthers } from './state/follow';
import { inUse } from './state/in-use';
import { watchMishaps } from './state/mishap';
import { withinAMoment } from './state/moment';
import { readResumePoint } from './state/resume';
import { route } from './state/route';
import { readTheme } from './state/theme';
import { readWelcomed } from './state/welcomed';
import './styles/tokens.css';
import './styles/base.css';

watchMishaps();
followOthers();
// Not awaited here: whatever fails in it, the screens behind the first one can still be loaded.
void begin();

async function begin(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  const read = Promise.allSettled([readTheme(), readWelcomed(), readResumePoint(), readComfort()]);
  // So that no screen flashes by. But help waits for nothing, and nobody for long.
  if (route.peek().screen !== 'help') await withinAMoment(read);
  root.replaceChildren();
  render(<App />, root);
  void readFavourites();
  void startOffline({ script: import.meta.url, isInUse: () => inUse.peek() });
  const { followAll } = await import('./app/behind');
  followAll();
}
