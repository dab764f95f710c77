// The shell: which screen shows, and what is made ready behind it.
import { useEffect } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../routine/settings';
import { Home } from '../screens/home/home';
import { Welcome } from '../screens/home/welcome';
import { loadPlayer } from '../state/playing';
import { prepareToCarryOn } from '../state/resume';
import { route } from '../state/route';
import { welcomed } from '../state/welcomed';
import { later } from './later';

const RoutineScreen = later(async () => (await import('../screens/routine/routine')).RoutineScreen);
const PlayingScreen = later(async () => (await import('../screens/playing/playing')).PlayingScreen);
const HelpScreen = later(async () => (await import('../screens/help/help')).HelpScreen);
const SettingsScreen = later(
  async () => (await import('../screens/settings/settings')).SettingsScreen,
);

/** The whole app. */
export function App() {
  useEffect(() => void makeReady(), []);
  if (welcomed.value === 'unknown') return null;
  // Help stays open to everyone, whatever they have or have not read.
  if (welcomed.value === 'not-yet' && route.value.screen !== 'help') return <Welcome />;
  switch (route.value.screen) {
    case 'home':
      return <Home />;
    case 'routine':
      return <RoutineScreen key={route.value.slug} slug={route.value.slug} />;
    case 'playing':
      return <PlayingScreen />;
    case 'help':
      return <HelpScreen />;
    case 'settings':
      return <SettingsScreen />;
  }
}

/** Brings in what a first tap needs, so that the tap sounds at once; then the other screens. */
async function makeReady(): Promise<void> {
  const request = { practice: 'cuddle', settings: DEFAULT_SETTINGS } as const;
  // Without the files the tap itself says what is wrong.
  await loadPlayer()
    .then((player) => player.preview(request))
    .then(prepareToCarryOn)
    .catch(() => undefined);
  for (const screen of [PlayingScreen, RoutineScreen, HelpScreen, SettingsScreen]) {
    await screen.preload();
  }
}
