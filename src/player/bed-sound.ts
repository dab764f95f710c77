// One bed, played by howler.
import { Howl } from 'howler';
import type { BedId } from '../catalogue/voices';
import { createBedElement, howlIn } from './bed-element';
import { loadBed } from './packs';

/** A bed, silent until it is wanted and in memory. */
export interface BedSound {
  /** Brings it into memory. One that cannot be had stays silent. */
  bring(): Promise<void>;
  /** Whether it shall sound, and how loud it shall be, from 0 to 1. */
  want(sounds: boolean, volume: number): void;
}

/**
 * Turns of the loop in one source. A turn ends where it begins, frame for frame, so a row of them
 * has no seam; only the element's own loop, after a row, has one. A row lasts over an hour.
 */
const TURNS = 160;

const FADE_MS = 400;

/** A browser may give up on a source for no reason, and take it the next time: see the deck. */
const TRIES = 3;

/** Creates the sound of `bed`. Once for the life of the app: it has an element of its own. */
export function createBedSound(bed: BedId): BedSound {
  const element = createBedElement();
  let row: Promise<Blob> | undefined;
  let howl: Howl | undefined;
  /** Howler's name for what plays: a start without it may bring a second one. */
  let id: number | undefined;
  let isWanted = false;
  let volume = 0;
  let start: 'none' | 'pending' | 'cut short' = 'none';
  let tries = 0;

  /** Howler is told again whenever it has reported something: it is late, and it forgets. */
  const settle = () => {
    if (!howl) return;
    // While a start is pending it loses whatever it is told: only the element can be silenced.
    if (start !== 'none') {
      if (!isWanted) {
        start = 'cut short';
        element.pause();
      }
      return;
    }
    if (howl.state() !== 'loaded') return;
    // Paused from outside, the element is silent, and howler does not know it.
    if (howl.playing() && (!isWanted || element.paused)) howl.pause();
    if (howl.playing()) howl.fade(howl.volume(), volume, FADE_MS);
    else howl.volume(volume);
    if (!isWanted || howl.playing()) return;
    start = 'pending';
    id = howl.play(id);
  };

  const hearOfStart = (isAsWished: boolean) => {
    const wasCutShort = start === 'cut short';
    start = 'none';
    // A browser that refuses is not asked again before something else happens.
    if (isAsWished || wasCutShort) settle();
  };

  const create = (url: string) => {
    const created = howlIn(element, () => new Howl({ src: [url], format: ['mp3'], html5: true }));
    created.on('load', settle);
    created.on('play', () => hearOfStart(true));
    created.on('playerror', () => hearOfStart(false));
    return created;
  };

  let url = '';
  const load = (blob: Blob) => {
    tries += 1;
    URL.revokeObjectURL(url);
    url = URL.createObjectURL(blob);
    if (howl) element.src = url;
    else howl = create(url);
  };
  element.addEventListener('error', () => {
    if (element.readyState === 0 && tries < TRIES) void row?.then(load);
  });

  return {
    async bring() {
      if (row && !element.error) return;
      tries = 0;
      row ??= rowOf(bed);
      try {
        load(await row);
      } catch {
        row = undefined;
      }
    },
    want(sounds, at) {
      isWanted = sounds;
      volume = at;
      settle();
    },
  };
}

/** Throws PackMissing. */
async function rowOf(bed: BedId): Promise<Blob> {
  const turn = new Blob([await loadBed(bed)]);
  return new Blob(Array<Blob>(TURNS).fill(turn), { type: 'audio/mpeg' });
}
