// attempts.json, while it changes: which attempt each line needed.
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { VoiceId } from '../src/catalogue/voices';
import type { Attempts } from './voices';

const FILE = new URL('attempts.json', import.meta.url);

export interface AttemptsFile {
  /** Writes down at once that `text` needs `attempt`; the first, 0, needs no mention. */
  note(voice: VoiceId, text: string, attempt: number): Promise<void>;
  /** Forgets what `voice` needed for any but `texts`. */
  keepOnly(voice: VoiceId, texts: Iterable<string>): Promise<void>;
}

/** Opens `file`, for one command alone. */
export async function openAttempts(file = FILE): Promise<AttemptsFile> {
  let all: Attempts = JSON.parse(await readFile(file, 'utf8'));
  // One writing after another, each whole or not at all: a run may be broken off at any moment.
  let written: Promise<void> = Promise.resolve();

  const set = (voice: VoiceId, entries: readonly (readonly [string, number])[]) => {
    const needed = entries.filter(([, attempt]) => attempt > 0).toSorted(byText);
    all = { ...all, [voice]: Object.fromEntries(needed) };
    written = written.then(async () => {
      const next = new URL(`${file.href}.next`);
      await writeFile(next, `${JSON.stringify(all, undefined, 2)}\n`);
      await rename(next, file);
    });
    return written;
  };
  return {
    note: (voice, text, attempt) => set(voice, Object.entries({ ...all[voice], [text]: attempt })),
    async keepOnly(voice, texts) {
      const kept = new Set(texts);
      const before = Object.entries(all[voice]);
      const still = before.filter(([text]) => kept.has(text));
      if (still.length < before.length) await set(voice, still);
    },
  };
}

function byText([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}
