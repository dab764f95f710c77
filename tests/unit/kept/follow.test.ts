import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk } from '../storage/fresh';
import { freshDevice, openWindow } from './windows';

beforeEach(freshDevice);

/** A window that follows one preference, and all that it was told of it. */
const open = () =>
  openWindow(async () => {
    const saved = await import('../../../src/kept/saved');
    const told: unknown[] = [];
    const vibration = saved.followPreference('vibration', (on) => void told.push(on));
    return { ...saved, vibration, told };
  });

describe('what is followed', () => {
  it('is told when it is read, and whenever another window has changed it', async () => {
    const a = await open();
    await a.vibration.read();
    const b = await open();
    await b.vibration.read();
    await a.keepPreference('vibration', true);
    await vi.waitFor(() => expect(b.told).toEqual([undefined, true]));
    await a.keepPreference('theme', 'light');
    await b.keepPreference('vibration', false);
    await vi.waitFor(() => expect(a.told).toEqual([undefined, false]));
    expect(b.told).toEqual([undefined, true]);
  });

  it('and was chosen here is not undone by an answer that is still on its way', async () => {
    const a = await open();
    const reading = a.vibration.read();
    const keeping = a.keepPreference('vibration', true);
    await reading;
    expect(a.told).toEqual([]);
    await keeping;
    await a.vibration.read();
    expect(a.told).toEqual([true]);
  });

  it('and could not be kept stays as chosen until another window changes it', async () => {
    const a = await open();
    await a.vibration.read();
    const b = await open();
    const makeSpace = fillDisk();
    await a.keepPreference('vibration', true);
    makeSpace();
    a.sight.show();
    await a.preference('vibration');
    expect(a.told).toEqual([undefined]);
    await b.keepPreference('vibration', false);
    await vi.waitFor(() => expect(a.told).toEqual([undefined, false]));
  });
});

describe('the number to call', () => {
  it('that one window sets is called in all', async () => {
    const openHelp = () =>
      openWindow(async () => {
        vi.doMock('../../../src/device/region', () => ({
          deviceRegion: () => 'US',
          deviceZone: () => 'Europe/Berlin',
        }));
        return import('../../../src/kept/emergency');
      });
    const a = await openHelp();
    const b = await openHelp();
    await b.readEmergencyNumber();
    expect(b.emergencyCall.value.kind).toBe('unknown');
    a.typeNumber('112');
    a.keepNumber();
    await vi.waitFor(() => expect(b.emergencyCall.value).toMatchObject({ dial: '112' }));
    // What is half typed here is left alone.
    b.typeNumber('0800');
    a.typeNumber('999');
    a.keepNumber();
    await vi.waitFor(async () => {
      const { getPreference } = await import('../../../src/storage/preferences');
      expect(await getPreference('emergencyNumber')).toBe('999');
    });
    expect(b.emergencyCall.value).toMatchObject({ dial: '0800' });
    vi.doUnmock('../../../src/device/region');
  });
});
