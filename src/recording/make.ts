// Clips of recordings, made in a worker.
import type { Made } from '../takes/make';
import type { FromMaker, ToMaker } from './messages';

export interface Maker {
  /** Makes a clip of `recording`, of `rate` samples a second. Rejects where the worker's file cannot be had, or it broke. */
  make(recording: Float32Array, rate: number): Promise<Made>;
  end(): void;
}

/** Its worker begins at once, so that it is there when someone has said something; one that broke begins anew. */
export function createMaker(): Maker {
  let number = 0;
  let worker: Worker | undefined;
  const waiting = new Map<number, { take(made: Made): void; fail(error: unknown): void }>();
  const end = (error: unknown) => {
    worker?.terminate();
    worker = undefined;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  const begin = () => {
    if (worker) return worker;
    worker = new Worker(new URL('./maker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FromMaker>) => {
      waiting.get(data.number)?.take(data.made);
      waiting.delete(data.number);
    };
    worker.onerror = () => end(new Error('the encoder is not there'));
    return worker;
  };
  begin();
  return {
    make(recording, rate) {
      number += 1;
      const message: ToMaker = { number, recording, rate };
      const made = new Promise<Made>((take, fail) => {
        waiting.set(message.number, { take, fail });
      });
      begin().postMessage(message, [recording.buffer]);
      return made;
    },
    end: () => end(new Error('nobody waits for it any more')),
  };
}
