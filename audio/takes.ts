// Human recordings. A take at `audio/takes/<voice>/<cue id>.wav` wins over the engine.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { VoiceId } from '../src/catalogue/voices';
import type { Line } from './lines';

export interface Take {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A take says something else than its line does now. */
export class TakeError extends Error {
  override readonly name = 'TakeError';
}

const FOLDER = new URL('takes/', import.meta.url);

/** The take of `line` in `voice`, if there is one. */
export async function findTake(
  voice: VoiceId,
  line: Pick<Line, 'id'>,
  folder: URL = FOLDER,
): Promise<Take | undefined> {
  const file = new URL(`${voice}/${line.id}.wav`, folder);
  const content = await readIfThere(file);
  return content && { path: fileURLToPath(file), content };
}

/**
 * Makes sure that `take` speaks `line` as it is written now. What a take says is kept beside it,
 * in a `.txt` of the same name, written when it is first used: without it, a line could be
 * corrected and go on being spoken as it was. Throws TakeError.
 */
export async function confirmWords(take: Take, line: Pick<Line, 'text'>): Promise<void> {
  const file = take.path.replace(/\.wav$/, '.txt');
  const words = (await readIfThere(file))?.toString().trim();
  if (words === undefined) await writeFile(file, `${line.text}\n`);
  else if (words !== line.text) {
    throw new TakeError(
      `${take.path} says "${words}", but the line is now "${line.text}": ` +
        'record it anew and delete the .txt beside it, or remove the take.',
    );
  }
}

async function readIfThere(file: string | URL): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
