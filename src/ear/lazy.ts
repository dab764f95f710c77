// Runs the network only around what may be a word. In the quiet, and in talk that goes on and on, nothing is
// scored: a phone beside a bed listens all night. What counts comes out as if all had been scored.
import type { Model } from './model';
import { createNetwork } from './network';

export interface LazyNetwork {
  /** From one evaluation to the next, in frames. */
  readonly step: number;
  /** Takes the next frame of features, and keeps it for as long as it may be wanted. */
  push(frame: Float32Array): void;
  /** Scores all that is kept and was not scored. Tells each evaluation with the last frame that it has heard. */
  catchUp(tell: (frame: number, scores: Float32Array) => void): void;
}

/** The network of `model`, from whose evaluations `reach` frames back the mean of `smooth` may be wanted. */
export function createLazyNetwork(model: Model, reach: number): LazyNetwork {
  const network = createNetwork(model);
  const { sees, step } = network;
  const { smooth } = model.decision;
  const room = ceilTo(reach + sees + smooth * step, step);
  const ring = Array.from({ length: room }, () => new Float32Array(model.features.bands));
  /** The number of the next frame, and of the first that was kept and not scored. */
  let next = 0;
  let first = 0;
  /** From this frame on, an evaluation knows all that it looks at. */
  let whole = 0;
  return {
    step,
    push(frame) {
      if (next - first === room) {
        // As many as lie between two evaluations, so that these come at the same frames as ever.
        first += step;
        whole = first + sees - 1;
      }
      ring[next % room]?.set(frame);
      next += 1;
    },
    catchUp(tell) {
      for (; first < next; first += 1) {
        const scores = network.push(ring[first % room] ?? new Float32Array(0));
        if (scores && first >= whole) tell(first, scores);
      }
    },
  };
}

function ceilTo(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}
