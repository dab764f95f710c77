// The slow breath: air that swells and ebbs over two soft notes. It is brighter on its way in, so that
// people hear which way it goes.
import { BREATH, BREATH_LENGTH } from '../src/catalogue/breath';
import { SAMPLE_RATE, SAMPLES_PER_FRAME } from '../src/catalogue/units';
import { bandPass, filtered, highPass, lowPass } from './filters';
import { chance, whiteNoise } from './noise';

/** Frames that encoding may add to a clip: breaths follow one another without a gap. */
const AROUND = 6;

/** A fifth, in hertz, as in the pad: it goes with any bed. */
const NOTES = [146.83, 220.0];

/** The samples of one breath at 24 kHz; its level is set afterwards. */
export function breath(): Float32Array {
  const length = (BREATH_LENGTH - AROUND) * SAMPLES_PER_FRAME;
  const turn = BREATH.in * SAMPLES_PER_FRAME;
  const noise = whiteNoise(length, chance(11));
  const air = filtered(noise, [bandPass(420, 0.5), lowPass(1300)]);
  const bright = filtered(noise, [highPass(900), lowPass(2600)]);
  return air.map((sample, n) => {
    const goesIn = n < turn;
    const swell = eased(goesIn ? n / turn : 1 - (n - turn) / (length - turn));
    const edge = swell ** 2 * (goesIn ? 0.3 : 0.3 - 0.25 * eased((n - turn) / (length - turn)));
    const t = n / SAMPLE_RATE;
    const tone = NOTES.reduce((sum, hertz) => sum + Math.sin(2 * Math.PI * hertz * t), 0);
    return swell * (sample + 0.02 * tone) + edge * (bright[n] ?? 0);
  });
}

/** From 0 to 1, slow at both ends: nothing clicks where it begins and ends. */
function eased(share: number): number {
  return Math.sin((Math.PI / 2) * Math.min(1, Math.max(0, share))) ** 1.5;
}
