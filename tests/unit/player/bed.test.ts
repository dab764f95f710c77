// The bed with the real howler, in a browser whose elements are faithful fakes.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bed } from '../../../src/player/bed';
import { FakeAudio } from './fake-audio';

vi.mock('../../../src/player/packs', () => ({ loadBed: async () => new Uint8Array(1) }));

/** What howler wants of an element beyond what the track does. */
class FakeBedAudio extends FakeAudio {
  loop = false;
  volume = 1;
  muted = false;
  playbackRate = 1;
  oncanplaythrough = null;
  asked = 0;
  constructor() {
    super();
    elements.push(this);
  }
  canPlayType() {
    return 'maybe';
  }
  override play() {
    this.asked += 1;
    return super.play();
  }
}

let document: EventTarget;
let elements: FakeBedAudio[] = [];
let createBed: () => Bed;
const warned = vi.spyOn(console, 'warn');

beforeAll(async () => {
  const window = { location: { protocol: 'https:' }, navigator: { userAgent: '', vendor: '' } };
  vi.stubGlobal('window', window);
  vi.stubGlobal('Audio', FakeBedAudio);
  ({ createBed } = await import('../../../src/player/bed'));
});
afterAll(() => vi.unstubAllGlobals());

beforeEach(() => {
  vi.useFakeTimers();
  elements = [];
  warned.mockClear();
  return () => vi.useRealTimers();
});

/** A bed, its two elements, and what the test does with them. */
function createRig() {
  vi.clearAllTimers();
  elements = [];
  document = new EventTarget();
  vi.stubGlobal('document', document);
  const bed = createBed();
  const own = elements.filter(({ loop }) => loop);
  const settle = async () => {
    do {
      for (const element of own) {
        element.work();
        element.deliver();
      }
      await vi.advanceTimersByTimeAsync(10);
    } while (own.some(({ hasWork }) => hasWork));
    // The fade.
    await vi.advanceTimersByTimeAsync(500);
  };
  return { bed, own, settle, sounding: () => own.filter(({ sounds }) => sounds) };
}

describe('the bed', () => {
  it('has its elements unlocked by the first tap that the browser takes for one, unheard', async () => {
    const { own, settle, sounding } = createRig();
    for (const element of own) element.refusesPlay = true;
    document.dispatchEvent(new Event('keydown'));
    expect(own.map(({ asked }) => asked)).toEqual([1, 1]);
    await settle();
    for (const element of own) element.refusesPlay = false;
    document.dispatchEvent(new Event('click'));
    expect(own.map(({ asked }) => asked)).toEqual([2, 2]);
    expect(sounding()).toEqual([]);
    await settle();
    document.dispatchEvent(new Event('click'));
    expect(own.map(({ asked }) => asked)).toEqual([2, 2]);
  });

  it('sounds in the element that was unlocked, as loud as was asked, and softer under the voice', async () => {
    const { bed, own, settle, sounding } = createRig();
    bed.choose('rain', 'high');
    await settle();
    bed.play();
    await settle();
    expect(sounding()).toEqual([own[0]]);
    expect(own[0]?.volume).toBe(1);
    bed.duck(true);
    await settle();
    expect(own[0]?.volume).toBe(0.5);
    bed.pause();
    expect(sounding()).toEqual([]);
    bed.choose('pad', 'low');
    bed.play();
    await settle();
    expect(sounding()).toEqual([own[1]]);
    expect(own[1]?.volume).toBe(0.2);
    expect(warned).not.toHaveBeenCalled();
  });

  it('is tried again where the browser gives up on it for no reason', async () => {
    const { bed, own, settle, sounding } = createRig();
    for (const element of own) element.loadsToFail = 2;
    bed.choose('rain', 'high');
    bed.play();
    await settle();
    expect(sounding()).toEqual([own[0]]);
  });

  it('sounds again after the system has silenced it', async () => {
    const { bed, own, settle, sounding } = createRig();
    bed.choose('rain', 'high');
    bed.play();
    await settle();
    own[0]?.pause();
    await settle();
    bed.pause();
    bed.play();
    await settle();
    expect(sounding()).toEqual([own[0]]);
  });

  it('comes to what was wanted last, whatever was wanted before and however late things come', async () => {
    const deed = fc.constantFrom(
      'play',
      'pause',
      'rain',
      'pad',
      'none',
      'duck',
      'work',
      'deliver',
      'time',
      'rest',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
        const { bed, own, settle, sounding } = createRig();
        let wanted = false;
        let chosen = 'none';
        for (const each of deeds) {
          switch (each) {
            case 'play':
              wanted = true;
              bed.play();
              break;
            case 'pause':
              wanted = false;
              bed.pause();
              break;
            case 'duck':
              bed.duck(true);
              break;
            case 'work':
              for (const element of own) element.work();
              break;
            case 'deliver':
              for (const element of own) element.deliver();
              break;
            case 'time':
              await vi.advanceTimersByTimeAsync(50);
              break;
            case 'rest':
              await settle();
              break;
            default:
              chosen = each;
              bed.choose(each, 'middle');
          }
          expect(sounding().length).toBeLessThanOrEqual(wanted && chosen !== 'none' ? 1 : 0);
        }
        await settle();
        const shall = wanted && chosen !== 'none' ? [own[chosen === 'rain' ? 0 : 1]] : [];
        expect(sounding()).toEqual(shall);
      }),
      { numRuns: 400 },
    );
    expect(warned).not.toHaveBeenCalled();
  });
});
