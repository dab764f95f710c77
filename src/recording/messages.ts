// What goes between the page and the worker that makes clips.
import type { Made } from '../takes/make';

export interface ToMaker {
  /** Counts the recordings: an answer names the one that it is for. */
  readonly number: number;
  /** Mono, full scale at 1. */
  readonly recording: Float32Array;
  /** Samples a second. */
  readonly rate: number;
}

export interface FromMaker {
  readonly number: number;
  readonly made: Made;
}
