// The steps from a raw line to a clip, each on sounds made for the test.
import { beforeAll, describe, expect, it } from 'vitest';
import { deEssed } from '../../audio/deess';
import { equaliser, filtered, highPass } from '../../audio/filters';
import { limited } from '../../audio/limiter';
import { type Meter, openMeter } from '../../audio/loudness';
import { MASTERING } from '../../audio/mastering-settings';
import { stilled, trimmed } from '../../audio/trim';
import { SAMPLE_RATE } from '../../src/catalogue/units';
import { peakLevel } from './decode';

let meter: Meter;
beforeAll(async () => {
  meter = await openMeter();
});

describe('the meter', () => {
  it('knows the loudness of a tone', () => {
    // BS.1770: a sine of 997 Hz at 0 dBFS in one channel reads -3.01 LUFS.
    expect(meter.loudness(tone(997, 5, 0.1))).toBeCloseTo(-23.01, 1);
  });

  it('measures a clip of half a second as if it went on', () => {
    expect(meter.loudness(tone(997, 0.5, 0.1))).toBeCloseTo(meter.loudness(tone(997, 5, 0.1)), 1);
  });

  it('sees peaks between samples', () => {
    // A quarter of the sample rate, sampled at its shoulders: the samples stay at 0.71 of the peak.
    const shoulders = new Float32Array(SAMPLE_RATE).map((_, n) =>
      Math.sin((Math.PI / 2) * n + Math.PI / 4),
    );
    expect(peakLevel(shoulders)).toBeCloseTo(-3.01, 1);
    expect(meter.truePeak(shoulders)).toBeGreaterThan(-0.5);
  });
});

describe('the limiter', () => {
  it('keeps true peaks under the ceiling', () => {
    const loud = tone(5000, 0.5, 1).map((sample, n) => sample * (n % 4000 < 300 ? 1.6 : 0.3));
    expect(meter.truePeak(loud)).toBeGreaterThan(0);
    expect(meter.truePeak(limited(loud, -3.5))).toBeLessThanOrEqual(-3.3);
  });

  it('leaves alone what is under the ceiling', () => {
    const quiet = tone(440, 0.5, 0.5);
    expect(limited(quiet, -3.5)).toEqual(quiet);
  });
});

describe('trimming', () => {
  it('cuts to the asked-for quiet around the sound', () => {
    const sound = tone(440, 1, 0.5);
    const cut = trimmed(between(0.7, sound, 0.9), { head: 0.03, tail: 0.1 });
    expect(cut.length / SAMPLE_RATE).toBeCloseTo(0.03 + 1 + 0.1, 1);
  });

  it('fills up a recording that is cut too close', () => {
    const cut = trimmed(tone(440, 1, 0.5), { head: 0.2, tail: 0.3 });
    expect(cut.length / SAMPLE_RATE).toBeCloseTo(1.5, 2);
    expect(peakLevel(cut.subarray(0, SAMPLE_RATE * 0.19))).toBe(-Infinity);
  });

  it('fades both ends', () => {
    const cut = trimmed(tone(440, 1, 0.5), { head: 0, tail: 0 });
    expect(cut[0]).toBeCloseTo(0);
    expect(cut.at(-1)).toBeCloseTo(0);
  });

  it('refuses silence', () => {
    expect(() => trimmed(new Float32Array(SAMPLE_RATE), { head: 0, tail: 0 })).toThrow('silence');
  });
});

