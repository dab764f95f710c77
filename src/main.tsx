// Where the app begins.
import { render } from 'preact';
import { App } from './app/app';
import { startOffline } from './device/offline';
import { watchUpdates } from './device/update';
import { readComfort } from './state/comfort';
import { feelSteps } from './state/feel';
import { followLaunches } from './state/launch';
import { underWay } from './state/playing';
import { keepPlaces, readResumePoint } from './state/resume';
import { readSaved } from './state/saved';
import { keepScreenOnWhilePlaying } from './state/screen-wake';
import { followSpokenCommands } from './state/spoken-choice';
import { readTheme } from './state/theme';
import { readWelcomed } from './state/welcomed';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

await Promise.all([readTheme(), readWelcomed(), readResumePoint(), readComfort()]);
keepPlaces();
render(<App />, root);
// Right behind the first screen, which needs it last: nothing has appeared under a finger yet.
void import('./components/one-touch').then(
  ({ watchTouches }) => watchTouches(),
  () => undefined,
);
followLaunches();
keepScreenOnWhilePlaying();
void feelSteps();
void followSpokenCommands();
void readSaved();
startOffline();
watchUpdates(() => underWay.peek());
