// The shell: which screen shows, and what is made ready behind it.
import { effect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { ahead } from '../async/ahead';
import { Around } from '../components/screen';
import { offline } from '../device/offline';
import { welcomed } from '../kept/first-time';
import { lastSettings } from '../kept/last-settings';
import { tone } from '../kept/tone';
import { builtIn } from '../routine/built-in';
import { resolve } from '../routine/resolve';
import { asideParts } from '../screens/aside/there';
import { Home } from '../screens/home/home';
import { Welcome } from '../screens/home/welcome';
import { loadSentences, sentences } from '../screens/trouble/load';
import { loadPlayer, replacing } from '../state/playing';
import { prepareToCarryOn } from '../state/resume';
import { route, routeHref } from '../state/route';
import { Boundary } from './boundary';
import { later } from './later';
import { Broken, FilesMissing, HelpInShort } from './stand-ins';

const RoutineScreen = later(async () => (await import('../screens/routine/routine')).RoutineScreen);
const PlayingScreen = later(async () => (await import('../screens/playing/playing')).PlayingScreen);
const FindScreen = later(async () => (await import('../screens/find/find')).FindScreen);
const ComfortScreen = later(async () => (await import('../screens/comfort/comfort')).ComfortScreen);
const WhyScreen = later(async () => (await import('../screens/why/why')).WhyScreen);
const HelpScreen = later(
  async () => (await import('../screens/help/help')).HelpScreen,
  HelpInShort,
  HelpInShort,
);
const SettingsScreen = later(
  async () => (await import('../screens/settings/settings')).SettingsScreen,
);
const ReplaceQuestion = later(
  async () => (await import('../screens/playing/replace-question')).ReplaceQuestion,
  () => null,
  FilesMissing,
);

/** The whole app. */
export function App() {
  useEffect(() => void makeReady(), []);
  return (
    <Boundary otherwise={instead}>
      <WithAround>
        <Boundary key={routeHref(route.value)} otherwise={instead}>
          <Shown />
          {replacing.value && <ReplaceQuestion />}
        </Boundary>
      </WithAround>
    </Boundary>
  );
}

/** Gives every screen what is to be said on it, and the way to the quiet page. */
function WithAround({ children }: { children: ComponentChildren }) {
  const around = {
    notices: sentences.value?.troublesOn(route.value.screen),
    sign: asideParts.value?.sign,
  };
  return <Around.Provider value={around}>{children}</Around.Provider>;
}

function instead(tryAgain: () => void) {
  return route.value.screen === 'help' ? <HelpInShort /> : <Broken onTryAgain={tryAgain} />;
}

function Shown() {
  // Help stays open to everyone, whatever they have or have not read.
  if (welcomed.value !== 'yes' && route.value.screen !== 'help') return <Welcome />;
  switch (route.value.screen) {
    case 'home':
      return <Home />;
    case 'routine':
      return <RoutineScreen key={route.value.slug} slug={route.value.slug} />;
    case 'playing':
      return <PlayingScreen />;
    case 'find':
      return <FindScreen />;
    case 'comfort':
      return <ComfortScreen />;
    case 'why':
      return <WhyScreen />;
    case 'help':
      return <HelpScreen />;
    case 'settings':
      return <SettingsScreen />;
  }
}

const LATER = [
  PlayingScreen,
  FindScreen,
  RoutineScreen,
  HelpScreen,
  SettingsScreen,
  ComfortScreen,
  WhyScreen,
  ReplaceQuestion,
];

/** Brings in what a first tap needs, so that the tap sounds at once; then all the rest. */
async function makeReady(): Promise<void> {
  // Where they cannot be had, neither can anything that may go wrong.
  await loadSentences().catch(() => undefined);
  const spec = builtIn('cuddle');
  const settings = await lastSettings(spec);
  const request = { routine: resolve(spec, settings, {}), tone: tone.peek() };
  // Without the files the tap itself says what is wrong.
  const player = await loadPlayer().catch(() => undefined);
  await player
    ?.preview(request)
    .then(prepareToCarryOn)
    .catch(() => undefined);
  for (const screen of LATER) {
    // Sound that someone waits for comes first.
    await until(() => player?.fetching.value !== true);
    await ahead.begin(screen.preload);
  }
  // The whole voice comes from the device: on a first visit it is already on its way there.
  await until(() => offline.value.kind === 'ready');
  await player?.warm(settings.voice).catch(() => undefined);
}

/** Waits until `isSo`; for ever where that never comes. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    effect(() => {
      if (isSo()) resolve();
    });
  });
}
