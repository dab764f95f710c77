// Where the app begins.
import { render } from 'preact';
import { App } from './app/app';
import { startOffline } from './device/offline';
import { readComfort } from './state/comfort';
import { feelSteps } from './state/feel';
import { inUse } from './state/in-use';
import { followLaunches } from './state/launch';
import { keepPlaces, readResumePoint } from './state/resume';
import { readSaved } from './state/saved';
import { keepScreenOnWhilePlaying } from './state/screen-wake';
import { followSpokenCommands } from './state/spoken-choice';
import { readTheme } from './state/theme';
import { followTyping } from './state/typing';
import { readWelcomed } from './state/welcomed';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

await Promise.all([readTheme(), readWelcomed(), readResumePoint(), readComfort()]);
keepPlaces();
root.replaceChildren();
render(<App />, root);
// Right behind the first screen, which needs it last: nothing has appeared under a finger yet.
void import('./components/one-touch').then(
  ({ watchTouches }) => watchTouches(),
  () => undefined,
);
followLaunches();
followTyping();
keepScreenOnWhilePlaying();
void feelSteps();
void followSpokenCommands();
void readSaved();
void startOffline({ script: import.meta.url, isInUse: () => inUse.peek() });
