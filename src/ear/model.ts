// The file that holds what the ear has learnt: how it hears, its network, and when it believes it. Written
// by the recipe in audio/ear; see audio/README.md.

/** How sound becomes features; in hertz, samples and bands. */
export interface Features {
  readonly rate: number;
  readonly frame: number;
  readonly hop: number;
  readonly fft: number;
  readonly bands: number;
  readonly low: number;
  readonly high: number;
  readonly s: number;
  readonly gain: number;
  readonly bias: number;
  readonly root: number;
  readonly epsilon: number;
  readonly scale: number;
}

/** When what was scored is a word; in frames, decibels and scores. See `decision.ts`. */
export interface Decision {
  readonly smooth: number;
  readonly level: number;
  readonly floor: number;
  readonly margin: number;
  readonly least: number;
  /** What lies so far under the loudest of the last `peak` frames is no sound of its own. */
  readonly drop?: number;
  readonly peak?: number;
  readonly before: number;
  readonly after: number;
  readonly shortest: number;
  readonly longest: number;
  readonly from: number;
  readonly until: number;
  /** The score from which each word is taken. */
  readonly limits: Readonly<Record<string, number>>;
  /** The one from which a no is taken even where a wrong one is dangerous. */
  readonly sureNo?: number;
}

/** A layer with weights, each output's being `weights * scale + bias`. */
interface Weighted {
  /** In bytes from where the data begins. */
  readonly weights: number;
  readonly scale: number;
  readonly bias: number;
  /** Of a weight; 8 if not said. Of 4 bits, two weights share a byte: the first one low, each with 8 added. */
  readonly bits?: 4 | 8;
}

/** Kernels, strides and paddings are of time, then of bands. */
export type Layer =
  | (Weighted & {
      readonly kind: 'conv';
      readonly kernel: readonly [number, number];
      readonly stride: readonly [number, number];
      readonly in: 1;
      readonly out: number;
      readonly relu?: boolean;
    })
  | (Weighted & {
      readonly kind: 'depthwise';
      readonly kernel: readonly [number, number];
      readonly stride: readonly [1, number];
      readonly dilation: number;
      readonly channels: number;
      readonly relu?: boolean;
    })
  | (Weighted & {
      readonly kind: 'pointwise';
      readonly in: number;
      readonly out: number;
      readonly relu?: boolean;
    })
  /** Mean and maximum of the last columns, channel by channel, and in each band by band. */
  | { readonly kind: 'pool'; readonly columns: number; readonly over: 'time'; readonly order: 'cf' }
  | (Weighted & { readonly kind: 'dense'; readonly in: number; readonly out: number });

export interface Model {
  readonly language: string;
  /** What each score is of: the commands first. */
  readonly classes: readonly string[];
  readonly features: Features;
  /** From one evaluation to the next, in columns. */
  readonly every: number;
  readonly layers: readonly Layer[];
  readonly decision: Decision;
  /** Where the weights lie. */
  readonly data: DataView;
}

const MAGIC = 'AGEAR1\0\0';

/** Since the second, weights may have 4 bits. */
const VERSION = 2;

/**
 * What `file` holds. It is ours, and its hash was looked at on the way here: only what a mix-up of versions
 * would do to it is looked for. Throws RangeError where it is no such file.
 */
export function readModel(file: Uint8Array): Model {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const begins = String.fromCharCode(...file.subarray(0, MAGIC.length));
  if (begins !== MAGIC) throw new RangeError('not an ear');
  const start = MAGIC.length + 4;
  const end = start + view.getUint32(MAGIC.length, true);
  if (end > file.length) throw new RangeError('an ear that is cut short');
  const header: Omit<Model, 'data'> & { readonly version: number } = JSON.parse(
    new TextDecoder().decode(file.subarray(start, end)),
  );
  if (header.version !== VERSION) throw new RangeError(`an ear of version ${header.version}`);
  return { ...header, data: new DataView(file.buffer, file.byteOffset + end, file.length - end) };
}

/** The weights of a layer with `out` outputs, `each` for every output, one output after the other. */
export function weightsOf(data: DataView, at: Weighted, out: number, each: number): Float32Array {
  const whole = at.bits === 4 ? halfByte : wholeByte;
  return Float32Array.from(
    { length: out * each },
    (_, i) =>
      whole(data, at.weights, i) * data.getFloat32(at.scale + 4 * Math.floor(i / each), true),
  );
}

/** Weight `i` of those that begin at byte `first`. */
const wholeByte = (data: DataView, first: number, i: number) => data.getInt8(first + i);

const halfByte = (data: DataView, first: number, i: number) =>
  ((data.getUint8(first + (i >> 1)) >> (4 * (i % 2))) & 15) - 8;

/** The biases of a layer with `out` outputs. */
export function biasesOf(data: DataView, { bias }: Weighted, out: number): Float32Array {
  return Float32Array.from({ length: out }, (_, o) => data.getFloat32(bias + 4 * o, true));
}
