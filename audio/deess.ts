// Takes the sting out of s and sh, and leaves every other sound as bright as it was.
import { SAMPLE_RATE } from '../src/catalogue/units';
import { filtered, highPass } from './filters';
import type { DeEsser } from './mastering-settings';
import { meanAround } from './smoothing';

/** Half the time over which the band's level is taken, and over which its gain glides: 4 ms. */
const REACH = SAMPLE_RATE / 250;

/**
 * `samples` with the band above `hertz` turned down for as long as it is loud. It is measured
 * against the speech itself, so that a quiet recording is treated like a loud one.
 */
export function deEssed(samples: Float32Array, settings: DeEsser): Float32Array {
  const { hertz, threshold, ratio, most } = settings;
  const band = filtered(samples, [highPass(hertz)]);
  const powers = meanAround(
    band.map((sample) => sample ** 2),
    REACH,
  );
  const untouched = speechPower(samples) * 10 ** (threshold / 10);
  const least = 10 ** (-most / 20);
  const wanted = powers.map((power) =>
    power <= untouched ? 1 : Math.max(least, (power / untouched) ** ((1 / ratio - 1) / 2)),
  );
  const gains = meanAround(wanted, REACH);
  return samples.map((sample, n) => sample - (1 - (gains[n] ?? 1)) * (band[n] ?? 0));
}

/** The mean power of what is no pause: windows of 20 ms, at most 20 dB under the loudest. */
function speechPower(samples: Float32Array): number {
  const size = SAMPLE_RATE / 50;
  const powers = Array.from({ length: Math.ceil(samples.length / size) }, (_, k) => {
    const window = samples.subarray(k * size, (k + 1) * size);
    return window.reduce((sum, sample) => sum + sample ** 2, 0) / window.length;
  });
  const loudest = powers.reduce((a, b) => Math.max(a, b), 0);
  const spoken = powers.filter((power) => power >= loudest / 100);
  return spoken.reduce((sum, power) => sum + power, 0) / Math.max(1, spoken.length);
}
