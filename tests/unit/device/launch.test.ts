import { describe, expect, it } from 'vitest';
import { isOwnLaunch } from '../../../src/device/launch';

const HERE = 'https://app.example/glow/?start=rest';

describe('isOwnLaunch', () => {
  it('knows the launch that loaded the page, wherever the page has gone since', () => {
    expect(isOwnLaunch(HERE, { href: HERE, reloaded: false })).toBe(true);
    expect(isOwnLaunch(HERE, { href: `${HERE}#/playing`, reloaded: false })).toBe(true);
  });

  it('leaves other launches to the app', () => {
    const other = 'https://app.example/glow/?start=ease';
    expect(isOwnLaunch(other, { href: HERE, reloaded: false })).toBe(false);
  });

  it('takes what is queued again after a reload for done', () => {
    expect(isOwnLaunch(HERE, { href: 'https://app.example/glow/', reloaded: true })).toBe(true);
  });
});
