// Writes a model as the recipe does: small, and with weights of chance.
import { chance } from '../../../audio/noise';
import type { Decision, Features, Layer } from '../../../src/ear/model';

export const FEATURES: Features = {
  rate: 16_000,
  frame: 400,
  hop: 160,
  fft: 512,
  bands: 40,
  low: 60,
  high: 7600,
  s: 0.025,
  gain: 0.98,
  bias: 2,
  root: 0.5,
  epsilon: 1e-6,
  scale: 1e4,
};

export const DECISION: Decision = {
  smooth: 3,
  level: 3,
  floor: 300,
  margin: 8,
  least: -45,
  before: 20,
  after: 16,
  shortest: 8,
  longest: 110,
  from: 0,
  until: 26,
  limits: { yes: 0.6, no: 0.7, stop: 0.8 },
  sureNo: 0.9,
};

export const CLASSES = ['yes', 'no', 'stop', 'speech', 'silence'] as const;

/** A layer without its weights, and how many of them each of its outputs has. */
type Bare =
  | Pick<Extract<Layer, { kind: 'conv' }>, 'kind' | 'kernel' | 'stride' | 'in' | 'out'>
  | Omit<Extract<Layer, { kind: 'depthwise' }>, 'weights' | 'scale' | 'bias'>
  | Omit<Extract<Layer, { kind: 'pointwise' }>, 'weights' | 'scale' | 'bias'>
  | Extract<Layer, { kind: 'pool' }>
  | Omit<Extract<Layer, { kind: 'dense' }>, 'weights' | 'scale' | 'bias'>;

/** Small, with every kind of layer, strides in both ways, and a dilation. */
const LAYERS: readonly Bare[] = [
  { kind: 'conv', kernel: [5, 5], stride: [2, 2], in: 1, out: 6 },
  { kind: 'depthwise', kernel: [3, 3], stride: [1, 4], dilation: 1, channels: 6, relu: false },
  { kind: 'pointwise', in: 6, out: 9, bits: 4 },
  { kind: 'depthwise', kernel: [3, 9], stride: [1, 3], dilation: 2, channels: 9, relu: true },
  { kind: 'pool', columns: 10, over: 'time', order: 'cf' },
  { kind: 'dense', in: 2 * 9 * 2, out: CLASSES.length },
];

/** The bytes of a model whose weights come of `seed`. */
export function anyModel(seed: number, layers: readonly Bare[] = LAYERS): Uint8Array {
  const next = chance(seed);
  const parts: Uint8Array[] = [];
  let size = 0;
  const put = (bytes: Uint8Array) => {
    const at = size;
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    parts.push(padded);
    size += padded.length;
    return at;
  };
  const floats = (count: number, of: () => number) =>
    put(new Uint8Array(Float32Array.from({ length: count }, of).buffer));
  const whole = layers.map((layer) => {
    if (layer.kind === 'pool') return layer;
    const [out, each] = sizeOf(layer);
    const isCoarse = layer.kind === 'pointwise' && layer.bits === 4;
    const most = isCoarse ? 7 : 127;
    const whole = Int8Array.from({ length: out * each }, () => next() * 2 * most - most);
    const weights = put(isCoarse ? halved(whole) : new Uint8Array(whole.buffer));
    const scale = floats(out, () => 4 / most / Math.sqrt(each));
    return { ...layer, weights, scale, bias: floats(out, () => next() - 0.5) };
  });
  const header = {
    version: 2,
    language: 'en',
    classes: CLASSES,
    features: FEATURES,
    every: 2,
    layers: whole,
    decision: DECISION,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padding = -text.length & 3;
  const bytes = new Uint8Array(12 + text.length + padding + size);
  bytes.set(new TextEncoder().encode('AGEAR1\0\0'));
  new DataView(bytes.buffer).setUint32(8, text.length + padding, true);
  bytes.set(text, 12);
  bytes.fill(0x20, 12 + text.length, 12 + text.length + padding);
  let at = 12 + text.length + padding;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Two weights of 4 bits a byte. */
const halved = (whole: Int8Array) =>
  Uint8Array.from({ length: Math.ceil(whole.length / 2) }, (_, at) =>
    [whole[2 * at] ?? 0, whole[2 * at + 1] ?? 0].reduce(
      (byte, w, k) => byte | ((w + 8) << (4 * k)),
      0,
    ),
  );

/** How many outputs a layer has, and how many weights each. */
export function sizeOf(layer: Exclude<Bare, { kind: 'pool' }>): readonly [number, number] {
  switch (layer.kind) {
    case 'conv':
      return [layer.out, layer.kernel[0] * layer.kernel[1]];
    case 'depthwise':
      return [layer.channels, layer.kernel[0] * layer.kernel[1]];
    case 'pointwise':
    case 'dense':
      return [layer.out, layer.in];
  }
}
