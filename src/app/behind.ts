// What comes right behind the first screen, which shows without it.

import { sayOwnWords } from '../followers/device-voice';
import { leaveFirstScreen } from '../followers/first-screen';
import { giveWayToPlaying } from '../followers/give-way';
import { handOverWhenWanted } from '../followers/hand-over';
import { keepPlaces } from '../followers/keep-places';
import { followLaunches } from '../followers/launch';
import { noteUsed } from '../followers/note-used';
import { notePrelude } from '../followers/prelude';
import { keepScreenOnWhilePlaying } from '../followers/screen-wake';
import { vibrateAtSteps } from '../followers/vibration';
import { followVoices } from '../followers/voices';
import { welcomed } from '../kept/first-time';
import { loadAllWords } from '../language/words';
import { followSpokenCommands } from '../listening';
import { asideParts } from '../screens/aside/there';
import { voiceList } from '../screens/voices/list';
import { watchAddresses } from '../state/nowhere';
import { bringStart } from '../state/start-practice';
import { followTyping } from '../state/typing';

export { watchTouches } from '../components/one-touch';
export { makeReady } from './make-ready';

/** Sets everything going that follows what people do and what plays. Call it once. */
export function followAll(): void {
  // Where it cannot be had, the tap says so.
  void bringStart().catch(() => undefined);
  followVoices();
  giveWayToPlaying();
  keepPlaces();
  handOverWhenWanted();
  followLaunches();
  watchAddresses();
  followTyping();
  leaveFirstScreen();
  notePrelude();
  noteUsed();
  keepScreenOnWhilePlaying();
  vibrateAtSteps();
  sayOwnWords();
  followSpokenCommands();
  void bringAside();
  if (welcomed.peek() !== 'yes' && welcomed.peek() !== 'expected') void offerVoices();
}

/** The quiet page and the ways to it; without their files there is the page on getting help. */
async function bringAside(): Promise<void> {
  const [parts] = await Promise.all([import('../screens/aside/aside'), loadAllWords()]).catch(
    () => [],
  );
  parts?.mountAside();
  asideParts.value = parts;
}

/** Whoever is here for the first time may choose who speaks, and how; later there are the settings. */
async function offerVoices(): Promise<void> {
  const [shown] = await Promise.all([import('../screens/voices/speaking'), loadAllWords()]).catch(
    () => [{ Speaking: () => null }],
  );
  voiceList.value = shown;
}
