// What comes right behind the first screen, which shows without it.
import { watchTouches } from '../components/one-touch';
import { feelSteps } from '../state/feel';
import { keepPlaces } from '../state/keep-places';
import { followLaunches } from '../state/launch';
import { keepScreenOnWhilePlaying } from '../state/screen-wake';
import { followSpokenCommands } from '../state/spoken-choice';
import { followTyping } from '../state/typing';

/** Sets everything going that follows what people do and what plays. Call it once. */
export function followAll(): void {
  // First: nothing has appeared under a finger yet.
  watchTouches();
  keepPlaces();
  followLaunches();
  followTyping();
  keepScreenOnWhilePlaying();
  void feelSteps();
  void followSpokenCommands();
}
