// What a speech engine must be able to do. RHVoice is one; another is one more file like it.
import type { EngineSettings } from './voices';

export interface Renderer {
  /** `text` spoken as `settings` ask: 24 kHz mono samples, full scale at 1, not yet mastered. */
  speak(text: string, settings: EngineSettings): Promise<Float32Array>;
}
