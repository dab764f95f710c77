import { describe, expect, it } from 'vitest';
import { isIos } from '../../../src/device/platform';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4';

describe('isIos', () => {
  it.each([
    ['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4) Version/17.4', 'iPhone', 5],
    ['Chrome on an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4) CriOS/123.0', 'iPhone', 5],
    ['an iPad that calls itself a Mac', `${MAC} Safari/605.1.15`, 'MacIntel', 5],
    ['an old iPad', 'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X)', 'iPad', 5],
  ])('knows %s', (_, userAgent, platform, maxTouchPoints) => {
    expect(isIos({ userAgent, platform, maxTouchPoints })).toBe(true);
  });

  it.each([
    ['a Mac', `${MAC} Safari/605.1.15`, 'MacIntel', 0],
    [
      'an Android phone',
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/123.0',
      'Linux armv81',
      5,
    ],
    ['a Windows laptop with a touch screen', 'Mozilla/5.0 (Windows NT 10.0; Win64)', 'Win32', 10],
  ])('does not take %s for one', (_, userAgent, platform, maxTouchPoints) => {
    expect(isIos({ userAgent, platform, maxTouchPoints })).toBe(false);
  });
});
