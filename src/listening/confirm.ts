// What was understood is heard or felt at once: whoever speaks with closed eyes does not look for a sign.
import { canVibrate, nudge } from '../device/vibration';
import { vibration } from '../kept/switches';
import type { Recogniser } from './recogniser';
import type { Said } from './sign';

/** Sounds a short tone, or lets the phone nudge where that is switched on or no tone can sound. */
export function confirm(ear: Recogniser, said: Said): void {
  const meaning = said.kind === 'understood' ? 'understood' : 'unsure';
  const sounded = ear.sound(meaning);
  if (canVibrate() && (vibration.peek() || !sounded)) nudge(meaning);
}
