// How strong each pitch is in a stretch of sound: a real Fourier transform by a complex one of half its
// length (Press et al., "Numerical Recipes", 12.3), in place and without anything made anew.

export interface Fourier {
  /** As many real numbers as the transform is long: set before, overwritten by `power`. */
  readonly input: Float64Array;
  /** |X|² of each bin from 0 up to half the rate, that one too: valid until the next call. */
  power(): Float64Array;
}

/** A transform of `size` real numbers, which is a power of two. */
export function createFourier(size: number): Fourier {
  const half = size / 2;
  const input = new Float64Array(size);
  const real = new Float64Array(half);
  const imaginary = new Float64Array(half);
  const power = new Float64Array(half + 1);
  const places = reversed(half);
  const cosines = Float64Array.from({ length: half }, (_, k) => Math.cos((2 * Math.PI * k) / size));
  const sines = Float64Array.from({ length: half }, (_, k) => -Math.sin((2 * Math.PI * k) / size));

  const transform = () => {
    for (let width = 2; width <= half; width *= 2) {
      const middle = width / 2;
      const step = size / width;
      for (let start = 0; start < half; start += width) {
        for (let k = 0; k < middle; k += 1) {
          const c = cosines[k * step] ?? 0;
          const s = sines[k * step] ?? 0;
          const low = start + k;
          const high = low + middle;
          const a = real[high] ?? 0;
          const b = imaginary[high] ?? 0;
          const x = a * c - b * s;
          const y = a * s + b * c;
          const u = real[low] ?? 0;
          const v = imaginary[low] ?? 0;
          real[high] = u - x;
          imaginary[high] = v - y;
          real[low] = u + x;
          imaginary[low] = v + y;
        }
      }
    }
  };

  return {
    input,
    power() {
      for (let k = 0; k < half; k += 1) {
        const at = places[k] ?? 0;
        real[at] = input[2 * k] ?? 0;
        imaginary[at] = input[2 * k + 1] ?? 0;
      }
      transform();
      const first = real[0] ?? 0;
      const last = imaginary[0] ?? 0;
      power[0] = (first + last) ** 2;
      power[half] = (first - last) ** 2;
      for (let k = 1; k < half; k += 1) {
        const a = real[k] ?? 0;
        const b = imaginary[k] ?? 0;
        const c = real[half - k] ?? 0;
        const d = imaginary[half - k] ?? 0;
        const evenX = (a + c) / 2;
        const evenY = (b - d) / 2;
        const oddX = (b + d) / 2;
        const oddY = (c - a) / 2;
        const cos = cosines[k] ?? 0;
        const sin = sines[k] ?? 0;
        const x = evenX + oddX * cos - oddY * sin;
        const y = evenY + oddX * sin + oddY * cos;
        power[k] = x * x + y * y;
      }
      return power;
    },
  };
}

/** Each place below `size` with its bits the other way round. */
function reversed(size: number): Uint16Array {
  const bits = Math.log2(size);
  return Uint16Array.from({ length: size }, (_, place) => {
    let turned = 0;
    for (let bit = 0; bit < bits; bit += 1) turned |= ((place >> bit) & 1) << (bits - 1 - bit);
    return turned;
  });
}
