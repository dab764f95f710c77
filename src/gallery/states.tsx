// Every state that someone may meet and would rather not: what is empty, loads, failed, or is elsewhere.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { Broken, HelpInShort, Missing, OnItsWay } from '../app/stand-ins';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { Around, Heading, Screen } from '../components/screen';
import { newVersion, offline, voicesHere } from '../device/offline';
import { collection } from '../kept/collection';
import { comfortInDoubt, comfortList } from '../kept/comfort';
import { trouble } from '../kept/trouble';
import { allWords } from '../language/words';
import { hearing } from '../listening';
import type { Player } from '../player/player';
import { HearingScreen } from '../screens/hearing/hearing';
import { MicSign } from '../screens/hearing/mic-sign';
import { OfflineReady, Status } from '../screens/home/status';
import { KeptScreen } from '../screens/kept/kept';
import { FullScreenStart } from '../screens/playing/full-screen-start';
import { PlayingScreen } from '../screens/playing/playing';
import { RoutineScreen } from '../screens/routine/routine';
import { SpokenCommands } from '../screens/settings/spoken-commands';
import { troublesOn } from '../screens/trouble/trouble';
import { Voices } from '../screens/voices/voices';
import { mishap } from '../state/mishap';
import { playsElsewhere } from '../state/one-window';
import { player, playerMissing } from '../state/playing';
import type { Route } from '../state/route';

export interface State {
  readonly name: string;
  /** Makes it so. */
  readonly begin?: () => void;
  readonly Show: ComponentType;
}

/** Only here may anyone say what the device, or the player, has to say. */
function pretend<Value>(what: ReadonlySignal<Value>, value: Value): void {
  (what as Signal<Value>).value = value;
}

/** Takes back what any state has made so. */
export function allAsUsual(): void {
  pretend(offline, { kind: 'ready' });
  pretend(newVersion, 'none');
  pretend(voicesHere, { kind: 'unknown' });
  comfortInDoubt.value = false;
  comfortList.value = undefined;
  collection.value = undefined;
  trouble.read.value = undefined;
  trouble.write.value = undefined;
  mishap.value = false;
  playsElsewhere.value = false;
  playerMissing.value = false;
  player.value = undefined;
  hearing.value = { kind: 'off' };
}

/** As the app shows `children` on `screen`, with what is said in its foot. */
function On({ screen, children }: { screen: Route['screen']; children: ComponentChildren }) {
  return <Around.Provider value={{ notices: troublesOn(screen) }}>{children}</Around.Provider>;
}

function failedPlayer(problem: 'voice-missing' | 'cannot-play'): Player {
  const state = signal({ kind: 'failed', problem });
  return { state, underWay: signal(false), play: () => undefined } as unknown as Player;
}

const MB = 1_000_000;
const nothing = () => undefined;

const ARoutine = () => (
  <On screen="routine">
    <RoutineScreen slug="rest" />
  </On>
);

/** A part of a screen, under a heading as on that. */
function Under({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <Screen title={allWords().titles.home}>
      <Heading>{heading}</Heading>
      {children}
    </Screen>
  );
}

const OnHome = () => (
  <Under heading={allWords().home.heading}>
    <Status />
  </Under>
);

const AtTheFoot = () => (
  <Under heading={allWords().home.heading}>
    <OfflineReady />
  </Under>
);

const InSettings = ({ children }: { children: ComponentChildren }) => (
  <Under heading={allWords().settings.heading}>{children}</Under>
);

const AllVoices = () => (
  <InSettings>
    <Voices manages />
  </InSettings>
);

const problemOnHome = (
  problem: 'unavailable' | 'forbidden' | 'newer' | 'blocked' | 'slow' | 'damaged',
) => ({
  name: `storage: ${problem}`,
  begin: () => {
    trouble.read.value = { of: 'favourites', problem };
  },
  Show: OnHome,
});

const failedOffline = (reason: 'network' | 'wrong' | 'server' | 'quota') => ({
  name: `offline failed: ${reason}`,
  begin: () => pretend(offline, { kind: 'failed', reason }),
  Show: OnHome,
});

