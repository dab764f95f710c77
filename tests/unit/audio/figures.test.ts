// What is measured on a clip is measured rightly, on sounds made for the test.
import { describe, expect, it } from 'vitest';
import { beginsWithBurst, figuresOf } from '../../../audio/figures';
import { pitchOf } from '../../../audio/pitch';
import { SAMPLE_RATE } from '../../../src/catalogue/units';

describe('the figures of a clip', () => {
  const word = tone(200, 0.5, 0.3);

  it('tell how long it is spoken, and what is in its pauses', () => {
    const said = joined(silence(0.1), word, tone(200, 0.4, 0.0002), word, silence(0.2));
    const figures = figuresOf(said);
    expect(figures.seconds).toBeCloseTo(1.4, 1);
    expect(figures.floor).toBeCloseTo(20 * Math.log10(0.0002 / Math.SQRT2), 0);
    expect(figures.head).toBe(-120);
    expect(figures.tail).toBe(-120);
    expect(figures.stray).toBeUndefined();
  });

  it('show a sound that begins or ends at once', () => {
    expect(figuresOf(word)).toMatchObject({ floor: undefined });
    expect(figuresOf(word).head).toBeGreaterThan(-20);
    expect(figuresOf(word).tail).toBeGreaterThan(-20);
  });

  it('find a sound before the first word', () => {
    const stray = joined(silence(0.1), tone(200, 0.08, 0.04), tone(200, 0.02, 0.002), word);
    expect(figuresOf(stray).stray).toBeCloseTo(0.18, 1);
  });

  it.each([
    ['the t of a word', joined(silence(0.1), tone(200, 0.02, 0.04), silence(0.02), word)],
    ['the s of a word', joined(silence(0.1), tone(6000, 0.08, 0.04), silence(0.02), word)],
    ['a first word of its own', joined(silence(0.1), tone(200, 0.2, 0.2), silence(0.1), word)],
  ])('take %s for none', (_, said) => {
    expect(figuresOf(said).stray).toBeUndefined();
  });
});

describe('a line', () => {
  it.each(['Before you rest.', 'That was all.', '“Good.”', 'Press.'])(
    'begins with a burst: %s',
    (text) => {
      expect(beginsWithBurst(text)).toBe(true);
    },
  );

  it.each(['And rest.', 'Nearly done.', 'Settle in.', 'Is it warm?'])(
    'begins without: %s',
    (text) => {
      expect(beginsWithBurst(text)).toBe(false);
    },
  );
});

describe('pitch', () => {
  it.each([90, 180, 300])('is heard: %i Hz', (hertz) => {
    expect(pitchOf(glide(hertz, hertz, 1))?.hertz).toBeCloseTo(hertz, -1);
  });

  it('tells a line that rises at its end from one that falls', () => {
    const level = glide(150, 150, 1.5);
    const rising = pitchOf(joined(level, glide(150, 200, 0.3)));
    const falling = pitchOf(joined(level, glide(150, 110, 0.3)));
    expect(rising?.rise).toBeGreaterThan(2);
    expect(rising?.end).toBeGreaterThan(1);
    expect(falling?.rise).toBeLessThan(-2);
    expect(falling?.end).toBeLessThan(-1);
  });

  it('is none where nothing is voiced', () => {
    expect(pitchOf(silence(1))).toBeUndefined();
  });
});

function silence(seconds: number): Float32Array {
  return new Float32Array(Math.round(seconds * SAMPLE_RATE));
}

/** `seconds` of a sine. */
function tone(hertz: number, seconds: number, amplitude: number): Float32Array {
  return silence(seconds).map(
    (_, n) => amplitude * Math.sin((2 * Math.PI * hertz * (n + 0.5)) / SAMPLE_RATE),
  );
}

/** A wave with overtones whose pitch goes `from` one `to` another. */
function glide(from: number, to: number, seconds: number): Float32Array {
  const wave = silence(seconds);
  let phase = 0;
  return wave.map((_, n) => {
    phase += (2 * Math.PI * (from + ((to - from) * n) / wave.length)) / SAMPLE_RATE;
    return 0.2 * Math.sin(phase) + 0.1 * Math.sin(2 * phase) + 0.05 * Math.sin(3 * phase);
  });
}

function joined(...parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}