describe('stilling', () => {
  const room = { head: 0.05, tail: 0.1 };
  const hum = tone(300, 0.6, 0.0005);
  const said = joined(tone(440, 0.5, 0.5), hum, tone(440, 0.5, 0.5));

  it('makes silence of the quiet between sounds, softly', () => {
    const still = stilled(said, room);
    expect(still.length).toBe(said.length);
    const at = (seconds: number) => Math.round(seconds * SAMPLE_RATE);
    expect(peakLevel(still.subarray(at(0.61), at(1.04)))).toBe(-Infinity);
    expect(still.subarray(0, at(0.5))).toEqual(said.subarray(0, at(0.5)));
    expect(still.subarray(at(1.1))).toEqual(said.subarray(at(1.1)));
    expect(peakLevel(still.subarray(at(0.55), at(0.6)))).toBeGreaterThan(-80);
  });

  it('leaves alone a pause that has no room for it', () => {
    const close = joined(
      tone(440, 0.5, 0.5),
      hum.subarray(0, 0.14 * SAMPLE_RATE),
      tone(440, 0.5, 0.5),
    );
    expect(stilled(close, room)).toEqual(close);
  });
});

describe('the de-esser', () => {
  const { deEsser } = MASTERING;
  const vowel = tone(300, 0.5, 0.3);
  const hiss = tone(7000, 0.2, 0.3);
  const level = (samples: Float32Array) => peakLevel(samples.subarray(samples.length / 4, -1000));

  it('turns a hiss down, and by no more than it may', () => {
    const softened = deEssed(joined(vowel, hiss, vowel), deEsser);
    const taken = level(hiss) - level(softened.subarray(vowel.length, vowel.length + hiss.length));
    expect(taken).toBeGreaterThan(2);
    expect(taken).toBeLessThanOrEqual(deEsser.most + 0.1);
  });

  it('leaves vowels, and what is bright but faint', () => {
    const bright = vowel.map((sample, n) => sample + 0.01 * Math.sin((2 * Math.PI * n) / 4));
    expect(deEssed(bright, deEsser)).toEqual(bright);
  });

  it('does the same to a quiet recording as to a loud one', () => {
    const loud = joined(vowel, hiss, vowel);
    const quiet = loud.map((sample) => sample / 8);
    expect(level(deEssed(quiet, deEsser).map((sample) => sample * 8))).toBeCloseTo(
      level(deEssed(loud, deEsser)),
      3,
    );
  });
});

describe('the equaliser', () => {
  it.each([
    { shape: 'low-shelf', at: 40, apart: 4000 },
    { shape: 'peak', at: 1000, apart: 60 },
    { shape: 'high-shelf', at: 10_000, apart: 200 },
  ] as const)('raises where a $shape says, and nowhere else', ({ shape, at, apart }) => {
    const band = equaliser({ shape, hertz: 1000, gain: 6, q: 0.7 });
    expect(gainAt(at, band)).toBeCloseTo(6, 0);
    expect(gainAt(apart, band)).toBeCloseTo(0, 0);
  });

  it('takes rumble away', () => {
    expect(gainAt(20, highPass(80))).toBeLessThan(-20);
    expect(gainAt(80, highPass(80))).toBeCloseTo(-3, 0);
    expect(gainAt(1000, highPass(80))).toBeCloseTo(0, 1);
  });
});

/** `seconds` of a sine. */
function tone(hertz: number, seconds: number, amplitude: number): Float32Array {
  return new Float32Array(Math.round(seconds * SAMPLE_RATE)).map(
    (_, n) => amplitude * Math.sin((2 * Math.PI * hertz * n) / SAMPLE_RATE),
  );
}

/** `parts`, one behind another. */
function joined(...parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}

/** `sound` with silence before and after, in seconds. */
function between(before: number, sound: Float32Array, after: number): Float32Array {
  const start = Math.round(before * SAMPLE_RATE);
  const whole = new Float32Array(start + sound.length + Math.round(after * SAMPLE_RATE));
  whole.set(sound, start);
  return whole;
}

/** What a filter does to a steady tone, in dB. */
function gainAt(hertz: number, filter: Parameters<typeof filtered>[1][number]): number {
  const settled = filtered(tone(hertz, 2, 0.1), [filter]).subarray(SAMPLE_RATE);
  const power = settled.reduce((sum, sample) => sum + sample ** 2, 0) / settled.length;
  return 10 * Math.log10(power / (0.1 ** 2 / 2));
}
