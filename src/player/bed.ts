// The ambient bed under the voice: optional, and nothing depends on it.
import { Howl, Howler } from 'howler';
import type { BedId, BedLevel } from '../catalogue/voices';
import { loadBed } from './packs';

/** A sound under the voice. A bed that cannot be had stays silent and says nothing. */
export interface Bed {
  /** Makes `bed` the one that plays along, at `level`; `none` ends it. */
  choose(bed: BedId | 'none', level: BedLevel): void;
  /** Steps back while the voice speaks, and forward again. iPhones keep the level they have. */
  duck(speaking: boolean): void;
  play(): void;
  pause(): void;
}

/**
 * Turns of the loop in one source. A turn ends where it begins, frame for frame, so a row of them
 * has no seam; only the element's own loop, after a row, has one. A row lasts over an hour.
 */
const TURNS = 160;

/** Of the level that a bed is mastered at, which is well under the voice. */
const VOLUMES: Readonly<Record<BedLevel, number>> = { low: 0.4, middle: 0.7, high: 1 };
const DUCKED = 0.5;
const FADE_MS = 400;

export function createBed(): Bed {
  // Plain elements go on with the screen locked; Web Audio does not.
  Howler.usingWebAudio = false;
  let current: { readonly id: BedId; readonly howl: Promise<Howl | undefined> } | undefined;
  let wanted = false;
  let level: BedLevel = 'middle';
  let ducked = false;

  const volume = () => VOLUMES[level] * (ducked ? DUCKED : 1);
  const settle = () => {
    void current?.howl.then((howl) => {
      if (!howl) return;
      if (howl.playing()) howl.fade(howl.volume(), volume(), FADE_MS);
      else howl.volume(volume());
    });
  };

  return {
    choose(bed, chosen) {
      level = chosen;
      if (current?.id !== bed) {
        void current?.howl.then(unload);
        current = bed === 'none' ? undefined : { id: bed, howl: howlOf(bed) };
      }
      settle();
      if (wanted) this.play();
    },
    duck(speaking) {
      ducked = speaking;
      settle();
    },
    play() {
      wanted = true;
      const playing = current;
      void playing?.howl.then((howl) => {
        if (wanted && current === playing && howl && !howl.playing()) howl.play();
      });
    },
    pause() {
      wanted = false;
      void current?.howl.then((howl) => {
        if (!wanted) howl?.pause();
      });
    },
  };
}

const urls = new WeakMap<Howl, string>();

function unload(howl: Howl | undefined): void {
  if (!howl) return;
  howl.unload();
  URL.revokeObjectURL(urls.get(howl) ?? '');
}

async function howlOf(bed: BedId): Promise<Howl | undefined> {
  try {
    const turn = new Blob([await loadBed(bed)]);
    const row = new Blob(Array<Blob>(TURNS).fill(turn), { type: 'audio/mpeg' });
    const url = URL.createObjectURL(row);
    const howl = new Howl({
      src: [url],
      format: ['mp3'],
      html5: true,
      loop: true,
    });
    urls.set(howl, url);
    return howl;
  } catch {
    return undefined;
  }
}
