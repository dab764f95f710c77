import { beforeEach, describe, expect, it, vi } from 'vitest';
import { text } from '../../../src/storage/checks';
import { getPreference, setPreference } from '../../../src/storage/preferences';
import { fillDisk, freshStorage, putRaw } from '../storage/fresh';
import { openWindow } from './windows';

const device = vi.hoisted(() => ({ region: 'US', zone: 'Europe/Berlin', looks: 0 }));
vi.mock('../../../src/device/region', () => ({
  deviceRegion: () => device.region,
  deviceZone: () => {
    device.looks += 1;
    return device.zone;
  },
}));

const {
  emergencyCall,
  keepNumber,
  notKept,
  ofPicked,
  pickCountry,
  readEmergencyNumber,
  typeNumber,
  unreadable,
  whereToCall,
} = await import('../../../src/kept/emergency');

const looksAtFirst = device.looks;

const dialled = () =>
  emergencyCall.value.kind === 'unknown' ? undefined : emergencyCall.value.dial;

/** Waits until `name` is kept as `value`. */
const becomesKept = (name: 'emergencyNumber' | 'country', value: string) =>
  vi.waitFor(async () => expect(await getPreference(name, text(500))).toBe(value));

beforeEach(async () => {
  await freshStorage();
  device.region = 'US';
  device.zone = 'Europe/Berlin';
  await setPreference('emergencyNumber', '');
  await setPreference('country', '');
  await readEmergencyNumber();
});

describe('whom to call', () => {
  it('is not looked up before anyone asks: the first screen does not wait for a time zone', () => {
    expect(looksAtFirst).toBe(0);
  });

  it('is unknown where device and clock disagree', () => {
    expect(emergencyCall.value).toEqual({ kind: 'unknown' });
  });

  it('is looked up anew each time, since a device travels', async () => {
    device.zone = 'America/New_York';
    await readEmergencyNumber();
    expect(emergencyCall.value).toMatchObject({ country: 'US', dial: '911', elsewhere: false });
    device.zone = 'Asia/Tokyo';
    await readEmergencyNumber();
    expect(emergencyCall.value).toEqual({ kind: 'unknown' });
  });

  it('is that of the country that was picked, and says when the clock is elsewhere', async () => {
    pickCountry('JP');
    expect(emergencyCall.value).toMatchObject({ country: 'JP', dial: '119', elsewhere: true });
    await becomesKept('country', 'JP');
    device.zone = 'Asia/Tokyo';
    await readEmergencyNumber();
    expect(emergencyCall.value).toMatchObject({ country: 'JP', elsewhere: false });
    pickCountry(undefined);
    expect(emergencyCall.value).toEqual({ kind: 'unknown' });
    await becomesKept('country', '');
  });

  it('is what someone typed, above all', async () => {
    pickCountry('JP');
    typeNumber('0800 111 0 111');
    expect(emergencyCall.value).toEqual({
      kind: 'typed',
      dial: '08001110111',
      shown: '0800 111 0 111',
    });
    typeNumber('');
    expect(dialled()).toBe('119');
  });

  it('is asked for where the picked country has no number here, though it has other lines', async () => {
    await setPreference('country', 'DE');
    await readEmergencyNumber();
    expect(emergencyCall.value).toEqual({ kind: 'unknown' });
    expect(whereToCall.value).toEqual({ country: 'DE', zone: 'Europe/Berlin', elsewhere: false });
  });

  it('is said where the picked country has none here, and so is what is called in its place', () => {
    for (const country of ['DE', 'NL', 'CH', 'ZA', 'KR'] as const) {
      pickCountry(country);
      expect(ofPicked.value, country).toEqual({ kind: 'none', country, typed: undefined });
    }
    typeNumber('0800-123');
    expect(ofPicked.value).toEqual({ kind: 'none', country: 'KR', typed: '0800-123' });
    pickCountry('JP');
    expect(ofPicked.value).toEqual({ kind: 'typed-first', shown: '0800-123' });
    typeNumber('');
    expect(ofPicked.value).toBeUndefined();
    pickCountry(undefined);
    typeNumber('112');
    expect(ofPicked.value).toBeUndefined();
    typeNumber('');
  });

  it('is in no country where device and clock disagree, until one is picked', async () => {
    expect(whereToCall.value).toBeUndefined();
    pickCountry('IE');
    expect(whereToCall.value).toMatchObject({ country: 'IE', elsewhere: true });
    // A number that someone typed says nothing of where they are.
    typeNumber('112');
    expect(whereToCall.value).toMatchObject({ country: 'IE', elsewhere: true });
    pickCountry(undefined);
    typeNumber('');
    expect(whereToCall.value).toBeUndefined();
  });
});

