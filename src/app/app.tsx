// The shell: which screen shows.
import type { ComponentChildren } from 'preact';
import { Around } from '../components/screen';
import { Lit } from '../components/still';
import { welcomed } from '../kept/first-time';
import { themeShown } from '../kept/theme';
import { asideParts } from '../screens/aside/there';
import { Home } from '../screens/home/home';
import { Welcome } from '../screens/home/welcome';
import { sentences } from '../screens/trouble/load';
import { replacing } from '../state/playing';
import { route, routeHref } from '../state/route';
import { Boundary } from './boundary';
import { later } from './later';
import { Broken, FilesMissing, HelpInShort } from './stand-ins';

const RoutineScreen = later(async () => (await import('../screens/routine/routine')).RoutineScreen);
const RecordScreen = later(async () => (await import('../screens/record/record')).RecordScreen);
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
const MakeScreen = later(async () => (await import('../screens/make/make')).MakeScreen);
const HearingScreen = later(async () => (await import('../screens/hearing/hearing')).HearingScreen);
const KeptScreen = later(async () => (await import('../screens/kept/kept')).KeptScreen);
const OpenScreen = later(async () => (await import('../screens/open-file/open-file')).OpenScreen);
const BeforeScreen = later(async () => (await import('../screens/before/before')).BeforeScreen);
const ReplaceQuestion = later(
  async () => (await import('../screens/playing/replace-question')).ReplaceQuestion,
  () => null,
  FilesMissing,
);

/** The whole app. */
export function App() {
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

/** Gives every screen its theme, what is to be said on it, and the way to the quiet page. */
function WithAround({ children }: { children: ComponentChildren }) {
  const around = {
    notices: sentences.value?.troublesOn(route.value.screen),
    sign: asideParts.value?.sign,
  };
  return (
    <Lit.Provider value={themeShown.value}>
      <Around.Provider value={around}>{children}</Around.Provider>
    </Lit.Provider>
  );
}

function instead(tryAgain: () => void) {
  return route.value.screen === 'help' ? <HelpInShort /> : <Broken onTryAgain={tryAgain} />;
}

function Shown() {
  // Help stays open to everyone, whatever they have or have not read.
  const isIn = welcomed.value === 'yes' || welcomed.value === 'expected';
  if (!isIn && route.value.screen !== 'help') return <Welcome />;
  switch (route.value.screen) {
    case 'home':
      return <Home />;
    case 'routine':
      return <RoutineScreen key={route.value.slug} slug={route.value.slug} />;
    case 'record':
      return <RecordScreen key={route.value.slug} slug={route.value.slug} />;
    case 'playing':
      return <PlayingScreen />;
    case 'find':
      return <FindScreen at={route.value.at} />;
    case 'comfort':
      return <ComfortScreen />;
    case 'why':
      return <WhyScreen />;
    case 'help':
      return <HelpScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'kept':
      return <KeptScreen />;
    case 'make':
      return <MakeScreen key={route.value.draft} draft={route.value.draft} />;
    case 'before':
      return <BeforeScreen />;
    case 'hearing':
      return <HearingScreen />;
    case 'open':
      return <OpenScreen />;
  }
}

/** All screens that are brought in later, those that are needed soonest first. */
export const LATER = [
  PlayingScreen,
  FindScreen,
  RoutineScreen,
  HelpScreen,
  SettingsScreen,
  ComfortScreen,
  WhyScreen,
  KeptScreen,
  MakeScreen,
  BeforeScreen,
  HearingScreen,
  RecordScreen,
  OpenScreen,
  ReplaceQuestion,
];
