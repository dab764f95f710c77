// The ear, behind an interface: ear.py, started once for each core.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { SAMPLE_RATE } from '../src/catalogue/units';
import { ToolError } from './process';
import { openProgram, type Program } from './program';

const MISSING =
  'The ear is missing: run eval "$(audio/setup-ear)", or set AUDIO_EAR_MODEL to the folder of the recogniser ' +
  'and AUDIO_EAR_PYTHON to the Python that has its packages (see audio/README.md).';

/** What to listen for. */
interface Wish {
  /** Listen in the recogniser's own window of half a minute: slower, for where words differ. */
  readonly whole?: boolean;
  /** Say how it would please listeners, too. */
  readonly opinion?: boolean;
}

export interface Hearing {
  readonly heard: string;
  /** DNSMOS P.808: 1 to 5. */
  readonly opinion?: number;
}

export interface Ear {
  /** What is said in `samples` (24 kHz). Throws ToolError. */
  hear(samples: Float32Array, wish: Wish): Promise<Hearing>;
  close(): void;
}

/** How many clips are listened to at a time. */
export const EARS = availableParallelism();

/** Opens the ear that the environment names. */
export function openEar(environment = process.env): Ear {
  const { AUDIO_EAR_MODEL: model, AUDIO_EAR_PYTHON: python = 'python3' } = environment;
  if (!model) throw new ToolError(MISSING);
  const script = fileURLToPath(new URL('ear.py', import.meta.url));
  const programs: Program[] = Array.from({ length: EARS }, () =>
    openProgram(python, [script], MISSING),
  );
  let next = 0;
  return {
    async hear(samples, wish) {
      const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
      const request = {
        id: next,
        samples: bytes.toString('base64'),
        rate: SAMPLE_RATE,
        ...wish,
      };
      const program = programs[next++ % EARS];
      if (!program) throw new ToolError(MISSING);
      const { head } = await program.ask<Hearing & { readonly error?: string }>(
        JSON.stringify(request),
        () => 0,
      );
      if (head.error !== undefined) throw new ToolError(`the ear failed: ${head.error}`);
      return head;
    },
    close() {
      for (const program of programs) program.close();
    },
  };
}