describe('a number that is typed', () => {
  beforeEach(async () => {
    typeNumber('144');
    keepNumber();
    await becomesKept('emergencyNumber', '144');
  });

  it('counts letter by letter, and what is none brings the number before back', async () => {
    for (const [text, dial] of [
      ['1', '144'],
      ['11', '11'],
      ['112', '112'],
      ['112 o', '144'],
      ['112 or 116117', '144'],
    ] as const) {
      typeNumber(text);
      expect(dialled(), text).toBe(dial);
    }
    keepNumber();
    await becomesKept('emergencyNumber', '144');
  });

  it('is kept as it is shown, and comes back so', async () => {
    typeNumber('٠٨٠٠-١٢٣');
    keepNumber();
    await becomesKept('emergencyNumber', '0800-123');
    await readEmergencyNumber();
    expect(emergencyCall.value).toMatchObject({ dial: '0800123', shown: '0800-123' });
  });

  it('is not undone by what is read late', async () => {
    const reading = readEmergencyNumber();
    typeNumber('15');
    await reading;
    expect(dialled()).toBe('15');
  });

  it('says so when it cannot be kept, and holds for now', async () => {
    const makeSpace = fillDisk();
    typeNumber('15');
    keepNumber();
    await vi.waitFor(() => expect(notKept.value).toBe(true));
    expect(dialled()).toBe('15');
    await readEmergencyNumber();
    expect(dialled()).toBe('15');
    makeSpace();
    keepNumber();
    await vi.waitFor(() => expect(notKept.value).toBe(false));
  });
});

describe('what an earlier version kept', () => {
  it.each(['112116117', '1166117116117116117', '12345678901234', '9-1', '+', '#', '11+2'])(
    'as %s is shown and not dialled',
    async (kept) => {
      await setPreference('emergencyNumber', kept);
      await readEmergencyNumber();
      expect(emergencyCall.value).toEqual({ kind: 'unknown' });
      expect(unreadable.value).toBe(kept);
    },
  );

  it.each([
    ['no text at all', 144],
    ['more than anyone types', '1'.repeat(1000)],
  ])('as %s is as if unset', async (_, kept) => {
    await putRaw('preferences', kept, 'emergencyNumber');
    await readEmergencyNumber();
    expect(emergencyCall.value).toEqual({ kind: 'unknown' });
    expect(unreadable.value).toBeUndefined();
  });
});

describe('two windows', () => {
  const open = () => openWindow(() => import('../../../src/kept/emergency'));

  it('call the same number, and leave alone what is being typed', async () => {
    const a = await open();
    const b = await open();
    a.typeNumber('144');
    a.keepNumber();
    await vi.waitFor(() => expect(b.emergencyCall.value).toMatchObject({ dial: '144' }));
    // What is half typed in one is left alone.
    b.typeNumber('01');
    a.pickCountry('NO');
    a.typeNumber('');
    a.keepNumber();
    await becomesKept('emergencyNumber', '');
    b.sight.show();
    expect(b.emergencyCall.value).toMatchObject({ dial: '01' });
    b.keepNumber();
    await vi.waitFor(() => expect(a.emergencyCall.value).toMatchObject({ dial: '01' }));
    await vi.waitFor(() => expect(b.pickedCountry.value).toBe('NO'));
  });
});
