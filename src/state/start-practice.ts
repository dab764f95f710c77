// The one thing that the first screen starts. What it takes comes right behind that screen; whoever taps
// sooner waits for it.
import type { PracticeId } from '../catalogue/practice-ids';
import { playerMissing } from './playing';
import { navigate } from './route';

type Start = (practice: PracticeId) => Promise<void>;

let start: Start | undefined;

/**
 * Starts `practice` as it was last played, and shows it: synchronous up to the sound once what it takes is in
 * memory, since phones only let a tap itself start sound. Where its files cannot be had, the player's screen
 * says so.
 */
export async function startPractice(practice: PracticeId): Promise<void> {
  try {
    await (start ?? (await bringStart()))(practice);
  } catch (error) {
    if (start) throw error;
    playerMissing.value = true;
    navigate({ screen: 'playing' });
  }
}

/** Brings what it takes into memory. Rejects where its files cannot be had. */
export async function bringStart(): Promise<Start> {
  const [{ startRoutine }, { settingsFor }, { alone }] = await Promise.all([
    import('./start'),
    import('../kept/settings-for'),
    import('../routine/alone'),
  ]);
  start = (practice) => {
    const spec = alone(practice);
    return startRoutine({ spec, settings: settingsFor(spec) });
  };
  return start;
}
