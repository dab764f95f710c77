import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { VoicesHere } from '../../../src/device/page';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { freshStorage, putRaw } from '../storage/fresh';
import { openWindow } from './windows';

const here = signal<VoicesHere>({ kind: 'unknown' });
vi.mock('../../../src/device/offline', () => ({ voicesHere: here }));

const open = () => openWindow(() => import('../../../src/kept/voice'));
const standings = (rowan: number): VoicesHere => ({
  kind: 'known',
  standings: { rowan: { missing: rowan, done: 0, total: 1 } },
});
const ROWAN = { ...DEFAULT_SETTINGS, voice: 'rowan' } as const;

beforeEach(async () => {
  await freshStorage();
  here.value = { kind: 'unknown' };
});

describe('what was kept with another voice', () => {
  it('is spoken by that where all of it is here, and by the chosen one where it is not', async () => {
    const { asSpokenHere, voice } = await open();
    await voice.choose({ speaks: 'ember', also: [] });
    here.value = standings(3);
    expect(asSpokenHere(ROWAN)).toEqual(DEFAULT_SETTINGS);
    here.value = standings(0);
    expect(asSpokenHere(ROWAN)).toBe(ROWAN);
    here.value = { kind: 'none-kept' };
    expect(asSpokenHere(ROWAN)).toBe(ROWAN);
  });

  it('goes, until the device has been looked at, by what was here last', async () => {
    const { asSpokenHere, voice } = await open();
    await voice.choose({ speaks: 'ember', also: [] });
    expect(asSpokenHere(ROWAN)).toEqual(DEFAULT_SETTINGS);
    await voice.choose({ speaks: 'ember', also: ['rowan'] });
    expect(asSpokenHere(ROWAN)).toBe(ROWAN);
  });
});

describe('who was chosen', () => {
  it('is, before anyone has chosen for everything, whoever played last', async () => {
    await putRaw('preferences', ROWAN, 'settings:made');
    const first = await open();
    await first.readVoice();
    expect(first.voice.value).toEqual({ speaks: 'rowan', also: [] });
    await vi.waitFor(() => expect(first.voice.standing.value).toBe('kept'));
    await first.voice.choose({ speaks: 'ember', also: ['rowan'] });
    const second = await open();
    await second.readVoice();
    expect(second.voice.value).toMatchObject({ speaks: 'ember', also: ['rowan'] });
  });

  it('is nobody yet on a new device, so that the worker goes by what it knows', async () => {
    const { readVoice, voice } = await open();
    await readVoice();
    expect(voice.standing.value).toBe('unset');
    expect(voice.value.speaks).toBe(DEFAULT_SETTINGS.voice);
  });
});
