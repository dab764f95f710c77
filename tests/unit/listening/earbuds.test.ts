import { describe, expect, it } from 'vitest';
import { isInEarbuds, wouldUseEarbuds } from '../../../src/listening/own-ear/earbuds';

describe('a microphone', () => {
  it.each([
    'AirPods Pro',
    'Anna’s AirPods (Bluetooth)',
    'Default - Headset (WH-1000XM4 Hands-Free AG Audio)',
    'Bluetooth headset',
    'Jabra Elite 75t',
    'Galaxy Buds2 (BF12)',
    'Bose QuietComfort 35',
    'Pixel Buds',
  ])('in earbuds is known by its name: %s', (label) => {
    expect(isInEarbuds({ label, sampleRate: 48_000 })).toBe(true);
  });

  it.each([
    '',
    'iPhone Microphone',
    'MacBook Pro Microphone (Built-in)',
    'Default - Internal Microphone',
    'Speakerphone',
    'Wired headset',
    'USB Headset Microphone',
    'Headset Microphone (Realtek(R) Audio)',
    'Fake Default Audio Input',
    'Budget Webcam',
  ])('elsewhere is known, too: %s', (label) => {
    expect(isInEarbuds({ label, sampleRate: 48_000 })).toBe(false);
    expect(isInEarbuds({ label })).toBe(false);
  });

  it('in earbuds is known by its rate where its name says nothing', () => {
    for (const sampleRate of [8000, 16_000, 24_000]) {
      expect(isInEarbuds({ label: 'Sam’s WF-C500', sampleRate })).toBe(true);
    }
    expect(isInEarbuds({ label: 'Sam’s WF-C500', sampleRate: 44_100 })).toBe(false);
  });

  it('that would be opened is the default one, or the first', () => {
    const speaker = { kind: 'audiooutput', deviceId: 'default', label: 'AirPods' } as const;
    const built = { kind: 'audioinput', deviceId: 'a', label: 'Built-in' } as const;
    const buds = { kind: 'audioinput', deviceId: 'b', label: 'AirPods' } as const;
    const chosen = { ...buds, deviceId: 'default' };
    expect(wouldUseEarbuds([])).toBe(false);
    expect(wouldUseEarbuds([speaker])).toBe(false);
    expect(wouldUseEarbuds([speaker, built, buds])).toBe(false);
    expect(wouldUseEarbuds([buds, built])).toBe(true);
    expect(wouldUseEarbuds([built, chosen])).toBe(true);
  });
});
