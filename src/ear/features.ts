// What the network is given of the sound: each 10 ms, how strong every band is against how strong it was
// of late. That takes away how loud a voice and a room are (PCEN; Wang et al., "Trainable frontend for robust
// and far-field keyword spotting", 2017).
import { createFourier } from './fourier';
import { createMel } from './mel';
import type { Features } from './model';

export interface FeatureStream {
  /**
   * Takes samples that follow those before, and tells each frame that is whole with them: its bands, which
   * hold only until the next one, and the energy of all of it.
   */
  push(samples: Float32Array, tell: (bands: Float32Array, energy: number) => void): void;
}

/** The features of one stream. Frame k covers the samples from `k * hop` on. */
export function createFeatures(features: Features): FeatureStream {
  const { frame, hop, fft, bands, s, gain, bias, root, epsilon, scale } = features;
  const fourier = createFourier(fft);
  const mel = createMel(features);
  const shape = Float64Array.from(
    { length: frame },
    (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / frame),
  );
  const energies = new Float64Array(bands);
  const smooth = new Float64Array(bands);
  const made = new Float32Array(bands);
  const floor = bias ** root;
  /** The samples of the frame that fills. */
  const held = new Float32Array(frame);
  let count = 0;
  let isFirst = true;

  const tellFrame = (tell: (bands: Float32Array, energy: number) => void) => {
    const { input } = fourier;
    input.fill(0, frame);
    for (let n = 0; n < frame; n += 1) input[n] = (held[n] ?? 0) * (shape[n] ?? 0);
    const power = fourier.power();
    for (let k = 0; k < power.length; k += 1) power[k] = (power[k] ?? 0) / fft;
    const energy = mel.energies(power, energies);
    for (let k = 0; k < bands; k += 1) {
      const now = (energies[k] ?? 0) * scale;
      const before = isFirst ? now : (smooth[k] ?? 0);
      const mean = (1 - s) * before + s * now;
      smooth[k] = mean;
      made[k] = (now / (epsilon + mean) ** gain + bias) ** root - floor;
    }
    isFirst = false;
    tell(made, energy);
  };

  return {
    push(samples, tell) {
      let taken = 0;
      while (taken < samples.length) {
        const more = Math.min(frame - count, samples.length - taken);
        held.set(samples.subarray(taken, taken + more), count);
        count += more;
        taken += more;
        if (count < frame) return;
        tellFrame(tell);
        held.copyWithin(0, hop);
        count = frame - hop;
      }
    },
  };
}
