import { describe, expect, it } from 'vitest';
import { isOwnLaunch } from '../../../src/device/launch';

const APP = 'https://app.example/glow/';
const HERE = `${APP}#/start/rest`;

describe('isOwnLaunch', () => {
  it('knows the launch that loaded the page', () => {
    for (const href of [APP, HERE, `${APP}?start=rest`]) {
      expect(isOwnLaunch(href, { href, reloaded: false }), href).toBe(true);
    }
  });

  it('leaves other launches to the app', () => {
    for (const other of [`${APP}#/start/ease`, `${APP}#/routine/rest`, `${APP}?start=ease`]) {
      expect(isOwnLaunch(other, { href: HERE, reloaded: false }), other).toBe(false);
      expect(isOwnLaunch(other, { href: APP, reloaded: false }), other).toBe(false);
    }
  });

  it('takes what is queued again after a reload for done', () => {
    expect(isOwnLaunch(HERE, { href: APP, reloaded: true })).toBe(true);
  });
});
