// The bands that the ear hears in: triangles, as wide as a person's ear is fine at that pitch. HTK's mel
// scale (Young et al., "The HTK Book", 5.4).
import type { Features } from './model';

export interface Mel {
  /** The energy in each band for the power in each bin: written into `bands`. Answers the sum of all. */
  energies(power: Float64Array, bands: Float64Array): number;
}

interface Band {
  readonly from: number;
  readonly weights: Float64Array;
}

/** The bands that `features` names. */
export function createMel({ rate, fft, bands, low, high }: Features): Mel {
  const edges = Array.from({ length: bands + 2 }, (_, k) =>
    hertz(mel(low) + ((mel(high) - mel(low)) * k) / (bands + 1)),
  );
  const all = Array.from({ length: bands }, (_, k) => bandOf(edges.slice(k, k + 3), fft, rate));
  return {
    energies(power, into) {
      let total = 0;
      for (let k = 0; k < all.length; k += 1) {
        const band = all[k];
        if (!band) continue;
        const { from, weights } = band;
        let sum = 0;
        for (let i = 0; i < weights.length; i += 1)
          sum += (weights[i] ?? 0) * (power[from + i] ?? 0);
        into[k] = sum;
        total += sum;
      }
      return total;
    },
  };
}

function bandOf(
  [low = 0, middle = 0, high = 0]: readonly number[],
  fft: number,
  rate: number,
): Band {
  const heights = Array.from({ length: fft / 2 + 1 }, (_, bin) => {
    const pitch = (bin * rate) / fft;
    return Math.max(0, Math.min((pitch - low) / (middle - low), (high - pitch) / (high - middle)));
  });
  const from = Math.max(
    0,
    heights.findIndex((height) => height > 0),
  );
  const until = heights.findLastIndex((height) => height > 0) + 1;
  return { from, weights: Float64Array.from(heights.slice(from, until)) };
}

const mel = (pitch: number) => 2595 * Math.log10(1 + pitch / 700);
const hertz = (mels: number) => 700 * (10 ** (mels / 2595) - 1);