/** In the order of the gallery. */
export const STATES: readonly State[] = [
  { name: 'loading', Show: OnItsWay },
  { name: 'files missing', Show: Missing },
  { name: 'broken', Show: () => <Broken onTryAgain={nothing} /> },
  { name: 'help in short', Show: HelpInShort },
  { name: 'preparing', Show: PlayingScreen },
  {
    name: 'player missing',
    begin: () => {
      playerMissing.value = true;
    },
    Show: PlayingScreen,
  },
  {
    name: 'voice missing',
    begin: () => {
      player.value = failedPlayer('voice-missing');
    },
    Show: PlayingScreen,
  },
  {
    name: 'cannot play',
    begin: () => {
      player.value = failedPlayer('cannot-play');
    },
    Show: PlayingScreen,
  },
  { name: 'a tap is wanted', Show: () => <FullScreenStart onStart={nothing} /> },
  { name: 'unknown routine', Show: () => <RoutineScreen slug="nothing" /> },
  { name: 'damaged link', Show: () => <RoutineScreen slug="~" /> },
  {
    name: 'two windows',
    begin: () => {
      playsElsewhere.value = true;
    },
    Show: ARoutine,
  },
  {
    name: 'full disk',
    begin: () => {
      trouble.write.value = { of: 'favourites', problem: 'full' };
    },
    Show: ARoutine,
  },
  {
    name: 'comfort list not kept',
    begin: () => {
      trouble.write.value = { of: 'comfort', problem: 'unsaved' };
    },
    Show: ARoutine,
  },
  {
    name: 'comfort list in doubt',
    begin: () => {
      comfortInDoubt.value = true;
    },
    Show: ARoutine,
  },
  {
    name: 'an error',
    begin: () => {
      mishap.value = true;
    },
    Show: ARoutine,
  },
  problemOnHome('unavailable'),
  problemOnHome('forbidden'),
  problemOnHome('newer'),
  problemOnHome('blocked'),
  problemOnHome('slow'),
  problemOnHome('damaged'),
  failedOffline('network'),
  failedOffline('wrong'),
  failedOffline('server'),
  failedOffline('quota'),
  {
    name: 'coming offline',
    begin: () => pretend(offline, { kind: 'installing', done: 34 * MB, total: 66 * MB }),
    Show: AtTheFoot,
  },
  {
    name: 'never offline',
    begin: () => pretend(offline, { kind: 'unsupported' }),
    Show: AtTheFoot,
  },
  {
    name: 'no favourites',
    begin: () => {
      collection.value = { all: [], more: false };
    },
    Show: KeptScreen,
  },
  {
    name: 'refused',
    begin: () => {
      comfortList.value = { people: 2, comfort: { massage: 'no' } };
    },
    Show: () => (
      <On screen="routine">
        <RoutineScreen slug="massage" />
      </On>
    ),
  },
  {
    name: 'a voice that did not come',
    begin: () =>
      pretend(voicesHere, {
        kind: 'known',
        standings: {
          ember: { missing: 0, done: 20 * MB, total: 20 * MB },
          rowan: { missing: 40, done: 7 * MB, total: 20 * MB },
        },
        failed: 'network',
      }),
    Show: AllVoices,
  },
  { name: 'an update', begin: () => pretend(newVersion, 'waits'), Show: OnHome },
  { name: 'an update comes', begin: () => pretend(newVersion, 'comes'), Show: OnHome },
  {
    name: 'spoken commands',
    Show: () => (
      <InSettings>
        <SpokenCommands />
      </InSettings>
    ),
  },
  { name: 'trying spoken commands', Show: HearingScreen },
  ...(['listening', 'between-questions'] as const).map((kind) => ({
    name: `the microphone: ${kind}`,
    begin: () => {
      hearing.value = { kind, earbuds: true };
    },
    Show: () => (
      <Around.Provider value={{ sign: <MicSign /> }}>
        <OnHome />
      </Around.Provider>
    ),
  })),
  {
    name: 'voices',
    begin: () =>
      pretend(voicesHere, {
        kind: 'known',
        standings: {
          ember: { missing: 0, done: 20 * MB, total: 20 * MB },
          rowan: { missing: 40, done: 7 * MB, total: 20 * MB },
          hush: { missing: 80, done: 0, total: 20 * MB },
        },
      }),
    Show: AllVoices,
  },
  {
    name: 'a question',
    Show: () => {
      const { comfort } = allWords();
      return (
        <Dialog heading={comfort.forget.heading} lead={comfort.forget.lead} onDismiss={nothing}>
          <Button look="main" wide onPress={nothing}>
            {comfort.forget.keep}
          </Button>
          <Button wide onPress={nothing}>
            {comfort.forget.forget}
          </Button>
        </Dialog>
      );
    },
  },
];
