// What is made ready behind the first screen, in the order in which it may be needed.
import { effect } from '@preact/signals';
import { ahead } from '../async/ahead';
import { offline } from '../device/offline';
import { lastSettings } from '../kept/settings-for';
import { tone } from '../kept/tone';
import { builtIn } from '../routine/built-in';
import { resolve } from '../routine/resolve';
import { loadSentences } from '../screens/trouble/load';
import { loadPlayer } from '../state/load-player';
import { prepareToCarryOn } from '../state/resume';
import type { LaterScreen } from './later';

/** Brings in what a first tap needs, so that the tap sounds at once; then `screens`, and all the rest. */
export async function makeReady(
  screens: readonly Pick<LaterScreen<never>, 'preload'>[],
): Promise<void> {
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
  for (const screen of screens) {
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
