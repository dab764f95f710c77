// Speaking a line, by whichever engine its settings name. Another engine is one more file like kokoro.ts.

import type { EngineSettings } from './engine-settings';
import { openKokoro } from './kokoro';
import { openRhvoice } from './rhvoice';

export interface Renderer<Settings> {
  /**
   * `text` spoken as `settings` ask: 24 kHz mono samples, full scale at 1, not yet mastered. Throws
   * ToolError where the engine is missing or fails.
   */
  speak(text: string, settings: Settings): Promise<Float32Array>;
  /** Ends what was started to speak. */
  close(): void;
}

/** All engines as one; `width` lines are spoken at a time. */
export function openEngines(width: number): Renderer<EngineSettings> {
  const kokoro = openKokoro(width);
  const rhvoice = openRhvoice();
  return {
    speak(text, settings) {
      return settings.engine === 'rhvoice'
        ? rhvoice.speak(text, settings)
        : kokoro.speak(text, settings);
    },
    close() {
      kokoro.close();
    },
  };
}
