// Where the app begins.
import { render } from 'preact';
import { App } from './app/app';
import { startOffline } from './device/offline';
import { readComfort } from './state/comfort';
import { inUse } from './state/in-use';
import { keepPlaces, readResumePoint } from './state/resume';
import { readSaved } from './state/saved';
import { readTheme } from './state/theme';
import { readWelcomed } from './state/welcomed';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

await Promise.all([readTheme(), readWelcomed(), readResumePoint(), readComfort()]);
keepPlaces();
root.replaceChildren();
render(<App />, root);
// Where it cannot be had, the first screen does without.
void import('./app/behind').then(
  ({ followAll }) => followAll(),
  () => undefined,
);
void readSaved();
void startOffline({ script: import.meta.url, isInUse: () => inUse.peek() });
