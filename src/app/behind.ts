// What comes right behind the first screen, which shows without it.
import { watchTouches } from '../components/one-touch';
import { giveWayToPlaying } from '../followers/give-way';
import { keepPlaces } from '../followers/keep-places';
import { followLaunches } from '../followers/launch';
import { notePrelude } from '../followers/prelude';
import { keepScreenOnWhilePlaying } from '../followers/screen-wake';
import { vibrateAtSteps } from '../followers/vibration';
import { followVoices } from '../followers/voices';
import { followSpokenCommands } from '../listening';
import { followTyping } from '../state/typing';

/** Sets everything going that follows what people do and what plays. Call it once. */
export function followAll(): void {
  // First: nothing has appeared under a finger yet.
  watchTouches();
  followVoices();
  giveWayToPlaying();
  keepPlaces();
  followLaunches();
  followTyping();
  notePrelude();
  keepScreenOnWhilePlaying();
  vibrateAtSteps();
  followSpokenCommands();
}
