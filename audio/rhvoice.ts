// The RHVoice speech engine.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_RATE } from '../src/catalogue/units';
import type { RhvoiceSettings } from './engine-settings';
import { readAudio } from './ffmpeg';
import { run, ToolError } from './process';
import { asSpoken, sentencesOf } from './pronounce';
import { trimmed } from './trim';

const MISSING =
  'The speech engine is missing: set AUDIO_RHVOICE to the command that runs RHVoice-test ' +
  '(audio/README.md says how to get it), or put a recording of each new line under audio/takes.';

/** Quiet left around each sentence, in seconds, so that soft last consonants are not cut off. */
const ROOM = { head: 0.02, tail: 0.08 };

/**
 * Opens the engine that the environment names. AUDIO_RHVOICE is the command, with its first
 * arguments, AUDIO_RHVOICE_ROOT the folder that the command takes for `/` when it runs in a
 * root of its own. Without AUDIO_RHVOICE every request rejects, so that takes alone still work.
 */
export function openRhvoice(environment = process.env) {
  const [program, ...first] = (environment.AUDIO_RHVOICE ?? '').split(' ').filter(Boolean);
  const root = environment.AUDIO_RHVOICE_ROOT ?? '';

  const say = async (sentence: string, { profile, rate, pitch }: RhvoiceSettings) => {
    if (program === undefined) throw new ToolError(MISSING);
    const folder = await mkdtemp(join(root, '/tmp/afterglow-'));
    try {
      const settings = ['-p', profile, '-r', String(rate), '-t', String(pitch), '-q', 'max'];
      const file = join(folder, 'spoken.wav');
      const output = ['-o', file.slice(root.length)];
      await run(program, [...first, ...settings, ...output], { input: sentence, missing: MISSING });
      return trimmed(await readAudio(file), ROOM);
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  return {
    async speak(text: string, settings: RhvoiceSettings): Promise<Float32Array> {
      const spoken: Float32Array[] = [];
      for (const sentence of sentencesOf(asSpoken(text))) {
        spoken.push(await say(sentence, settings));
      }
      return joined(
        spoken,
        Math.round((settings.sentencePause - ROOM.head - ROOM.tail) * SAMPLE_RATE),
      );
    },
  };
}

/** `parts` one after another, with `pause` samples of silence between them. */
function joined(parts: readonly Float32Array[], pause: number): Float32Array {
  const sound = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Float32Array(sound + pause * Math.max(0, parts.length - 1));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length + pause;
  }
  return whole;
}
